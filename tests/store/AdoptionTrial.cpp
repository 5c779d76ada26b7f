#include "core/base/Workers.h"
#include "core/store/AdoptionService.h"
#include "core/store/History.h"
#include "core/store/Store.h"
#include "tests/support/EarlierTool.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

TEST(AdoptionTrial, AHundredThousandRowsTakeAtMostTwoMinutes)
{
    if (!TemporaryStore::hasPostgres()) {
        GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev trials starts one)";
    }
    EarlierTool tool;
    ASSERT_TRUE(tool.run(u"INSERT INTO metadata_enrichment.metadata_items (catalog_name, schema_name, table_name, "
                         "column_name, metadata_type, generated_value, current_value, status, created_at, updated_at) "
                         "SELECT 'main', 'big', 't' || n / 50, 'c' || n % 40, 'description', 'Text ' || n, 'Text ' || "
                         "n, 'approved', '2024-01-01', '2024-01-01' FROM generate_series(1, 100000) n"_s))
        << qPrintable(tool.error());
    ASSERT_TRUE(tool.run(u"INSERT INTO metadata_enrichment.approval_history (metadata_item_id, action, old_value, "
                         "new_value, user_name, timestamp) SELECT id, 'approved', current_value, current_value, 'app', "
                         "'2024-01-01' FROM metadata_enrichment.metadata_items WHERE schema_name = 'big'"_s));
    ManualClock clock;
    Workers workers;
    store::AdoptionWish wish;
    wish.source = u"https://example.cloud"_s;
    wish.person = [](store::Connection &) { return Result<Person>(Person{u"anna"_s, UserSource::DatabaseRole}); };
    QElapsedTimer timer;
    timer.start();
    const auto report = waitFor(store::adoptStore(workers, clock, tool.url(), wish), std::chrono::minutes(10));
    const qint64 took = timer.elapsed();
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    recordTrial(u"store_adoption"_s, {{u"rows"_s, report->keyed}, {u"adopt_ms"_s, took}});
    EXPECT_EQ(report->keyed, 100021);
    EXPECT_LE(took, 120'000);
    store::Store store(tool.url(), clock);
    ASSERT_TRUE(waitFor(store.open()));
    const auto verdict = waitFor(
        store.bulk([](store::Connection &connection) { return verifyHistory(connection); }), std::chrono::minutes(2));
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason) << verdict->changedOutside.size();
}

} // namespace
} // namespace metaflow::testing
