#include "core/base/Await.h"
#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace metaflow {

namespace {

QCoro::Task<Result<int>> threadCheck(Engine *engine, std::stop_token stop, Clock *clock)
{
    if (!engine->isCurrentThread()) {
        co_return fail(ErrorCode::Internal);
    }
    const bool full = co_await sleepFor(*clock, 1ms, std::move(stop));
    co_return engine->isCurrentThread() && full ? Result<int>(42) : fail(ErrorCode::Internal);
}

QCoro::Task<Result<int>> sleepLong(Clock *clock, std::stop_token stop)
{
    const bool full = co_await sleepFor(*clock, 10h, std::move(stop));
    co_return full ? Result<int>(1) : fail(ErrorCode::Cancelled);
}

QCoro::Task<Result<int>> viaWorker(Engine *engine, Workers *workers)
{
    const QFuture<int> sum = workers->run([] { return 20 + 22; });
    const int value = co_await sum;
    co_return engine->isCurrentThread() ? Result<int>(value) : fail(ErrorCode::Internal);
}

QCoro::Task<Result<int>> count(ProgressSink sink)
{
    Progress progress;
    progress.total = 1000;
    for (int i = 1; i <= 1000; ++i) {
        progress.done = i;
        sink.report(progress);
    }
    co_return 1000;
}

QCoro::Task<Result<int>> throws()
{
    throw std::runtime_error("out of luck");
    co_return 0;
}

} // namespace

class EngineTest : public ::testing::TestWithParam<Engine::Threading> {
protected:
    SystemClock clock;
    Workers workers;
    Engine engine{GetParam()};
};

TEST_P(EngineTest, RunsATaskOnItsOwnThreadFromStartToEnd)
{
    const auto job
        = engine.submit([this](std::stop_token stop) { return threadCheck(&engine, std::move(stop), &clock); });
    EXPECT_EQ(testing::waitFor(job), 42);
}

TEST_P(EngineTest, ResumesOnItsThreadAfterAWorkersFuture)
{
    const auto job = engine.submit([this](std::stop_token) { return viaWorker(&engine, &workers); });
    EXPECT_EQ(testing::waitFor(job), 42);
}

TEST_P(EngineTest, DrainReturnsOnceEveryTaskHasEndedAsCancelled)
{
    const auto running = engine.submit([this](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    QTest::qWait(20);
    const auto waiting = engine.submit([this](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    engine.drain();
    for (const auto &job : {running, waiting}) {
        ASSERT_TRUE(job.future().isFinished());
        EXPECT_EQ(job.future().result().error().code, ErrorCode::Cancelled);
    }
}

TEST_P(EngineTest, CancelEndsASleepingJobWithCancelled)
{
    const auto job = engine.submit([this](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    QTest::qWait(20);
    job.cancel();
    const auto result = testing::waitFor(job, 1s);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST_P(EngineTest, CancelBeforeTheStartEndsTheJobToo)
{
    const auto job = engine.submit([this](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    job.cancel();
    EXPECT_EQ(testing::waitFor(job, 1s).error().code, ErrorCode::Cancelled);
}

TEST_P(EngineTest, TellsAPageOnItsOwnThreadAndNotOnceItIsGone)
{
    auto page = std::make_unique<QObject>();
    int told = 0;
    const auto job = engine.submit([this](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    job.then(page.get(), [&](const Result<int> &) { ++told; });
    page.reset();
    job.cancel();
    EXPECT_FALSE(testing::waitFor(job, 1s).has_value());
    QTest::qWait(20);
    EXPECT_EQ(told, 0);
}

TEST_P(EngineTest, ReportsProgressSeldomAndTheLastAlways)
{
    QObject page;
    QVector<Progress> seen;
    const auto job = engine.submit([](std::stop_token, ProgressSink sink) { return count(std::move(sink)); });
    job.onProgress(&page, [&](const Progress &progress) { seen.append(progress); });
    EXPECT_EQ(testing::waitFor(job), 1000);
    QTest::qWait(20);
    ASSERT_FALSE(seen.isEmpty());
    EXPECT_LE(seen.size(), 12);
    EXPECT_EQ(seen.last().done, 1000);
}

TEST_P(EngineTest, TurnsAnExceptionIntoAnInternalError)
{
    const auto job = engine.submit([](std::stop_token) { return throws(); });
    const auto result = testing::waitFor(job);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Internal);
}

INSTANTIATE_TEST_SUITE_P(
    Threads, EngineTest, ::testing::Values(Engine::Threading::OwnThread, Engine::Threading::CallingThread));

TEST(EngineShutdownTest, DestructionCancelsWhatRunsAndEveryPromiseIsFinished)
{
    SystemClock clock;
    Job<int> job;
    {
        Engine engine(Engine::Threading::OwnThread);
        job = engine.submit([&clock](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
        QTest::qWait(10);
    }
    ASSERT_TRUE(job.future().isFinished());
    EXPECT_EQ(job.future().result().error().code, ErrorCode::Cancelled);
}

TEST(SleepTest, WaitsForTheManualClockAndForNothingElse)
{
    testing::ManualClock clock;
    Engine engine(Engine::Threading::CallingThread);
    const auto job = engine.submit([&clock](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    QTest::qWait(10);
    ASSERT_EQ(clock.waiting(), 1);
    clock.advance(9h);
    QTest::qWait(10);
    EXPECT_FALSE(job.future().isFinished());
    clock.advance(1h);
    EXPECT_EQ(testing::waitFor(job, 1s), 1);
}

TEST(SleepTest, EndsOnceWhenTheStopAndTheClockMeet)
{
    testing::ManualClock clock;
    Engine engine(Engine::Threading::CallingThread);
    QVector<Job<int>> jobs;
    for (int i = 0; i < 50; ++i) {
        jobs << engine.submit([&clock](std::stop_token stop) { return sleepLong(&clock, std::move(stop)); });
    }
    QTest::qWait(10);
    for (const auto &job : jobs) {
        job.cancel(); // the coroutine hears of it in the next round of the loop …
    }
    clock.advance(10h); // … and has ended by then
    QTest::qWait(10);
    for (const auto &job : jobs) {
        ASSERT_TRUE(job.future().isFinished());
        EXPECT_EQ(job.future().result(), 1);
    }
}

} // namespace metaflow
