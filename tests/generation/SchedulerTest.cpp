#include "tests/generation/GenerationFixture.h"

#include "core/store/Items.h"
#include "core/store/Runs.h"

#include <QRandomGenerator>

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
    /// A run whose one table has these columns, all in one request.
    metaflow::Run wide(int columns)
    {
        generation::Asked asked;
        asked.tables.append({testing::tableOf(u"wide"_s, testing::columnNames(columns)), true, {}});
        for (int i = 0; i < columns; ++i) {
            asked.tables.first().columns << i;
        }
        metaflow::Run run;
        run.source = source();
        run.selection.catalog = u"main"_s;
        run.options = inFlight(4);
        run.selectionHash = u"wide"_s;
        run.createdAt = clock().now();
        QVector<Request> all
            = renderRequests(asked, {}, {run.options, PrivacyMode::None, {}, *prices, QByteArray("salt")});
        EXPECT_EQ(all.size(), 1);
        const auto id = temporary.write([&](store::Connection &c) { return store::insertRun(c, run, all); });
        EXPECT_TRUE(id);
        return run;
    }
    static int columnsAskedBy(const QByteArray &body)
    {
        return static_cast<int>(testing::userMessage(body).count(u"\n- "_s));
    }
    /// On the engine, with the scheduler of a run that is being sent.
    template <typename Function> bool onLive(const metaflow::Run &run, Function function)
    {
        const auto job = engine.submit(
            [&live = live, id = run.id, function](std::stop_token) { return speakTo(&live, id, function); });
        const bool ended = QTest::qWaitFor([&] { return job.future().isFinished(); }, 10'000);
        return ended && job.future().result().has_value();
    }
    template <typename Function> static QCoro::Task<Result<bool>> speakTo(LiveRuns *live, RunId id, Function function)
    {
        Scheduler *scheduler = live->find(id);
        if (scheduler == nullptr) {
            co_return fail(ErrorCode::RunNotFound);
        }
        co_return co_await function(scheduler);
    }
    RunState stateOf(const metaflow::Run &run)
    {
        const auto stored = temporary.read([&](store::Connection &c) { return store::run(c, run.id); });
        return stored ? stored->state : RunState::Prepared;
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts.calls >= workers; }, 10'000));
    ASSERT_TRUE(waitForTimers(1)) << "nobody waits";
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

TEST_F(SchedulerTest, WhatIsTooLargeIsAskedInHalves)
{
    const metaflow::Run run = wide(6);
    const RunReport report = finish(run, [](const QByteArray &body, int call) {
        return columnsAskedBy(body) > 2 ? FakeProvider::failing({ErrorCode::RequestTooLarge, u"model.example"_s})
                                        : FakeProvider::good(body, call);
    });
    EXPECT_EQ(report.run.state, RunState::Done);
    EXPECT_EQ(report.run.failed, 0);
    EXPECT_EQ(report.run.items, 7) << "the table and its columns, each once";
    EXPECT_EQ(report.split, 6) << "two halves, and two of each of them";
    const QVector<Request> all = requests(run);
    ASSERT_EQ(all.size(), 7);
    EXPECT_EQ(all.at(1).parent, 1);
    EXPECT_EQ(all.at(2).parent, 1);
    EXPECT_EQ(all.at(1).targets.size(), 4);
    EXPECT_EQ(all.at(2).targets.size(), 3);
    EXPECT_EQ(all.first().errorCode, u"request_too_large"_s) << "and it says why";
    EXPECT_EQ(report.run.requests, 7);
}

TEST_F(SchedulerTest, ACutAnswerIsPaidAndAskedInHalves)
{
    const metaflow::Run run = wide(4);
    const RunReport report = finish(run, [](const QByteArray &body, int call) {
        FakeProvider::Reply reply = FakeProvider::good(body, call);
        if (call == 1) {
            reply.answer->failure = Error{ErrorCode::ModelAnswerCut};
        }
        return reply;
    });
    EXPECT_EQ(counts.calls, 3);
    EXPECT_EQ(report.run.items, 5);
    EXPECT_EQ(report.run.failed, 0);
    EXPECT_EQ(report.run.actual.inputTokens, 900) << "all three";
}

TEST_F(SchedulerTest, OneColumnThatIsTooLargeIsAFailure)
{
    const metaflow::Run run = wide(3);
    const RunReport report = finish(run, [](const QByteArray &body, int call) {
        return testing::userMessage(body).contains(u"- c2 "_s)
            ? FakeProvider::failing({ErrorCode::RequestTooLarge, u"model.example"_s})
            : FakeProvider::good(body, call);
    });
    ASSERT_EQ(report.failed.size(), 1);
    EXPECT_EQ(report.failed.first().targets.size(), 1);
    EXPECT_EQ(report.failed.first().targets.first().object.name(), u"c2"_s);
    EXPECT_EQ(report.run.items, 3) << "the rest has its text";
}

TEST_F(SchedulerTest, AWaitOfMoreThanTenMinutesPausesTheRunAndSaysSo)
{
    const metaflow::Run run = prepared(3, inFlight(1));
    const RunReport report
        = finish(run, [](const QByteArray &, int) { return FakeProvider::failing(rateLimited(11min)); });
    EXPECT_EQ(counts.calls, 1);
    EXPECT_EQ(report.run.state, RunState::Paused);
    EXPECT_EQ(report.run.stoppedBy, u"rate_limited"_s);
    EXPECT_EQ(report.stopped.retryAfter, 11min);
    EXPECT_EQ(stateOf(run), RunState::Paused);
    EXPECT_EQ(finish(run, FakeProvider::good).run.succeeded, 3) << "and it goes on";
}

TEST_F(SchedulerTest, APausedRunSendsNothingUntilItGoesOn)
{
    const metaflow::Run run = prepared(6, inFlight(1));
    const auto job = start(run, [](const QByteArray &body, int) {
        return FakeProvider::Reply{FakeProvider::answer(body), 1s};
    });
    ASSERT_TRUE(waitForTimers(1));
    ASSERT_TRUE(onLive(run, [](Scheduler *scheduler) { return scheduler->pause(); }));
    EXPECT_EQ(stateOf(run), RunState::Paused);
    clock().advance(2s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return counts.calls > 1 || job.future().isFinished(); }, 300));
    EXPECT_EQ(requests(run).first().state, RequestState::Done) << "what was out may end";
    ASSERT_TRUE(onLive(run, [](Scheduler *scheduler) { return scheduler->goOn(); }));
    EXPECT_EQ(finish(job).run.succeeded, 6);
    EXPECT_EQ(stateOf(run), RunState::Done);
}

TEST_F(SchedulerTest, APausedRunCanBeCancelled)
{
    const metaflow::Run run = prepared(2, inFlight(1));
    const auto job = start(run, [](const QByteArray &body, int) {
        return FakeProvider::Reply{FakeProvider::answer(body), 1s};
    });
    ASSERT_TRUE(waitForTimers(1));
    ASSERT_TRUE(onLive(run, [](Scheduler *scheduler) { return scheduler->pause(); }));
    job.cancel();
    EXPECT_EQ(finish(job).run.stoppedBy, u"cancelled"_s);
}

TEST_F(SchedulerTest, LimitsHoldFromTheNextRequestOn)
{
    const metaflow::Run run = prepared(8, inFlight(1));
    const auto job = start(run, [](const QByteArray &body, int) {
        return FakeProvider::Reply{FakeProvider::answer(body), 1s};
    });
    ASSERT_TRUE(waitForTimers(1));
    EXPECT_EQ(counts.mostInFlight, 1);
    ASSERT_TRUE(onLive(run, [](Scheduler *scheduler) -> QCoro::Task<Result<bool>> {
        scheduler->setLimits({1'500, 4, {}, {}});
        co_return true;
    }));
    const RunReport report = finish(job);
    EXPECT_EQ(counts.mostInFlight, 4);
    EXPECT_EQ(report.run.stoppedBy, u"budget_reached"_s);
    EXPECT_EQ(report.run.options.budgetMicroUsd, 1'500);
    EXPECT_LT(report.run.succeeded, 8);
}

TEST_F(SchedulerTest, WhatFailedIsAskedAgainInMidRun)
{
    const metaflow::Run run = prepared(3, inFlight(1));
    const auto job = start(run, [](const QByteArray &body, int call) {
        return call == 1 ? FakeProvider::failing({ErrorCode::BadRequest, u"model.example"_s})
                         : FakeProvider::Reply{FakeProvider::answer(body), 1s};
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts.calls == 2; }, 10'000));
    ASSERT_TRUE(onLive(run, [](Scheduler *scheduler) -> QCoro::Task<Result<bool>> {
        co_return scheduler->retryFailed() == 1 ? Result<bool>(true) : fail(ErrorCode::Internal);
    }));
    const RunReport report = finish(job);
    EXPECT_EQ(report.run.succeeded, 3);
    EXPECT_EQ(report.run.failed, 0);
    EXPECT_EQ(requests(run).first().attempts, 2);
    EXPECT_EQ(requests(run).first().errorCode, QString());
}

TEST_F(SchedulerTest, TheFirstRequestFillsTheCacheForAll)
{
    const metaflow::Run run = prepared(4, inFlight(4));
    QVector<Request> all = requests(run);
    for (qsizetype i = 1; i < all.size(); ++i) { // as a prefix of 1,024 tokens would be
        const QString sql
            = u"UPDATE generation_requests SET estimate_cached = 1024 WHERE id = %1"_s.arg(all.at(i).id.value());
        ASSERT_TRUE(temporary.write([&](store::Connection &c) -> Result<bool> {
            const auto done = c.run(sql);
            return done ? Result<bool>(true) : fail(done.error());
        }));
    }
    const auto job = start(run, [](const QByteArray &body, int) {
        return FakeProvider::Reply{FakeProvider::answer(body), 1s};
    });
    ASSERT_TRUE(waitForTimers(1));
    EXPECT_FALSE(QTest::qWaitFor([&] { return counts.calls > 1; }, 200)) << "in parallel all would miss it";
    EXPECT_EQ(finish(job).run.succeeded, 4);
    EXPECT_EQ(counts.mostInFlight, 3);
}

/// Whatever answers cost: beyond the budget there is at most what was out when the last one left.
TEST_F(SchedulerTest, NoBudgetIsOvershotByMoreThanWhatWasInFlight)
{
    const quint32 seed = QRandomGenerator::system()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    for (int trial = 0; trial < 12; ++trial) {
        const int requestsOfRun = 24;
        GenerationOptions options = inFlight(random.bounded(1, 9));
        options.budgetMicroUsd = random.bounded(200, 6'000);
        options.onlyMissing = false; // the same tables each time
        const metaflow::Run run = prepared(requestsOfRun, options);
        const RunReport report = finish(run, [random](const QByteArray &body, int call) mutable {
            QRandomGenerator dice(random.generate() + static_cast<quint32>(call));
            auto answer = FakeProvider::answer(body);
            answer.usage.costMicroUsd = dice.bounded(0, 900);
            return FakeProvider::Reply{answer, std::chrono::milliseconds(dice.bounded(0, 3'000))};
        });
        const QVector<Request> all = requests(run);
        QDateTime last;
        for (const Request &request : all) {
            last = request.attempts > 0 && (!last.isValid() || request.sentAt > last) ? request.sentAt : last;
        }
        qint64 total = 0, out = 0;
        for (const Request &request : all) {
            total += request.actual.costMicroUsd;
            out += request.finishedAt.isValid() && request.finishedAt >= last ? request.actual.costMicroUsd : 0;
        }
        EXPECT_EQ(total, report.run.actual.costMicroUsd);
        EXPECT_LE(total - *options.budgetMicroUsd, out) << "trial " << trial;
        EXPECT_EQ(report.run.state == RunState::Done, report.run.succeeded == requestsOfRun);
    }
}

/// Answers that are longer than anybody thought are noticed, and fewer are let out.
TEST_F(SchedulerTest, TheBudgetIsHeldAgainstWhatAnswersReallyTake)
{
    GenerationOptions options = inFlight(4);
    options.budgetMicroUsd = 30 * 600;
    const metaflow::Run run = prepared(60, options);
    const RunReport report = finish(run, [&](const QByteArray &body, int) {
        auto answer = FakeProvider::answer(body);
        answer.usage.outputTokens = 1'000;
        answer.usage.costMicroUsd = prices->cost(u"openai"_s, u"gpt-6-luna"_s, answer.usage);
        return FakeProvider::Reply{answer, 50ms};
    });
    EXPECT_EQ(report.run.stoppedBy, u"budget_reached"_s);
    EXPECT_LE(report.run.actual.costMicroUsd, *options.budgetMicroUsd) << "known after a few, so no overshoot at all";
    EXPECT_GT(report.run.actual.costMicroUsd, *options.budgetMicroUsd * 9 / 10) << "and it is used";
}

} // namespace metaflow::generation
