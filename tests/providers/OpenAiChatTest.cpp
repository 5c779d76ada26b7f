#include "core/providers/OpenAiChat.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::providers {

using testing::FakeReply;

/// The adapter over a real socket, with a clock that the test moves on.
class OpenAiChatTest : public ::testing::Test {
protected:
    Job<ChatAnswer> start()
    {
        return engine.submit([this](std::stop_token stop) { return chat->send("{\"model\":\"m\"}", std::move(stop)); });
    }
    Result<ChatAnswer> send()
    {
        const auto job = start();
        const bool ended = QTest::qWaitFor(
            [&] {
                clock.advance(250ms);
                return job.future().isFinished();
            },
            20'000);
        return ended ? job.future().result() : fail(ErrorCode::Timeout, u"test"_s);
    }
    static FakeReply good()
    {
        return FakeReply::json(
            R"({"id":"r1","choices":[{"finish_reason":"stop","message":{"content":"{\"tables\":[]}"}}],
            "usage":{"prompt_tokens":1000,"completion_tokens":100,"prompt_tokens_details":{"cached_tokens":400}}})");
    }
    static FakeReply cut()
    {
        FakeReply reply = good();
        reply.cutAfter = 20;
        return reply;
    }
    static FakeReply lost()
    {
        FakeReply reply;
        reply.closeBeforeAnswer = true;
        return reply;
    }

    testing::FakeHttpServer server;
    testing::ManualClock clock;
    net::HttpClient http{clock};
    Workers workers;
    Prices prices = *Prices::load();
    std::unique_ptr<OpenAiChat> chat = std::make_unique<OpenAiChat>(
        http, workers, prices, ModelAccess{u"openai"_s, server.host() + u"/v1/"_s, u"gpt-4o"_s, Secret("sk-test")});
    Engine engine{Engine::Threading::OwnThread}; // goes first
};

TEST_F(OpenAiChatTest, SendsTheBodyToTheByteAndReadsUsageAndCost)
{
    server.enqueue(good());
    const auto answer = send();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->content, "{\"tables\":[]}");
    EXPECT_EQ(answer->usage, (Usage{1'000, 400, 100, 600 * 5 / 2 + 400 * 5 / 4 + 1'000}));
    EXPECT_EQ(answer->attempts, 1);
    EXPECT_EQ(server.requests().first().target, "/v1/chat/completions");
    EXPECT_EQ(server.requests().first().body, "{\"model\":\"m\"}");
    EXPECT_EQ(server.requests().first().header("authorization"), "Bearer sk-test");
}

TEST_F(OpenAiChatTest, AnswersLostOnTheWayAreAskedAgainAndCounted)
{
    server.enqueue(cut());
    server.enqueue(lost());
    server.enqueue(good());
    const auto answer = send();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->attempts, 3);
    EXPECT_EQ(answer->possiblyBilledTwice, 2);
}

TEST_F(OpenAiChatTest, ItSaysHowManyMayHaveBeenPaidAlsoWhereItFails)
{
    server.setHandler([](const testing::FakeRequest &) { return cut(); });
    auto answer = send();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::ModelAnswerLost);
    EXPECT_EQ(answer.error().attempts, 5);
    EXPECT_EQ(answer.error().possiblyRepeated, 5);
    server.setHandler([](const testing::FakeRequest &) { return FakeReply::withStatus(504); });
    answer = send();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::ServerError);
    EXPECT_EQ(answer.error().possiblyRepeated, 5);
    server.enqueue(cut());
    server.enqueue(FakeReply::withStatus(429));
    answer = send();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::RateLimited);
    EXPECT_EQ(answer.error().attempts, 2);
    EXPECT_EQ(answer.error().possiblyRepeated, 1);
}

TEST_F(OpenAiChatTest, ALimitComesBackAtOnceWithTheWaitItAsksFor)
{
    FakeReply limited = FakeReply::withStatus(429, R"({"error":{"code":"rate_limit_exceeded","message":"slow"}})");
    limited.headers = {{"Retry-After", "7"}};
    server.enqueue(limited);
    const auto answer = send();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::RateLimited);
    EXPECT_EQ(answer.error().retryAfter, 7s);
    EXPECT_EQ(server.arrivals(), 1);
}

TEST_F(OpenAiChatTest, WhatNoWaitingMendsIsNotAskedAgain)
{
    for (const auto &[status, body, code] :
        {std::tuple{401, "{}", ErrorCode::Unauthenticated}, std::tuple{400, "{}", ErrorCode::BadRequest},
            std::tuple{429, R"({"error":{"code":"insufficient_quota","message":""}})", ErrorCode::BillingStopped}}) {
        server.enqueue(FakeReply::withStatus(status, body));
        const auto answer = send();
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, code) << status;
    }
    EXPECT_EQ(server.arrivals(), 3);
    server.enqueue(FakeReply::json("<html>"));
    EXPECT_EQ(send().error().code, ErrorCode::NotJson);
}

TEST_F(OpenAiChatTest, AStopEndsWhatIsOnItsWay)
{
    FakeReply silent;
    silent.silent = true;
    server.enqueue(silent);
    const auto job = start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.arrivals() == 1; }));
    job.cancel();
    const auto answer = testing::waitFor(job);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(answer.error().possiblyRepeated, 0) << "the caller asks about that one itself";
}

} // namespace metaflow::providers
