#include "core/base/Engine.h"
#include "core/databricks/OAuth.h"
#include "core/net/HttpClient.h"
#include "tests/databricks/SignInServer.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::FakeReply;
using testing::waitFor;

class OAuthTest : public ::testing::Test {
protected:
    [[nodiscard]] Result<Endpoints> discover()
    {
        return waitFor(engine.submit(
            [this](std::stop_token stop) { return discoverEndpoints(&http, signIn.server.host(), std::move(stop)); }));
    }
    [[nodiscard]] Result<Grant> credentials()
    {
        return waitFor(engine.submit([this](std::stop_token stop) {
            return clientCredentials(&http, signIn.server.host(), u"robot"_s, Secret("s3cret"), std::move(stop));
        }));
    }
    [[nodiscard]] Result<Grant> refresh() { return waitFor(startRefresh()); }
    [[nodiscard]] Job<Grant> startRefresh()
    {
        return engine.submit([this](std::stop_token stop) {
            return refreshGrant(&http, signIn.server.host(), u"databricks-cli"_s, Secret("old+/="), std::move(stop));
        });
    }
    void answer(const FakeReply &reply)
    {
        signIn.onToken = [reply](int) { return reply; };
    }

    SignInServer signIn;
    SystemClock clock;
    net::HttpClient http{clock};
    Engine engine{Engine::Threading::CallingThread};
};

TEST_F(OAuthTest, FindsTheEndpointsByTheConfigurationOfTheWorkspace)
{
    const auto endpoints = discover();
    ASSERT_TRUE(endpoints);
    EXPECT_EQ(endpoints->token, QUrl(signIn.issuer() + u"/v1/token"_s));
    EXPECT_EQ(endpoints->authorize, QUrl(signIn.issuer() + u"/v1/authorize"_s));
    EXPECT_EQ(endpoints->issuer, signIn.issuer());
    EXPECT_EQ(endpoints->workspaceId, u"77"_s);
    EXPECT_EQ(signIn.server.requests().last().target, "/oidc/accounts/acc/.well-known/oauth-authorization-server");
}

TEST_F(OAuthTest, FallsBackToTheWorkspacesOwnMetadata)
{
    signIn.configured = false;
    EXPECT_TRUE(discover());
    signIn.configured = true;
    for (const QByteArray &broken : {QByteArray("<html>proxy</html>"), QByteArray("{}"), QByteArray("[]"),
             QByteArray(R"({"oidc_endpoint":"http://elsewhere.example/oidc"})")}) {
        signIn.server.enqueue(FakeReply::json(broken));
        EXPECT_TRUE(discover()) << broken.toStdString();
    }
    EXPECT_EQ(signIn.server.requests().last().target, "/oidc/.well-known/oauth-authorization-server");
}

TEST_F(OAuthTest, SaysThatAHostHasNoSuchSignIn)
{
    signIn.configured = false;
    signIn.described = false;
    const auto none = discover();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::SignInRefused);
    EXPECT_EQ(none.error().detail, u"no_oauth"_s);
    EXPECT_EQ(none.error().subject, signIn.server.host());
}

TEST_F(OAuthTest, SignsAServicePrincipalInWithBasic)
{
    const auto grant = credentials();
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->access.reveal(), "access-1");
    EXPECT_EQ(grant->life, 1h);
    EXPECT_EQ(signIn.authorizations.first(), "Basic " + QByteArray("robot:s3cret").toBase64());
    EXPECT_EQ(signIn.field(0, u"grant_type"_s), u"client_credentials"_s);
    EXPECT_EQ(signIn.field(0, u"scope"_s), u"all-apis"_s);
    EXPECT_EQ(signIn.server.requests().last().header("content-type"), "application/x-www-form-urlencoded");
}

TEST_F(OAuthTest, ReadsALifeInEitherSpelling)
{
    const QVector<std::pair<QByteArray, std::chrono::seconds>> lives = {{"3600", 3600s}, {"\"3600\"", 3600s},
        {"\"60\"", 60s}, {"-5", 0s}, {"0", 0s}, {"9223372036854775807", 24h}, {"\"9223372036854775\"", 24h}};
    for (const auto &[text, life] : lives) {
        answer(SignInServer::tokens("a", {}, text));
        EXPECT_EQ(credentials()->life, life) << text.toStdString();
    }
    answer(FakeReply::json(R"({"access_token":"a"})"));
    EXPECT_EQ(credentials()->life, 1h);
}

TEST_F(OAuthTest, SendsARefreshTokenAsItIs)
{
    ASSERT_TRUE(refresh());
    EXPECT_EQ(signIn.field(0, u"grant_type"_s), u"refresh_token"_s);
    EXPECT_EQ(signIn.field(0, u"refresh_token"_s), u"old+/="_s);
    EXPECT_EQ(signIn.field(0, u"client_id"_s), u"databricks-cli"_s);
    EXPECT_TRUE(signIn.authorizations.first().isEmpty());
}

TEST_F(OAuthTest, TellsADeadRefreshTokenFromARefusal)
{
    answer(SignInServer::refusal(400, "invalid_request", "Refresh token is invalid"));
    EXPECT_EQ(refresh().error().code, ErrorCode::SignInExpired);
    answer(SignInServer::refusal(400, "invalid_grant", "gone"));
    EXPECT_EQ(refresh().error().code, ErrorCode::SignInExpired);
    answer(SignInServer::refusal(400, "invalid_request", "client_id is missing"));
    EXPECT_EQ(refresh().error().code, ErrorCode::SignInRefused);
    answer(SignInServer::refusal(401, "invalid_client", "Client authentication failed"));
    EXPECT_EQ(credentials().error().code, ErrorCode::SignInRefused);
    EXPECT_EQ(credentials().error().detail, u"invalid_client Client authentication failed"_s);
    answer(FakeReply::withStatus(401, R"({"errorCode":"invalid_client","errorSummary":"no"})"));
    EXPECT_EQ(credentials().error().detail, u"invalid_client no"_s);
}

TEST_F(OAuthTest, KnowsAnswersThatAreNone)
{
    answer(FakeReply::json("<html>sign in here</html>"));
    EXPECT_EQ(credentials().error().code, ErrorCode::NotJson);
    answer(FakeReply::json("{}"));
    EXPECT_EQ(credentials().error().code, ErrorCode::UnexpectedAnswer);
    FakeReply lost;
    lost.closeBeforeAnswer = true;
    answer(lost);
    const auto before = signIn.forms.size();
    EXPECT_EQ(refresh().error().code, ErrorCode::Unreachable);
    EXPECT_EQ(signIn.forms.size(), before + 1) << "a token that may be good once is not sent again";
}

TEST_F(OAuthTest, TakesNoTokenThatWouldWriteMoreThanItselfIntoAHeader)
{
    for (const QByteArray &token :
        {QByteArray("a\\r\\nX-Evil: 1"), QByteArray("a b"), QByteArray("\\u0000"), QByteArray("t\\u00f6ken")}) {
        answer(SignInServer::tokens(token));
        const auto grant = credentials();
        ASSERT_FALSE(grant) << token.toStdString();
        EXPECT_EQ(grant.error().code, ErrorCode::UnexpectedAnswer);
    }
}

TEST_F(OAuthTest, RepeatsNoSecretThatTheServerRepeats)
{
    answer(SignInServer::refusal(400, "invalid_request", "bad value old+/= in refresh_token=old%2B%2F%3D"));
    EXPECT_EQ(refresh().error().detail, u"invalid_request bad value *** in refresh_token=***"_s);
    answer(FakeReply::withStatus(500, "cannot read old+/="));
    EXPECT_TRUE(refresh().error().detail.endsWith(u"cannot read ***"_s));
    answer(SignInServer::refusal(401, "invalid_client", "not s3cret"));
    EXPECT_EQ(credentials().error().detail, u"invalid_client not ***"_s);
}

TEST_F(OAuthTest, AStopIsHeardUntilTheRefreshTokenIsSent)
{
    FakeReply silent;
    silent.silent = true;
    signIn.server.enqueue(silent);
    const auto job = startRefresh();
    ASSERT_TRUE(QTest::qWaitFor([this] { return signIn.server.arrivals() > 0; }));
    job.cancel();
    EXPECT_EQ(waitFor(job, 5s).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(signIn.forms.isEmpty());
}

TEST_F(OAuthTest, AsksAgainWhereTheServerHadTooMuchToDo)
{
    signIn.onToken = [](int number) {
        return number == 1 ? SignInServer::refusal(503, "temporarily_unavailable") : SignInServer::tokens("a", "b");
    };
    EXPECT_TRUE(refresh());
    EXPECT_EQ(signIn.forms.size(), 2);
}

} // namespace metaflow::databricks
