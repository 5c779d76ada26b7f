#include "tests/generation/GenerationFixture.h"

#include "core/store/Items.h"
#include "core/store/Runs.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::generation {

using testing::FakeProvider;

class SchedulerTest : public testing::GenerationFixture {
protected:
    static Error rateLimited(std::optional<std::chrono::milliseconds> after = {})
    {
        return Error{ErrorCode::RateLimited, u"model.example"_s, {}, after};
    }
    static GenerationOptions inFlight(int most)
    {
        GenerationOptions options = GenerationFixture::options();
        options.maxInFlight = most;
        return options;
    }
};

TEST_F(SchedulerTest, SendsEverythingOnceAndOffersWhatComesBack)
{
    const metaflow::Run run = prepared(5, inFlight(2));
    const RunReport report = finish(run, FakeProvider::good);
    EXPECT_EQ(counts.calls, 5);
    EXPECT_LE(counts.mostInFlight, 2);
    EXPECT_EQ(report.run.state, RunState::Done);
    EXPECT_EQ(report.run.succeeded, 5);
    EXPECT_EQ(report.run.items, 10);
    EXPECT_EQ(report.run.actual, (Usage{1'500, 0, 300, 2'500}));
    for (const Request &request : requests(run)) {
        EXPECT_EQ(request.state, RequestState::Done);
        EXPECT_EQ(request.attempts, 1);
    }
}

TEST_F(SchedulerTest, AsksOnceMoreForWhatIsMissingAndNeverASecondTime)
{
    const metaflow::Run run = prepared(1);
    const RunReport report = finish(run, [](const QByteArray &body, int) {
        return FakeProvider::Reply{FakeProvider::answer(body, {u"id"_s}), {}};
    });
    EXPECT_EQ(counts.calls, 2);
    ASSERT_EQ(report.failed.size(), 1);
    EXPECT_TRUE(report.failed.first().repair);
    EXPECT_EQ(report.failed.first().errorCode, u"column_missing_in_answer"_s);
    EXPECT_EQ(report.run.items, 1) << "the table's text is kept";
    EXPECT_EQ(report.run.requests, 2);
}

TEST_F(SchedulerTest, ARepairThatTellsTheRestIsDone)
{
    const RunReport report = finish(prepared(1), [](const QByteArray &body, int call) {
        return FakeProvider::Reply{FakeProvider::answer(body, call == 1 ? QStringList{u"id"_s} : QStringList()), {}};
    });
    EXPECT_EQ(report.run.state, RunState::Done);
    EXPECT_EQ(report.run.failed, 0);
    EXPECT_EQ(report.run.items, 2);
}

TEST_F(SchedulerTest, ABurstOfRefusalsIsOneStepOfThePause)
{
    const int workers = 8;
    const auto job = start(prepared(workers, inFlight(workers)), [](const QByteArray &body, int call) {
        return call <= workers ? FakeProvider::failing(rateLimited()) : FakeProvider::good(body, call);
    });
    ASSERT_TRUE(waitForTimers(workers));
    EXPECT_EQ(counts.calls, workers);
    clock().advance(1'200ms); // one second, and the spread
    ASSERT_TRUE(QTest::qWaitFor([&] { return job.future().isFinished(); }, 10'000)) << "it waits longer";
    EXPECT_EQ(finish(job).run.succeeded, workers);
}

TEST_F(SchedulerTest, AWaitOfNothingIsObeyedOnceAndThenItGrows)
{
    const RunReport report = finish(prepared(1, inFlight(1)), [](const QByteArray &body, int call) {
        return call <= 6 ? FakeProvider::failing(rateLimited(0ms)) : FakeProvider::good(body, call);
    });
    EXPECT_EQ(report.run.succeeded, 1);
    EXPECT_EQ(counts.calls, 7);
    EXPECT_GE(clock().elapsed(), 2s + 4s + 8s + 16s + 32s) << "refused again and again: each time longer";
}

TEST_F(SchedulerTest, ARefusalIsNotCountedAsPaid)
{
    const metaflow::Run run = prepared(1, inFlight(1));
    const auto job = start(run, [](const QByteArray &, int) { return FakeProvider::failing(rateLimited(60s)); });
    ASSERT_TRUE(waitForTimers(1));
    job.cancel();
    EXPECT_EQ(finish(job).run.stoppedBy, u"cancelled"_s);
    EXPECT_EQ(requests(run).first().state, RequestState::Prepared);
    const RunReport again = finish(run, FakeProvider::good);
    EXPECT_EQ(again.run.state, RunState::Done);
    EXPECT_EQ(again.run.possiblyBilledTwice, 0);
}

TEST_F(SchedulerTest, ABillingStopWakesThoseThatWait)
{
    const metaflow::Run run = prepared(3, inFlight(2));
    const auto job = start(run, [](const QByteArray &, int call) {
        return call == 1 ? FakeProvider::failing(rateLimited(500s))
                         : FakeProvider::failing({ErrorCode::BillingStopped, u"model.example"_s}, 10ms);
    });
    ASSERT_TRUE(waitForTimers(2));
    clock().advance(10ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return job.future().isFinished(); }, 10'000)) << "somebody still waits";
    const RunReport report = finish(job);
    EXPECT_EQ(report.run.stoppedBy, u"billing_stopped"_s);
    EXPECT_EQ(counts.calls, 2);
    for (const Request &request : requests(run)) {
        EXPECT_EQ(request.state, RequestState::Prepared);
    }
}

TEST_F(SchedulerTest, LostAnswersAreCountedThoughTheRequestFails)
{
    const metaflow::Run run = prepared(1);
    const RunReport report = finish(run, [](const QByteArray &, int) {
        Error lost{ErrorCode::ModelAnswerLost, u"model.example"_s};
        lost.attempts = 5;
        lost.possiblyRepeated = 5;
        return FakeProvider::failing(lost);
    });
    EXPECT_EQ(report.run.failed, 1);
    EXPECT_EQ(report.run.possiblyBilledTwice, 5);
    EXPECT_EQ(requests(run).first().attempts, 5);
    const RunReport again = finish(run, FakeProvider::good);
    EXPECT_EQ(again.run.succeeded, 1) << "it may be gone by now";
    EXPECT_EQ(again.run.possiblyBilledTwice, 5);
}

TEST_F(SchedulerTest, WhatWasInFlightIsSentAgainAndCounted)
{
    const metaflow::Run run = prepared(2);
    Request dying = requests(run).first();
    dying.state = RequestState::InFlight;
    dying.attempts = 1;
    ASSERT_TRUE(temporary.write([&](store::Connection &c) -> Result<bool> {
        const auto done = store::updateRequest(c, dying);
        return done ? Result<bool>(true) : fail(done.error());
    }));
    const RunReport report = finish(run, FakeProvider::good);
    EXPECT_EQ(counts.calls, 2);
    EXPECT_EQ(report.run.possiblyBilledTwice, 1);
    EXPECT_EQ(report.run.succeeded, 2);
}

TEST_F(SchedulerTest, CancellingKeepsInFlightWhatMayHaveBeenPaid)
{
    const metaflow::Run run = prepared(4, inFlight(2));
    const auto job = start(run, [](const QByteArray &body, int) {
        return FakeProvider::Reply{FakeProvider::answer(body), 30s};
    });
    ASSERT_TRUE(waitForTimers(2));
    job.cancel();
    EXPECT_EQ(finish(job).run.state, RunState::Stopped);
    EXPECT_EQ(counts.calls, 2);
    int inFlightNow = 0;
    for (const Request &request : requests(run)) {
        inFlightNow += request.state == RequestState::InFlight ? 1 : 0;
    }
    EXPECT_EQ(inFlightNow, 2);
    EXPECT_EQ(finish(run, FakeProvider::good).run.possiblyBilledTwice, 2);
}

TEST_F(SchedulerTest, ABudgetIsOvershotByNoMoreThanWhatIsInFlight)
{
    GenerationOptions options = inFlight(4);
    const Request one = requests(prepared(1)).first();
    options.budgetMicroUsd = one.estimate.costMicroUsd * 2;
    const RunReport report = finish(prepared(6, options), [&](const QByteArray &body, int) {
        auto answer = FakeProvider::answer(body);
        answer.usage.costMicroUsd = one.estimate.costMicroUsd * 3; // dearer than anybody thought
        return FakeProvider::Reply{answer, 50ms};
    });
    EXPECT_EQ(counts.calls, 2) << "as many as the budget had room for";
    EXPECT_EQ(report.run.stoppedBy, u"budget_reached"_s);
    EXPECT_EQ(report.run.succeeded, 2);
}

TEST_F(SchedulerTest, TenBrokenConnectionsInARowStopTheRun)
{
    const RunReport report = finish(prepared(14, inFlight(1)), [](const QByteArray &, int) {
        return FakeProvider::failing({ErrorCode::Unreachable, u"model.example"_s});
    });
    EXPECT_EQ(counts.calls, 10);
    EXPECT_EQ(report.run.stoppedBy, u"unreachable"_s);
}

} // namespace metaflow::generation
