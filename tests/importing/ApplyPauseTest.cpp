// An apply that a person, or ten failures in a row, made to wait.
#include "tests/importing/ApplyFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// What an apply says of itself while it runs.
struct Running {
    explicit Running(Job<ApplyReport> started)
        : job(std::move(started))
    {
        job.onProgress(&context, [this](const Progress &progress) { last = progress; });
    }
    bool waitsFor(const QString &reason)
    {
        return QTest::qWaitFor([&] { return last.waitsFor == reason; }, 30'000);
    }

    Job<ApplyReport> job;
    QObject context;
    Progress last;
};

} // namespace

TEST_F(ApplyTest, APausedApplySendsNothingUntilItGoesOn)
{
    begin(u"40x2"_s, {u"--latency"_s, u"300"_s});
    approveAll();
    const Plan plan = planned();
    EXPECT_FALSE(app->service->pause(plan.id)) << "no apply of it runs";
    Running running(app->service->apply(plan, {}, app->actor()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tableVersions() > 0; }, 30'000));
    EXPECT_TRUE(app->service->pause(plan.id));
    EXPECT_FALSE(app->service->pause(PlanId(u"another"_s)));
    ASSERT_TRUE(running.waitsFor(u"paused"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.last.inFlight == 0; }, 30'000)) << "what was in flight came in";
    const int versions = tableVersions();
    EXPECT_LT(versions, 60);
    QTest::qWait(400);
    EXPECT_EQ(tableVersions(), versions);
    EXPECT_TRUE(app->service->resume(plan.id));
    const auto report = testing::waitFor(running.job, std::chrono::minutes(1));
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
    EXPECT_TRUE(report->verified);
    EXPECT_EQ(report->stoppedBy, QString());
    EXPECT_EQ(tableVersions(), 80);
    EXPECT_EQ(running.last.waitsFor, QString());
    expectTextsInCatalog();
    EXPECT_FALSE(app->service->resume(plan.id)) << "it is over";
}

TEST_F(ApplyTest, APausedApplyIsCancelledAtOnceAndTheSamePlanGoesOn)
{
    begin(u"40x2"_s, {u"--latency"_s, u"300"_s});
    approveAll();
    const Plan plan = planned();
    Running running(app->service->apply(plan, {}, app->actor()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tableVersions() > 0; }, 30'000));
    ASSERT_TRUE(app->service->pause(plan.id));
    ASSERT_TRUE(running.waitsFor(u"paused"_s));
    QElapsedTimer timer;
    timer.start();
    running.job.cancel();
    const auto report = testing::waitFor(running.job);
    EXPECT_LT(timer.elapsed(), 2'000);
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
    EXPECT_EQ(report->stoppedBy, u"cancelled"_s);
    EXPECT_EQ(report->plan.state, PlanState::PartlyApplied);
    EXPECT_LT(tableVersions(), 60);
    const ApplyReport rest = applied(plan);
    EXPECT_TRUE(rest.failed.isEmpty() && rest.refused.isEmpty());
    EXPECT_EQ(rest.plan.state, PlanState::Applied);
    expectTextsInCatalog();
}

TEST_F(ApplyTest, TenFailuresInARowPauseWhereThatIsWanted)
{
    begin(u"40x2"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"forbidden_table"_s, 1.0}}));
    ApplyOptions options;
    options.pauseOnFailures = true;
    Running running(app->service->apply(plan, options, app->actor()));
    ASSERT_TRUE(running.waitsFor(u"failures:forbidden"_s));
    EXPECT_TRUE(running.job.isRunning());
    EXPECT_GE(running.last.failed, 10);
    ASSERT_TRUE(sandbox->faults({}));
    ASSERT_TRUE(app->service->resume(plan.id));
    const auto report = testing::waitFor(running.job, std::chrono::minutes(1));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->stoppedBy, QString());
    EXPECT_GE(report->failed.size(), 10);
    EXPECT_EQ(report->applied + report->failed.size(), texts.size());
    EXPECT_GT(report->applied, 40);
    EXPECT_EQ(applied(plan).applied, report->failed.size()) << "what failed is tried once more by the next apply";
    expectTextsInCatalog();
}

} // namespace metaflow::importing
