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
        return engine.submit([this](std::stop_token stop) { return chat->send(prepared, std::move(stop)); });
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

    QByteArray prepared = "{\"model\":\"m\"}";
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

TEST_F(OpenAiChatTest, TheLimitsOfTheLatestAnswerAreToBeHad)
{
    FakeReply limited = FakeReply::withStatus(429, R"({"error":{"code":"rate_limit_exceeded"}})");
    limited.headers = {{"x-ratelimit-remaining-tokens", "0"}, {"x-ratelimit-reset-tokens", "6m0s"}};
    server.enqueue(limited);
    ASSERT_FALSE(send());
    EXPECT_EQ(chat->lastRate().remainingTokens, 0);
    EXPECT_EQ(chat->lastRate().resetTokens, 6min);
    FakeReply fine = good();
    fine.headers = {{"x-ratelimit-limit-requests", "500"}};
    server.enqueue(fine);
    EXPECT_EQ(send()->rate.limitRequests, 500);
    EXPECT_EQ(chat->lastRate().limitRequests, 500);
    EXPECT_FALSE(chat->lastRate().resetTokens) << "nothing of the answer before";
}

TEST_F(OpenAiChatTest, AFieldThatIsRefusedIsSwappedRememberedAndTheBodySaid)
{
    prepared = chat->body({u"gpt-6-luna"_s, u"s"_s, u"u"_s, "{}", 9, {}});
    const auto refuse = [](const QByteArray &param) {
        return FakeReply::withStatus(
            400, R"({"error":{"code":"unsupported_parameter","message":"m","param":")" + param + "\"}}");
    };
    EXPECT_FALSE(chat->learntCapabilities());
    server.enqueue(refuse("max_completion_tokens"));
    server.enqueue(good());
    const auto answer = send();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->attempts, 2);
    EXPECT_EQ(server.requests().at(0).body, prepared);
    EXPECT_EQ(server.requests().at(1).body, QByteArray(prepared).replace("max_completion_tokens", "max_tokens"));
    EXPECT_EQ(answer->sentBody, server.requests().at(1).body);
    EXPECT_EQ(chat->bodyToSend(prepared), answer->sentBody);
    EXPECT_EQ(chat->learntCapabilities()->tokenParam, u"max_tokens"_s);

    server.enqueue(good());
    EXPECT_EQ(send()->attempts, 1) << "learnt once";
    server.enqueue(refuse("max_tokens"));
    EXPECT_EQ(send().error().code, ErrorCode::BadRequest) << "there is no other name for it";
    EXPECT_EQ(server.arrivals(), 4);
}

TEST_F(OpenAiChatTest, AServerThatRefusesEverythingIsNotAskedForEver)
{
    prepared = chat->body({u"gpt-4o"_s, u"s"_s, u"u"_s, "{}", 9, {}});
    int refused = 0;
    server.setHandler([&refused](const testing::FakeRequest &) {
        const QByteArray params[] = {"response_format", "max_completion_tokens", "response_format", "reasoning_effort"};
        return FakeReply::withStatus(
            400, R"({"error":{"code":"unsupported_value","message":"m","param":")" + params[refused++ % 4] + "\"}}");
    });
    EXPECT_EQ(send().error().code, ErrorCode::BadRequest);
    EXPECT_LE(server.arrivals(), 4);
}

} // namespace metaflow::providers
