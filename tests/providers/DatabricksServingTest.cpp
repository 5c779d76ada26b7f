#include "core/providers/DatabricksServing.h"
#include "core/providers/ProviderFactory.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <QJsonDocument>

#include <QPromise>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

using testing::FakeReply;

namespace {

/// Another token each time, as after a refresh.
class Tokens final : public SecretSource {
public:
    QFuture<Result<Secret>> secret() override
    {
        QPromise<Result<Secret>> promise;
        promise.start();
        promise.addResult(signedOut ? Result<Secret>(fail(ErrorCode::NotSignedIn, u"w"_s))
                                    : Result<Secret>(Secret(u"dapi-%1"_s.arg(++asked).toUtf8())));
        promise.finish();
        return promise.future();
    }
    QFuture<Result<Secret>> another(const Secret &refused) override
    {
        lastRefused = refused.reveal();
        return renewable ? secret() : SecretSource::another(refused);
    }
    int asked = 0;
    bool signedOut = false;
    bool renewable = true;
    QByteArray lastRefused;
};

} // namespace

class DatabricksServingTest : public ::testing::Test {
protected:
    Result<ChatAnswer> send()
    {
        const auto job = engine.submit([this](std::stop_token stop) {
            return (*provider)->send(
                (*provider)->body({u"databricks-x"_s, u"s"_s, u"u"_s, "{}", 9, {}}), std::move(stop));
        });
        return testing::waitFor(job);
    }
    Result<QVector<ModelOffer>> offers()
    {
        const auto job = engine.submit([this](std::stop_token stop) { return (*provider)->offers(std::move(stop)); });
        return testing::waitFor(job);
    }
    static FakeReply good()
    {
        return FakeReply::json(R"({"choices":[{"finish_reason":"stop","message":{"content":"{}"}}],
            "usage":{"prompt_tokens":10,"completion_tokens":2}})");
    }

    testing::FakeHttpServer server;
    testing::ManualClock clock;
    net::HttpClient http{clock};
    Workers workers;
    Prices prices = *Prices::load();
    Tokens tokens;
    Result<std::unique_ptr<Provider>> provider = makeProvider({http, workers, prices, &tokens},
        ModelAccess{u"databricks"_s, servingUrl(server.host() + u'/'), u"databricks-x"_s, {}});
    Engine engine{Engine::Threading::OwnThread}; // goes first
};

TEST_F(DatabricksServingTest, EachSendAsksForTheTokenThatIsValidNow)
{
    ASSERT_TRUE(provider);
    server.enqueue(good());
    server.enqueue(good());
    ASSERT_TRUE(send());
    ASSERT_TRUE(send());
    EXPECT_EQ(server.requests().at(0).target, "/serving-endpoints/chat/completions");
    EXPECT_EQ(server.requests().at(0).header("authorization"), "Bearer dapi-1");
    EXPECT_EQ(server.requests().at(1).header("authorization"), "Bearer dapi-2");
    const QJsonObject body = QJsonDocument::fromJson(server.requests().at(0).body).object();
    EXPECT_EQ(body.value(u"max_tokens"_s), 9);
    EXPECT_FALSE(body.contains(u"store"_s));
    tokens.signedOut = true;
    EXPECT_EQ(send().error().code, ErrorCode::NotSignedIn);
    EXPECT_EQ(server.arrivals(), 2) << "nothing leaves without one";
}

TEST_F(DatabricksServingTest, WhatMayHaveBeenBilledBeforeARefusalStillCounts)
{
    FakeReply lost;
    lost.closeBeforeAnswer = true;
    server.enqueue(lost);
    server.enqueue(FakeReply::withStatus(401, R"({"error_code":"UNAUTHENTICATED"})"));
    server.enqueue(good());
    const auto job = engine.submit([this](std::stop_token stop) {
        return (*provider)->send((*provider)->body({u"databricks-x"_s, u"s"_s, u"u"_s, "{}", 9, {}}), std::move(stop));
    });
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            clock.advance(std::chrono::milliseconds(100));
            return job.future().isFinished();
        },
        20'000));
    ASSERT_TRUE(job.future().result());
    EXPECT_EQ(job.future().result()->possiblyBilledTwice, 1);
    EXPECT_EQ(server.arrivals(), 3);
}

TEST_F(DatabricksServingTest, WhatIsRefusedWithA401IsSentOnceMoreWithAnotherToken)
{
    const FakeReply refused = FakeReply::withStatus(401, R"({"error_code":"UNAUTHENTICATED"})");
    server.enqueue(refused);
    server.enqueue(good());
    const auto answer = send();
    ASSERT_TRUE(answer);
    EXPECT_EQ(tokens.lastRefused, "dapi-1");
    EXPECT_EQ(server.requests().at(1).header("authorization"), "Bearer dapi-2");
    EXPECT_EQ(server.requests().at(0).body, server.requests().at(1).body);
    EXPECT_EQ(answer->possiblyBilledTwice, 0) << "nothing was done for the first";
    server.enqueue(refused);
    server.enqueue(refused);
    EXPECT_EQ(send().error().code, ErrorCode::Unauthenticated);
    EXPECT_EQ(server.arrivals(), 4);
    tokens.renewable = false;
    server.enqueue(refused);
    EXPECT_EQ(send().error().code, ErrorCode::Unauthenticated);
    EXPECT_EQ(server.arrivals(), 5);
    server.enqueue(refused);
    tokens.renewable = true;
    server.enqueue(FakeReply::json(R"({"endpoints":[]})"));
    EXPECT_TRUE(offers());
}

TEST_F(DatabricksServingTest, ErrorsInItsOwnShapeAreUnderstood)
{
    for (const auto &[status, body, code] :
        {std::tuple{403, R"({"error_code":"PERMISSION_DENIED","message":"no CAN QUERY"})", ErrorCode::Forbidden},
            std::tuple{404, R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"x"})", ErrorCode::ModelUnknown},
            std::tuple{429, R"({"error_code":"REQUEST_LIMIT_EXCEEDED","message":"QPS"})", ErrorCode::RateLimited},
            std::tuple{400, "Bad request: plain words", ErrorCode::BadRequest},
            std::tuple{400, R"({"error_code":"BAD_REQUEST","message":"prompt exceeds the context length of 8192"})",
                ErrorCode::RequestTooLarge}}) {
        server.enqueue(FakeReply::withStatus(status, body));
        const auto answer = send();
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, code) << body;
    }
}

TEST_F(DatabricksServingTest, OnlyEndpointsThatChatAndAreReadyAreOffered)
{
    server.enqueue(FakeReply::json(R"({"endpoints":[
        {"name":"z","task":"llm/v1/chat","state":{"ready":"READY"}},
        {"name":"embeds","task":"llm/v1/embeddings","state":{"ready":"READY"}},
        {"name":"starts","task":"llm/v1/chat","state":{"ready":"NOT_READY"}},
        {"name":"custom","state":{"ready":"READY"}},{"task":"llm/v1/chat"},
        {"name":"a","task":"llm/v1/chat","state":{"ready":"READY","config_update":"IN_PROGRESS"}}]})"));
    const auto offered = offers();
    ASSERT_TRUE(offered);
    EXPECT_EQ(namesOf(*offered), (QStringList{u"a"_s, u"z"_s}));
    EXPECT_EQ(server.requests().first().target, "/api/2.0/serving-endpoints");
    server.enqueue(FakeReply::json("{}"));
    EXPECT_TRUE(offers()->isEmpty());
}

TEST_F(DatabricksServingTest, TheFactoryKnowsItsNames)
{
    EXPECT_EQ(providerNames(), (QStringList{u"openai"_s, u"databricks"_s}));
    EXPECT_EQ(
        makeProvider({http, workers, prices, nullptr}, {u"databricks"_s, u"https://w/x"_s, u"m"_s, {}}).error().code,
        ErrorCode::NotSignedIn);
    EXPECT_EQ(makeProvider({http, workers, prices, nullptr}, {u"skynet"_s, {}, u"m"_s, {}}).error().code,
        ErrorCode::WrongUsage);
}

} // namespace metaflow::providers
