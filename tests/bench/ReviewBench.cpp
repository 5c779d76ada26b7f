#include "core/store/Items.h"
#include "tests/bench/MillionStore.h"
#include "tests/bench/ReviewDesk.h"
#include "tests/bench/Suite.h"
#include "ui/review/ItemModel.h"

#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

// The review page over a million items, from the store's file to what stands on the screen (offscreen, but painted).
// The floor of a figure is the bare SQL on the same file, by Qt's driver and nothing else.
namespace metaflow::bench {

namespace {

constexpr int million = 1'000'000;
constexpr int schemas = million / itemsInSchema;
constexpr int rounds = 40;
constexpr int decisions = 200;
const QString millionItems = u"1,000,000 items, 20 schemas x 500 tables x 99 columns"_s;
const QString order = u" ORDER BY catalog_key, schema_key, table_key, ordinal_position, id"_s;
const QString live = u"SELECT id, version FROM metadata_items WHERE duplicate_of IS NULL"_s;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Figure figure(const QString &name, Statistic statistic, double goal)
{
    Figure made;
    made.name = name;
    made.unit = u"ms"_s;
    made.statistic = statistic;
    made.goal = Goal{goal};
    made.input = millionItems;
    return made;
}

/// A page that stands on a list; what is measured starts from there.
class Measuring {
public:
    Result<void> open(const QString &line, int rows)
    {
        const auto made = millionStore();
        if (!made) {
            return fail(made.error());
        }
        file = *made;
        desk = std::make_unique<Desk>(file);
        if (auto ready = desk->open(); !ready) {
            return ready;
        }
        desk->page().openLine(line);
        if (!desk->lists(rows, rows / 10)) {
            return fail(ErrorCode::Timeout, line);
        }
        QTest::qWait(3000); // the counts at the left
        (void)desk->longestStall();
        return {};
    }
    /// Milliseconds of bare statements, each to its last row. They stand in the window's way, which is no stall of the
    /// window. Several are one transaction.
    [[nodiscard]] double bare(const QStringList &statements)
    {
        if (desk) {
            m_longest = std::max(m_longest, desk->longestStall());
        }
        double took = 0;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
            db.setDatabaseName(file);
            db.open();
            QSqlQuery query(db);
            query.setForwardOnly(true);
            query.exec(u"PRAGMA synchronous = FULL"_s);
            QElapsedTimer timer;
            timer.start();
            db.transaction();
            for (const QString &sql : statements) {
                if (!query.exec(sql)) {
                    qFatal("the floor: %s", qPrintable(query.lastError().text()));
                }
                while (query.next()) {
                    (void)query.value(0).toLongLong();
                }
            }
            query.finish();
            db.commit();
            took = millisecondsOf(timer);
        }
        QSqlDatabase::removeDatabase(u"bare"_s);
        if (desk) {
            QTest::qWait(30); // until the monitor has seen it
            (void)desk->longestStall();
        }
        return took;
    }
    Figure stall(const QString &what)
    {
        Figure longest = figure(u"review.stall."_s + what, Statistic::Max, 50);
        longest.samples << std::max(m_longest, desk->longestStall());
        return longest;
    }
    QString file;
    std::unique_ptr<Desk> desk;

private:
    double m_longest = 0;
};

/// What the process holds that is not backed by a file, MB.
double heldMemory()
{
    QFile status(u"/proc/self/status"_s);
    double held = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            const double kilobytes = line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble();
            held += line.startsWith("VmRSS:") ? kilobytes : line.startsWith("RssFile:") ? -kilobytes : 0;
        }
    }
    return held / 1024;
}

Result<QList<Figure>> measureOpen(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open({}, million); !ready) {
        return fail(ready.error());
    }
    about.desk.reset();
    Figure opened = figure(u"review.open"_s, Statistic::Max, 1000);
    opened.floorName = u"first page and the list of ids by bare SQL"_s;
    Figure memory = figure(u"review.memory"_s, Statistic::Max, 300);
    memory.unit = u"MB"_s;
    Figure stalls = figure(u"review.stall.open"_s, Statistic::Max, 50);
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        Desk desk(about.file);
        if (const auto ready = desk.open(); !ready) {
            return fail(ready.error());
        }
        const auto painted = desk.untilPainted(timer, [&] { desk.page().activate(); });
        if (!painted || !desk.lists(million, million / 2)) {
            return fail(ErrorCode::Timeout);
        }
        opened.samples << *painted;
        opened.floorSamples << about.bare({live + order + u" LIMIT 256"_s});
        memory.samples << heldMemory();
        stalls.samples << desk.longestStall();
    }
    return QList<Figure>{opened, memory, stalls};
}

struct Facet {
    QString line, where;
    int rows = 0;
};

Facet facetOf(int round)
{
    const QString schema = u"s%1"_s.arg((round + 1) * 7 % schemas, 2, 10, QLatin1Char('0'));
    switch (round % 3) {
    case 0:
        return {u"schema:"_s + schema, u" AND schema_key = '%1'"_s.arg(schema), itemsInSchema};
    case 1:
        return {u"schema:%1 score:<90"_s.arg(schema), u" AND schema_key = '%1' AND score < 90"_s.arg(schema),
            itemsInSchema / 9 + 1};
    default:
        return {u"table:t%1"_s.arg(round * 11, 3, 10, QLatin1Char('0')),
            u" AND table_key = 't%1'"_s.arg(round * 11, 3, 10, QLatin1Char('0')), schemas * columnsInTable};
    }
}

Result<QList<Figure>> measureFilter(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open({}, million); !ready) {
        return fail(ready.error());
    }
    Figure first = figure(u"review.facet_first_page"_s, Statistic::P95, 50);
    first.floorName = u"ids of the whole facet by bare SQL"_s;
    Figure whole = figure(u"review.facet_complete"_s, Statistic::Max, 1500);
    for (int round = 0; round < rounds; ++round) {
        const Facet facet = facetOf(round);
        QElapsedTimer timer;
        timer.start();
        const auto painted = about.desk->untilPainted(timer, [&] { about.desk->page().openLine(facet.line); });
        if (!painted || !about.desk->lists(facet.rows, 10)) {
            return fail(ErrorCode::Timeout, facet.line);
        }
        whole.samples << millisecondsOf(timer);
        first.samples << *painted;
        first.floorSamples << about.bare({live + facet.where + order});
    }
    return QList<Figure>{first, whole, about.stall(u"filter"_s)};
}

Result<QList<Figure>> measureSearch(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open(u"schema:s11"_s, itemsInSchema); !ready) {
        return fail(ready.error());
    }
    Figure many = figure(u"review.search_first_page"_s, Statistic::P95, 100);
    many.floorName = u"256 hits by a bare scan"_s;
    Figure absent = figure(u"review.search_absent"_s, Statistic::Median, 0);
    absent.goal.reset();
    absent.ratioGoal = Goal{1.1};
    absent.floorName = u"the bare scan of the folded texts"_s;
    for (const QString &term : searchTerms()) {
        const bool isAbsent = term.startsWith(u"nowhere");
        QElapsedTimer timer;
        timer.start();
        if (!isAbsent) {
            const auto painted = about.desk->untilPainted(timer, [&] { about.desk->page().openLine(term); });
            if (!painted || !about.desk->lists(million / 40, 10)) {
                return fail(ErrorCode::Timeout, term + u", rows: %1"_s.arg(about.desk->table().model()->rowCount()));
            }
            many.samples << *painted;
            many.floorSamples << about.bare(
                {u"SELECT item_id FROM item_search WHERE folded LIKE '%%1%' LIMIT 256"_s.arg(term.toLower())});
            continue;
        }
        about.desk->page().openLine(term);
        if (!QTest::qWaitFor([&] { return about.desk->isEmpty(); }, 60'000)) {
            return fail(ErrorCode::Timeout, term);
        }
        absent.samples << millisecondsOf(timer);
        absent.floorSamples << about.bare({u"SELECT item_id FROM item_search WHERE folded LIKE '%%1%'"_s.arg(term)});
        about.desk->page().openLine(u"table:t001"_s); // so that the next one empties the page anew
        if (!about.desk->lists(schemas * columnsInTable)) {
            return fail(ErrorCode::Timeout, term);
        }
    }
    return QList<Figure>{many, absent, about.stall(u"search"_s)};
}

/// A search over all texts is given up for the next key.
Result<QList<Figure>> measureStop(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open(u"table:t001"_s, schemas * columnsInTable); !ready) {
        return fail(ready.error());
    }
    Figure stopped = figure(u"review.search_stops"_s, Statistic::P95, 50);
    for (int round = 0; round < 20; ++round) {
        ItemFilter absent;
        absent.search = u"nowhere%1"_s.arg(round);
        ItemFilter next;
        next.table = u"t002"_s;
        const auto running = about.desk->services().review().list(absent, ItemSort::Object);
        QTest::qWait(30);
        QElapsedTimer timer;
        timer.start();
        const auto after = about.desk->services().review().list(next, ItemSort::Object);
        const auto ended = waitFor(running);
        stopped.samples << millisecondsOf(timer);
        if (ended || ended.error().code != ErrorCode::Cancelled || !waitFor(after)) {
            return fail(ErrorCode::Internal, u"it was not stopped"_s);
        }
    }
    return QList<Figure>{stopped};
}

Result<QList<Figure>> measureScroll(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open({}, million); !ready) {
        return fail(ready.error());
    }
    ui::ReviewTable &table = about.desk->table();
    QScrollBar *bar = table.verticalScrollBar();
    const auto loaded = [&] {
        const QModelIndex top = table.indexAt(QPoint(5, 5));
        const QModelIndex bottom = table.indexAt(QPoint(5, table.viewport()->height() - 5));
        return top.data(ui::ItemModel::LoadedRole).toBool() && bottom.data(ui::ItemModel::LoadedRole).toBool();
    };
    Figure cached = figure(u"review.scroll_frame"_s, Statistic::P95, 16);
    Figure missed = figure(u"review.scroll_miss"_s, Statistic::P95, 50);
    missed.floorName = u"the rows of a page by bare SQL"_s;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>((round * 611'953LL + 70'001) % (million - 100)));
        table.viewport()->repaint();
        if (!QTest::qWaitFor(loaded, 10'000)) {
            return fail(ErrorCode::Timeout, u"scroll"_s);
        }
        table.viewport()->repaint();
        missed.samples << millisecondsOf(timer);
        missed.floorSamples << about.bare(
            {u"SELECT * FROM metadata_items WHERE id > %1 LIMIT %2"_s.arg(bar->value()).arg(ui::ItemModel::pageSize)});
        for (int step = 0; step < 5; ++step) {
            timer.restart();
            bar->setValue(bar->value() + 1);
            table.viewport()->repaint();
            cached.samples << millisecondsOf(timer);
        }
    }
    return QList<Figure>{cached, missed, about.stall(u"scroll"_s)};
}

Result<Figure> decide(Measuring &about, const QString &name, bool floors)
{
    Figure decided = figure(name, Statistic::P95, 50);
    decided.note = u"from the key to the next row painted, commit included"_s;
    decided.floorName = floors ? u"one item updated and committed by bare SQL"_s : QString();
    for (int decision = 0; decision < decisions; ++decision) {
        QElapsedTimer timer;
        timer.start();
        const auto painted
            = about.desk->untilPainted(timer, [&] { QTest::keyClick(&about.desk->table(), Qt::Key_Return); });
        if (!painted) {
            return fail(ErrorCode::Timeout);
        }
        decided.samples << *painted;
        if (floors && decision % 10 == 0) {
            decided.floorSamples << about.bare(
                {u"UPDATE metadata_items SET assigned_to = 'floor %1' WHERE id = %1"_s.arg(million - decision)});
        }
    }
    decided.note += u"; the longest took %1 ms"_s.arg(
        *std::max_element(decided.samples.cbegin(), decided.samples.cend()), 0, 'f', 0);
    return decided;
}

Result<QList<Figure>> measureDecide(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open(u"schema:s11 status:pending"_s, itemsInSchema); !ready) {
        return fail(ready.error());
    }
    const auto alone = decide(about, u"review.decide"_s, true);
    if (!alone) {
        return fail(alone.error());
    }
    SystemClock clock;
    store::Store other(*store::StoreUrl::parse(u"sqlite:"_s + about.file), clock);
    review::ReviewService others(other);
    ItemFilter filter;
    filter.schema = u"s13"_s;
    const auto opened = waitFor(other.open());
    const auto listed = opened ? waitFor(others.list(filter, ItemSort::Object)) : fail(opened.error());
    if (!listed) {
        return fail(listed.error());
    }
    Decision bulk;
    bulk.items = *listed;
    bulk.bulk = true;
    bulk.actor = {{u"other"_s, UserSource::SystemAccount}, {u"bulk"_s, static_cast<int>(listed->size())}};
    const auto running = others.decide(bulk);
    auto beside = decide(about, u"review.decide_beside_bulk"_s, false);
    if (!beside) {
        return fail(beside.error());
    }
    beside->note += running.future().isFinished() ? u"; the bulk of 50,000 ended first"_s : QString();
    const auto done = waitFor(running, 5min);
    return done ? QList<Figure>{*alone, *beside, about.stall(u"decide"_s)} : Result<QList<Figure>>(fail(done.error()));
}

/// The least that a bulk writes: its items in place, and for each a row as wide as the history's.
QStringList bareBulk(int items)
{
    return {u"UPDATE metadata_items SET version = version + 1, reviewed_by = 'floor', reviewed_at = updated_at "
            "WHERE id > %1"_s.arg(million - items),
        u"CREATE TABLE floor AS SELECT id, id AS item, 'approved' AS action, 'pending' AS was, 'approved' AS is_now, "
        "current_value AS before, current_value AS after, version, 'steward' AS who, updated_at AS at, "
        "hex(randomblob(32)) AS hash, hex(randomblob(16)) AS salt, hex(randomblob(16)) AS batch "
        "FROM metadata_items WHERE id > %1"_s.arg(million - items),
        u"DROP TABLE floor"_s};
}

/// By the page, so that what the window does with a hundred thousand answers is in it.
Result<QList<Figure>> measureBulk(const Surroundings &)
{
    Measuring about;
    if (const auto ready = about.open(u"status:pending"_s, million); !ready) {
        return fail(ready.error());
    }
    ui::ReviewTable &table = about.desk->table();
    Figure approve = figure(u"review.bulk_100k_in_the_window"_s, Statistic::Max, 5000);
    Figure undo = figure(u"review.undo_100k_in_the_window"_s, Statistic::Max, 5000);
    constexpr int bulk = 100'000;
    for (Figure *each : {&approve, &undo}) {
        each->floorName = u"100,000 items updated and as many rows of history written by bare SQL"_s;
        each->floorSamples << about.bare(bareBulk(bulk));
    }
    const auto written = [&] { // not behind the counts of the page, which trail by seconds
        const auto sum = waitFor(about.desk->services().store().read([](store::Connection &connection) {
            return connection.value(u"SELECT coalesce(sum(size), 0) FROM decision_batches"_s);
        }));
        return sum ? sum->toInt() : -1;
    };
    const auto becomes = [&](int items) {
        QElapsedTimer waited;
        waited.start();
        while (written() != items && waited.elapsed() < 120'000) {
            QTest::qWait(250); // seldom: a reader at every moment keeps the log of the file from being emptied
        }
        return written() == items
            && QTest::qWaitFor([&] { return about.desk->page().unfinished().isEmpty(); }, 120'000);
    };
    const int before = written();
    const QModelIndex top = table.model()->index(0, 0);
    table.selectionModel()->select(
        QItemSelection(top, table.model()->index(bulk - 1, table.model()->columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&table, Qt::Key_Return);
    if (!becomes(before + bulk)) {
        return fail(ErrorCode::Timeout, u"bulk"_s);
    }
    approve.samples << millisecondsOf(timer);
    timer.restart();
    QTest::keyClick(&table, Qt::Key_U);
    if (!becomes(before + 2 * bulk)) {
        return fail(ErrorCode::Timeout, u"undo"_s);
    }
    undo.samples << millisecondsOf(timer);
    return QList<Figure>{approve, undo, about.stall(u"bulk"_s)};
}

const Registration openRegistration("review.open", measureOpen, Registration::Turn::First);
const Registration filterRegistration("review.filter", measureFilter);
const Registration searchRegistration("review.search", measureSearch);
const Registration stopRegistration("review.stop", measureStop);
const Registration scrollRegistration("review.scroll", measureScroll);
const Registration decideRegistration("review.decide", measureDecide);
const Registration bulkRegistration("review.bulk", measureBulk);

} // namespace

} // namespace metaflow::bench
