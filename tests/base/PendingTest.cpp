#include "core/base/Pending.h"

#include "core/base/Await.h"
#include "core/base/Engine.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

namespace metaflow {

using testing::waitFor;

namespace {

class Question {
public:
    Question() { m_promise.start(); }
    [[nodiscard]] QFuture<Result<int>> future() const { return m_promise.future(); }
    void answer(int value)
    {
        m_promise.addResult(Result<int>(value));
        m_promise.finish();
    }

private:
    QPromise<Result<int>> m_promise;
};

} // namespace

TEST(PendingTest, GivesTheAnswerThatComes)
{
    Pending pending;
    Question question;
    const auto watched = pending.watch(question.future());
    EXPECT_FALSE(watched.isFinished());
    question.answer(7);
    EXPECT_EQ(waitFor(watched), Result<int>(7));
    pending.end();
    EXPECT_EQ(watched.result(), Result<int>(7));
}

TEST(PendingTest, AtTheEndNobodyWaitsAnyMore)
{
    Pending pending;
    Question question;
    const auto watched = pending.watch(question.future());
    pending.end();
    ASSERT_TRUE(watched.isFinished());
    EXPECT_EQ(watched.result().error().code, ErrorCode::Cancelled);
    question.answer(7); // late
    EXPECT_EQ(watched.result().error().code, ErrorCode::Cancelled);
    Question after;
    EXPECT_EQ(waitFor(pending.watch(after.future())).error().code, ErrorCode::Cancelled);
}

TEST(PendingTest, IsNotLostWithAQuestionThatNobodyAnswers)
{
    Pending pending;
    auto question = std::make_unique<Question>();
    const auto watched = pending.watch(question->future());
    question.reset();
    EXPECT_EQ(waitFor(watched).error().code, ErrorCode::Cancelled);
}

TEST(PendingTest, AnAnswerMayOutliveWhoeverWatchesIt)
{
    Question question;
    QFuture<Result<int>> watched;
    {
        Pending pending;
        watched = pending.watch(question.future());
    }
    question.answer(7);
    EXPECT_EQ(waitFor(watched), Result<int>(7));
}

TEST(UnlessStoppedTest, AStopEndsTheWaitingOnly)
{
    Engine engine(Engine::Threading::OwnThread);
    Question question;
    const auto wait = [&question](std::stop_token stop) { return unlessStopped(question.future(), std::move(stop)); };
    const auto stopped = engine.submit(wait);
    const auto other = engine.submit(wait);
    stopped.cancel();
    EXPECT_EQ(waitFor(stopped).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(other.future().isFinished());
    question.answer(7);
    EXPECT_EQ(waitFor(other), Result<int>(7));
    EXPECT_EQ(waitFor(engine.submit(wait)), Result<int>(7));
}

TEST(UnlessStoppedTest, IsNotLostWithAQuestionThatNobodyAnswers)
{
    Engine engine(Engine::Threading::OwnThread);
    auto question = std::make_unique<Question>();
    const auto asked = question->future();
    const auto waiting = engine.submit([asked](std::stop_token stop) { return unlessStopped(asked, std::move(stop)); });
    question.reset();
    EXPECT_EQ(waitFor(waiting).error().code, ErrorCode::Cancelled);
}

} // namespace metaflow
