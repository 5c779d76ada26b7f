#include "core/review/ReviewService.h"
#include "core/store/Items.h"
#include "tests/bench/Suite.h"
#include "tests/support/TemporaryStore.h"

#include <QElapsedTimer>
#include <QSqlRecord>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A store of a million items: how fast it takes them, lists, decides, undoes and proves them.
namespace metaflow::bench {

namespace {

using testing::TemporaryStore;
using testing::waitFor;

constexpr int million = 1'000'000;
constexpr int columnsPerTable = 50;
constexpr int offersPerWrite = 5'000;
constexpr int decidedAtOnce = 100'000;
constexpr auto patience = 10min;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Actor steward()
{
    return {{u"anna@example.com"_s, UserSource::Workspace}, {u"bulk"_s, 1}};
}

store::Offer offerOf(int number)
{
    const int table = number / columnsPerTable;
    store::Offer offer;
    offer.object.parts = {u"main"_s, u"schema_%1"_s.arg(table / 200), u"table_%1"_s.arg(table),
        u"column_%1"_s.arg(number % columnsPerTable)};
    offer.ordinal = number % columnsPerTable + 1;
    offer.dataType = number % 3 == 0 ? u"bigint"_s : u"string"_s;
    offer.text = u"Number %1 of what the customer ordered, as the shop wrote it down; used for billing."_s.arg(number);
    offer.method = u"openai_gpt-6-luna"_s;
    offer.author = u"gpt-6-luna"_s;
    offer.generationMetadata = {{u"model"_s, u"gpt-6-luna"_s}, {u"run"_s, 1}, {u"input_tokens"_s, 28}};
    offer.score = 100 - number % 40;
    return offer;
}

/// Items from…from+count, offered as a run does: a transaction each few thousand.
Result<void> fill(TemporaryStore &store, int from, int count)
{
    for (int start = from; start < from + count; start += offersPerWrite) {
        QVector<store::Offer> offers;
        for (int i = start; i < std::min(start + offersPerWrite, from + count); ++i) {
            offers << offerOf(i);
        }
        const auto done = store.write([offers](store::Connection &connection) {
            return store::offerTexts(connection, offers, steward(), QDateTime::currentDateTimeUtc());
        });
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

Figure figure(const QString &name, const QString &unit, Goal goal)
{
    Figure made;
    made.name = name;
    made.unit = unit;
    made.goal = goal;
    made.input = u"1,000,000 items in 20,000 tables"_s;
    return made;
}

/// The rows of the newest items as they stand, table by table.
using Rows = std::array<QVector<QVariantList>, 3>;
constexpr std::array tables = {"metadata_items", "item_texts", "approval_history"};

Result<Rows> rowsOf(TemporaryStore &store)
{
    return store.read([](store::Connection &connection) -> Result<Rows> {
        Rows rows;
        for (size_t t = 0; t < tables.size(); ++t) {
            const auto read = connection.forEach(
                u"SELECT * FROM %1"_s.arg(QLatin1StringView(tables.at(t))), {}, [&](const QSqlQuery &query) {
                    QVariantList row;
                    for (int c = 0; c < query.record().count(); ++c) {
                        row << query.value(c);
                    }
                    rows.at(t) << row;
                });
            if (!read) {
                return fail(read.error());
            }
        }
        return rows;
    });
}

/// What the same rows take without anything of ours around them: prepared inserts, as many a transaction.
Result<double> rawInserts(const Rows &rows)
{
    TemporaryStore bare;
    if (!bare.opened()) {
        return fail(bare.opened().error());
    }
    QElapsedTimer timer;
    timer.start();
    const qsizetype transactions = rows.at(0).size() / offersPerWrite;
    for (qsizetype part = 0; part < transactions; ++part) {
        const auto done = bare.write([&](store::Connection &connection) -> Result<int> {
            for (size_t t = 0; t < tables.size(); ++t) {
                const QVector<QVariantList> some = rows.at(t).mid(part * offersPerWrite, offersPerWrite);
                const QStringList marks(some.first().size(), u"?"_s);
                if (auto ran = connection.runMany(
                        u"INSERT INTO %1 VALUES (%2)"_s.arg(QLatin1StringView(tables.at(t)), marks.join(u',')), some);
                    !ran) {
                    return fail(ran.error());
                }
            }
            return 1;
        });
        if (!done) {
            return fail(done.error());
        }
    }
    return secondsOf(timer);
}

Result<Figure> measureStoring()
{
    constexpr int items = 50'000;
    Figure storing = figure(u"store.offer"_s, u"s"_s, {});
    storing.goal.reset();
    storing.ratioGoal = Goal{2};
    storing.floorName = u"raw prepared inserts"_s;
    storing.input = u"50,000 items with text and sealed history row, 5,000 a transaction"_s;
    for (int round = 0; round < 3; ++round) {
        TemporaryStore store;
        QElapsedTimer timer;
        timer.start();
        if (const auto filled = fill(store, 0, items); !filled) {
            return fail(filled.error());
        }
        storing.samples << secondsOf(timer);
        const auto rows = rowsOf(store);
        const auto raw = rows ? rawInserts(*rows) : Result<double>(fail(rows.error()));
        if (!raw) {
            return fail(raw.error());
        }
        storing.floorSamples << *raw;
    }
    return storing;
}

struct Bulk {
    double approve = 0, undo = 0;
};

Result<Bulk> approveAndUndo(TemporaryStore &store)
{
    ItemFilter filter;
    filter.statuses = {Status::Pending};
    filter.limit = decidedAtOnce;
    const auto listed
        = store.read([filter](store::Connection &connection) { return store::listItems(connection, filter); });
    if (!listed) {
        return fail(listed.error());
    }
    review::ReviewService service(store.store());
    Decision decision;
    decision.items = *listed;
    decision.actor = steward();
    decision.bulk = true;
    QElapsedTimer timer;
    timer.start();
    const auto decided = waitFor(service.decide(decision), patience);
    if (!decided || decided->changed != decidedAtOnce) {
        return fail(ErrorCode::Internal, u"approve"_s, decided ? u"some were skipped"_s : decided.error().detail);
    }
    Bulk bulk{secondsOf(timer), 0};
    timer.restart();
    const auto undone = waitFor(service.undo(decided->batch, steward()), patience);
    if (!undone || undone->changed != decidedAtOnce) {
        return fail(ErrorCode::Internal, u"undo"_s, undone ? u"some were skipped"_s : undone.error().detail);
    }
    bulk.undo = secondsOf(timer);
    return bulk;
}

Result<QList<Figure>> measureBulk(TemporaryStore &store, const QString &suffix)
{
    Figure approve = figure(u"review.approve_100k"_s + suffix, u"s"_s, {5});
    Figure undo = figure(u"review.undo_100k"_s + suffix, u"s"_s, {5});
    for (int round = 0; round < 3; ++round) {
        const auto bulk = approveAndUndo(store);
        if (!bulk) {
            return fail(bulk.error());
        }
        approve.samples << bulk->approve;
        undo.samples << bulk->undo;
    }
    return QList<Figure>{approve, undo};
}

/// Ids of the whole list, and the first page of one status.
Result<QList<Figure>> measureLists(TemporaryStore &store, const QString &suffix, double listGoal, double facetGoal)
{
    Figure whole = figure(u"review.list"_s + suffix, u"s"_s, {listGoal});
    Figure facet = figure(u"review.facet_page"_s + suffix, u"ms"_s, {facetGoal});
    facet.statistic = Statistic::P95;
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        if (round < 3) {
            timer.start();
            const auto all
                = store.read([](store::Connection &connection) { return store::listItems(connection, ItemFilter()); });
            if (!all || all->size() != million) {
                return fail(ErrorCode::Internal, u"list"_s);
            }
            whole.samples << secondsOf(timer);
        }
        ItemFilter filter;
        filter.statuses = {Status::Pending};
        filter.schema = u"schema_%1"_s.arg(round * 5);
        filter.limit = 200;
        timer.restart();
        const auto page
            = store.read([filter](store::Connection &connection) { return store::listItems(connection, filter); });
        if (!page || page->size() != 200) {
            return fail(ErrorCode::Internal, u"facet page"_s);
        }
        facet.samples << secondsOf(timer) * 1000;
    }
    return QList<Figure>{whole, facet};
}

Result<Figure> measureVerify(TemporaryStore &store)
{
    Figure verify = figure(u"history.verify"_s, u"s"_s, {10});
    review::ReviewService service(store.store());
    QElapsedTimer timer;
    timer.start();
    const auto verdict = waitFor(service.verifyHistory(), patience);
    if (!verdict || !verdict->ok) {
        return fail(ErrorCode::Internal, u"verify"_s, verdict ? verdict->reason : verdict.error().detail);
    }
    verify.samples << secondsOf(timer);
    verify.input += u", %L1 history rows"_s.arg(verdict->rows);
    return verify;
}

Result<QList<Figure>> measureStore(const Surroundings &)
{
    QList<Figure> figures;
    const auto storing = measureStoring();
    TemporaryStore store;
    const auto filled = fill(store, 0, million);
    if (!storing || !filled) {
        return fail(storing ? filled.error() : storing.error());
    }
    figures << *storing;
    const auto lists = measureLists(store, {}, 1.5, 50);
    const auto bulk = measureBulk(store, {});
    if (!lists || !bulk) {
        return fail(lists ? bulk.error() : lists.error());
    }
    figures << *lists << *bulk;
    const auto verify = measureVerify(store);
    if (!verify) {
        return fail(verify.error());
    }
    return figures << *verify;
}

Result<QList<Figure>> measurePostgres(const Surroundings &around)
{
    if (around.postgresUrl.isEmpty()) {
        return fail(ErrorCode::StoreUnreachable, u"METAFLOW_TEST_POSTGRES"_s);
    }
    TemporaryStore store(store::Dialect::Postgres);
    if (const auto filled = fill(store, 0, million); !filled) {
        return fail(filled.error());
    }
    const auto lists = measureLists(store, u".postgres"_s, 3, 150);
    const auto bulk = measureBulk(store, u".postgres"_s);
    if (!lists || !bulk) {
        return fail(lists ? bulk.error() : lists.error());
    }
    return *lists + *bulk;
}

const Registration sqlite("store", measureStore);
const Registration postgres("store.postgres", measurePostgres);

} // namespace

} // namespace metaflow::bench
