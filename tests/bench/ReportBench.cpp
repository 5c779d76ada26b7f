#include "core/analytics/ReportService.h"
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/bench/MillionStore.h"
#include "tests/bench/Suite.h"
#include "tests/support/RunLoop.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The figures of the dashboard over a million items, a million and a half rows of the record and a hundred runs.
namespace metaflow::bench {

namespace {

using testing::waitFor;

constexpr auto longWait = 30min;

/// Four of ten items are decided on, one of them edited; a third of the record is decisions. Nothing is sealed as it
/// should be: a report reads places in the chain, not hashes.
QStringList history()
{
    return {
        u"UPDATE metadata_items SET status = CASE id % 10 WHEN 0 THEN 'approved' WHEN 1 THEN 'edited' WHEN 2 THEN "
        "'rejected' ELSE 'imported' END, reviewed_by = 'anna', reviewed_at = printf('2026-%02d-%02dT10:00:00.000Z', "
        "1 + id / 100000, 1 + id % 28), current_value = iif(id % 10 = 1, current_value || ' and more', current_value), "
        "text_author = iif(id % 10 = 1, 'anna', text_author), generation_metadata = "
        "json_object('template', 'describe-' || id % 3) WHERE id % 10 < 4"_s,
        u"INSERT INTO history_links (id, position, row_count, rows_hash, previous_hash, hash, sealed_at) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "SELECT i, i, 500, '', '', '', '2026-01-01T00:00:00.000Z' FROM n"_s,
        u"INSERT INTO approval_history (metadata_item_id, action, old_value, new_value, user_name, timestamp, "
        u"batch_id, "
        "old_status, new_status, item_version, link_id, row_hash, salt) "
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1499999) "
        "SELECT i % 1000000 + 1, CASE WHEN i < 1000000 THEN 'generated' WHEN i % 3 = 0 THEN 'edited' ELSE 'approved' "
        "END, 'What the column said before, number ' || i, 'What the column says now, number ' || i, "
        "'person' || i / 1000 % 8, printf('2026-%02d-%02dT10:00:00.000Z', 1 + i / 130000, 1 + i / 5000 % 28), "
        "'b' || i / 500, 'pending', 'approved', 2, i / 500 + 1, hex(randomblob(32)), hex(randomblob(16)) FROM n"_s,
        u"UPDATE history_head SET position = 3000"_s,
        u"INSERT INTO generation_runs (state, selection, options, selection_hash, created_by, created_at, requests, "
        "succeeded, failed, items, actual_input, actual_output, actual_micro_usd) "
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99) "
        "SELECT 'done', '{\"catalog\":\"main\"}', '{\"model\":\"gpt-' || i % 3 || '\"}', '', 'anna', "
        "printf('2026-%02d-01T00:00:00.000Z', 1 + i % 11), 500, 495, 5, 10000, 100000, 20000, 1500000 FROM n"_s,
        u"INSERT INTO generation_requests (run_id, number, table_path, body, body_hash, state, answer, sent_at, "
        "finished_at) SELECT r.id, n.value, '[]', randomblob(2000), '', 'done', randomblob(1000), "
        "'2026-01-01T00:00:00.000Z', printf('2026-01-01T00:00:%02d.500Z', n.value % 60) FROM generation_runs r, "
        "(WITH RECURSIVE c(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM c WHERE value < 500) "
        "SELECT value FROM c) n"_s};
}

struct OpenStore {
    SystemClock clock;
    std::unique_ptr<store::Store> store;
    Result<void> open(const QString &file)
    {
        const auto url = store::StoreUrl::parse(u"sqlite:"_s + file);
        if (!url) {
            return fail(url.error());
        }
        store = std::make_unique<store::Store>(*url, clock);
        const auto opened = waitFor(store->open(), longWait);
        return opened ? Result<void>() : Result<void>(fail(opened.error()));
    }
};

/// A copy with a past, summed up as it is after some weeks of work.
Result<void> preparePast(const QString &file)
{
    OpenStore open;
    if (auto opened = open.open(file); !opened) {
        return opened;
    }
    const auto filled = waitFor(open.store->write([](store::Connection &connection) -> Result<bool> {
        for (const QString &statement : history()) {
            if (auto done = connection.run(statement); !done) {
                return fail(done.error());
            }
        }
        return true;
    }),
        longWait);
    if (!filled) {
        return fail(filled.error());
    }
    analytics::ReportService service(*open.store);
    if (const auto first = waitFor(service.report({}), longWait); !first) {
        return fail(first.error());
    }
    const bool summed = QTest::qWaitFor(
        [&] {
            const auto left = waitFor(open.store->read([](store::Connection &connection) {
                return connection.value(
                    u"SELECT h.position - r.position FROM history_head h, report_head r WHERE h.id = 1 AND r.id = 1"_s);
            }));
            return left && left->toInt() == 0;
        },
        600'000);
    return summed ? Result<void>() : Result<void>(fail(ErrorCode::Timeout, u"report_days"_s));
}

Figure reportFigure(const QString &name, double goal)
{
    Figure made;
    made.name = name;
    made.unit = u"ms"_s;
    made.goal = Goal{goal};
    made.input = u"1,000,000 items, 1,500,000 rows of the record, 100 runs with 50,000 requests"_s;
    return made;
}

Result<double> reportTime(analytics::ReportService &service)
{
    QElapsedTimer timer;
    timer.start();
    const auto made = waitFor(service.report({}), longWait);
    return made ? Result<double>(static_cast<double>(timer.nsecsElapsed()) / 1e6) : fail(made.error());
}

Result<void> decideOne(store::Store &store, qint64 id)
{
    const auto done = waitFor(store.write([id](store::Connection &connection) -> Result<DecisionOutcome> {
        const auto item = store::item(connection, ItemId(id));
        if (!item) {
            return fail(item.error());
        }
        Decision decision;
        decision.kind = Decision::Kind::Edit;
        decision.text = u"Words of a person"_s;
        decision.items = {{item->id, item->version}};
        decision.actor = {{u"anna@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
        return applyDecision(
            connection, decision, BatchId(u"report %1"_s.arg(id)), QDateTime::currentDateTimeUtc(), {});
    }));
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<QList<Figure>> measureReport(const Surroundings &surroundings)
{
    const auto million = millionStore();
    if (!million) {
        return fail(million.error());
    }
    const QString file = surroundings.scratch + u"/report.sqlite"_s;
    if (!QFile::copy(*million, file)) {
        return fail(ErrorCode::FileUnwritable, file);
    }
    if (auto prepared = preparePast(file); !prepared) {
        return fail(prepared.error());
    }
    Figure first = reportFigure(u"report.first"_s, 1000), again = reportFigure(u"report.again"_s, 100),
           changed = reportFigure(u"report.after_decision"_s, 1000);
    for (int round = 0; round < 5; ++round) {
        OpenStore open;
        if (auto opened = open.open(file); !opened) {
            return fail(opened.error());
        }
        analytics::ReportService service(*open.store);
        for (Figure *figure : {&first, &again, &changed}) {
            if (figure == &changed) {
                if (auto decided = decideOne(*open.store, 999'995 - round * 10); !decided) {
                    return fail(decided.error());
                }
            }
            const auto took = reportTime(service);
            if (!took) {
                return fail(took.error());
            }
            figure->samples << *took;
        }
    }
    QFile::remove(file);
    return QList<Figure>{first, again, changed};
}

const Registration registered("report", measureReport);

} // namespace

} // namespace metaflow::bench
