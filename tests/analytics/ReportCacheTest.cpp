#include "tests/analytics/ReportContract.h"

#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

using namespace analytics;

using ReportCache = ReportContract;
INSTANTIATE_TEST_SUITE_P(Sqlite, ReportCache, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ReportCache, ::testing::Values(store::Dialect::Postgres));

TEST_P(ReportCache, AnUnchangedStoreGivesTheSameAnswer)
{
    if (!isSqlite()) {
        GTEST_SKIP() << "whatever else the server does makes it look again";
    }
    (void)proposed(u"a"_s, u"text"_s);
    const Report first = report();
    temporary().clock().advance(1min);
    EXPECT_EQ(report(), first) << "asOf included: it was not counted again";
    const Report ofCatalog = report({u"main"_s, {}, {}});
    EXPECT_EQ(ofCatalog.asOf, now());
    EXPECT_EQ(report(), first) << "another filter does not take its place";
    temporary().clock().advance(24h);
    EXPECT_EQ(report().asOf, now()) << "the queue is a day older";
}

TEST_P(ReportCache, ADecisionIsSeen)
{
    const Item a = proposed(u"a"_s, u"text"_s);
    EXPECT_EQ(report().statuses.at(0).items, 1);
    approve(a);
    EXPECT_EQ(report().statuses.at(0).items, 0);
    EXPECT_EQ(report().statuses.at(1).items, 1);
}

TEST_P(ReportCache, AChangeOnAnotherConnectionIsSeen)
{
    const Item a = proposed(u"a"_s, u"text"_s);
    EXPECT_EQ(report().statuses.at(3).items, 0);
    ASSERT_TRUE(
        temporary().tamper(u"UPDATE metadata_items SET status = 'rejected' WHERE id = %1"_s.arg(a.id.value()), false));
    EXPECT_EQ(report().statuses.at(3).items, 1);
}

TEST_P(ReportCache, ANewerReportEndsTheOlderOne)
{
    QVector<Job<Report>> asked;
    for (int i = 0; i < 30; ++i) {
        asked << service().report({});
    }
    int cancelled = 0;
    for (const Job<Report> &job : asked) {
        const auto made = waitFor(job);
        cancelled += !made && made.error().code == ErrorCode::Cancelled ? 1 : 0;
    }
    EXPECT_TRUE(asked.last().future().result().has_value());
    EXPECT_GT(cancelled, 0);
    EXPECT_LT(cancelled, 30);
}

TEST_P(ReportCache, ACancelledReportSaysSoAndTheNextOneIsWhole)
{
    (void)proposed(u"a"_s, u"text"_s);
    (void)service(); // made before the lane is held up
    std::atomic<bool> go = false;
    auto busy = temporary().store().bulk([&go](store::Connection &) -> Result<int> {
        while (!go) {
            QThread::yieldCurrentThread();
        }
        return 0;
    });
    const Job<Report> job = service().report({});
    job.cancel();
    go = true;
    ASSERT_TRUE(waitFor(busy));
    const auto made = waitFor(job);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(report().statuses.at(0).items, 1);
}

TEST_P(ReportCache, AnotherProcessCountsTheSame)
{
    scan(u"main"_s, {u"a"_s, u"b"_s}, {u"a"_s});
    (void)threeDecided();
    Report before = report();
    ReportService other(temporary().store());
    const auto made = waitFor(other.report({}));
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, before);
}

} // namespace metaflow::testing
