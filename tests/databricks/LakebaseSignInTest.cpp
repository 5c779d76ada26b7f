#include "core/databricks/LakebaseSignIn.h"

#include "core/net/HttpClient.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::FakeReply;
using testing::waitFor;

class LakebaseSignInTest : public ::testing::Test {
protected:
    LakebaseSignInTest()
    {
        server.setHandler([this](const testing::FakeRequest &) {
            ++given;
            return FakeReply::json(R"({"token":"db-)" + QByteArray::number(given) + R"(","expiration_time":")"
                + isoTime(clock.now().addSecs(3600)).toLatin1() + R"("})");
        });
    }
    [[nodiscard]] Profile profile() const
    {
        Profile profile;
        profile.host = server.host();
        profile.token = Secret("dapi-1");
        profile.authType = u"pat"_s;
        return profile;
    }

    [[nodiscard]] std::shared_ptr<LakebaseSignIn> of(const QString &instance, const Profile &who)
    {
        const auto find = [who] { return QtFuture::makeReadyFuture(Result<Profile>(who)); };
        return std::make_shared<LakebaseSignIn>(engine, http, clock, find, instance);
    }
    [[nodiscard]] std::shared_ptr<LakebaseSignIn> of(const QString &instance) { return of(instance, profile()); }
    [[nodiscard]] QByteArray password(const std::shared_ptr<LakebaseSignIn> &signIn)
    {
        const auto secret = waitFor(signIn->secret());
        return secret ? secret->reveal() : errorCodeName(secret.error().code).toLatin1();
    }

    testing::FakeHttpServer server;
    int given = 0;
    testing::ManualClock clock;
    net::HttpClient http{clock};
    Engine engine{Engine::Threading::CallingThread};
};

TEST_F(LakebaseSignInTest, GivesACredentialOfTheInstanceUntilFiveMinutesBeforeItsEnd)
{
    const auto signIn = of(u"store"_s);
    EXPECT_EQ(password(signIn), "db-1");
    const auto &request = server.requests().first();
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/api/2.0/database/credentials");
    EXPECT_EQ(request.header("authorization"), "Bearer dapi-1");
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    EXPECT_EQ(body[u"instance_names"_s].toArray(), QJsonArray{u"store"_s});
    EXPECT_FALSE(body[u"request_id"_s].toString().isEmpty());
    clock.advance(54min);
    EXPECT_EQ(password(signIn), "db-1");
    clock.advance(1min);
    EXPECT_EQ(password(signIn), "db-2");
}

TEST_F(LakebaseSignInTest, AnAutoscalingInstanceIsNamedByItsEndpoint)
{
    const QString endpoint = u"projects/p/branches/b/endpoints/e"_s;
    const auto signIn = of(endpoint);
    server.enqueue(FakeReply::json(R"({"token":"scaled","expire_time":"2026-11-22T12:10:00Z"})"));
    EXPECT_EQ(password(signIn), "scaled");
    EXPECT_EQ(server.requests().first().target, "/api/2.0/postgres/credentials");
    EXPECT_EQ(
        QJsonDocument::fromJson(server.requests().first().body).object(), (QJsonObject{{u"endpoint"_s, endpoint}}));
    clock.advance(4min);
    EXPECT_EQ(password(signIn), "scaled");
    clock.advance(1min);
    EXPECT_EQ(password(signIn), "db-1");
}

TEST_F(LakebaseSignInTest, AClockThatIsWrongKeepsNoneForLonger)
{
    const auto signIn = of(u"store"_s);
    server.enqueue(FakeReply::json(R"({"token":"long","expiration_time":"2027-11-22T12:00:00Z"})"));
    EXPECT_EQ(password(signIn), "long");
    clock.advance(55min);
    EXPECT_EQ(password(signIn), "db-1");
    server.enqueue(FakeReply::json(R"({"token":"once"})"));
    clock.advance(1h);
    EXPECT_EQ(password(signIn), "once");
    EXPECT_EQ(password(signIn), "db-2") << "nobody said how long it is good";
}

TEST_F(LakebaseSignInTest, AnswersAThreadThatWaits)
{
    const auto signIn = of(u"store"_s);
    QPromise<Result<Secret>> promise;
    promise.start();
    const auto asked = promise.future();
    QThreadPool::globalInstance()->start([&] { // as a store thread does
        promise.addResult(signIn->secret().result());
        promise.finish();
    });
    EXPECT_EQ(waitFor(asked)->reveal(), "db-1");
    QThreadPool::globalInstance()->waitForDone();
}

TEST_F(LakebaseSignInTest, MayGoWhileAnAnswerIsOnItsWay)
{
    auto signIn = of(u"store"_s);
    const auto asked = signIn->secret();
    signIn.reset();
    EXPECT_EQ(waitFor(asked)->reveal(), "db-1");
}

TEST_F(LakebaseSignInTest, SaysWhyThereIsNone)
{
    const auto signIn = of(u"store"_s);
    server.enqueue(FakeReply::withStatus(401));
    EXPECT_EQ(password(signIn), "unauthenticated");
    server.enqueue(FakeReply::withStatus(404));
    EXPECT_EQ(password(signIn), "not_found");
    server.enqueue(FakeReply::json("{}"));
    EXPECT_EQ(password(signIn), "unexpected_answer");
    EXPECT_EQ(password(signIn), "db-1");
    EXPECT_EQ(password(of(u"store"_s, {})), "not_signed_in");
    const auto locked = [] { return QtFuture::makeReadyFuture(Result<Profile>(fail(ErrorCode::KeyStoreLocked))); };
    EXPECT_EQ(password(std::make_shared<LakebaseSignIn>(engine, http, clock, locked, u"store"_s)), "key_store_locked");
}

} // namespace metaflow::databricks
