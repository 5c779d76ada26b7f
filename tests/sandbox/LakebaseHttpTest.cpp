#include "tests/support/SandboxProcess.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class LakebaseHttpTest : public ::testing::Test {
protected:
    [[nodiscard]] SandboxProcess::Answer ask(const QJsonObject &body, const QString &bearer) const
    {
        return sandbox.request("POST", "/api/2.0/database/credentials", QJsonDocument(body).toJson(), bearer);
    }
    [[nodiscard]] static QJsonObject wish(const QJsonArray &instances)
    {
        return {{u"request_id"_s, u"r-1"_s}, {u"instance_names"_s, instances}};
    }
    [[nodiscard]] QString tokenFor(const QString &instance) const
    {
        return ask(wish({instance}), sandbox.token()).json()[u"token"].toString();
    }

    const QString alice = u"alice@metaflow.example"_s;
    SandboxProcess sandbox{{u"--user"_s, alice}};
};

TEST_F(LakebaseHttpTest, GivesOnePasswordForAnInstanceAsLongAsItLives)
{
    const auto given = ask(wish({u"team"_s}), sandbox.token());
    ASSERT_EQ(given.status, 200) << given.body.constData();
    const QString token = given.json()[u"token"].toString();
    EXPECT_GT(token.size(), 500);
    const auto end = QDateTime::fromString(given.json()[u"expiration_time"].toString(), Qt::ISODateWithMs);
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(end)), 3600, 60);
    EXPECT_EQ(tokenFor(u"team"_s), token);
    EXPECT_NE(tokenFor(u"other"_s), token);
    EXPECT_NE(ask(wish({u"team"_s}), sandbox.tokenOf(alice)).json()[u"token"].toString(), token);
    ASSERT_TRUE(sandbox.reset());
    EXPECT_NE(tokenFor(u"team"_s), token);
}

TEST_F(LakebaseHttpTest, GivesAnotherOneWhenThatIsOver)
{
    ASSERT_TRUE(sandbox.weather({{u"token_seconds"_s, 1}}));
    const QString first = tokenFor(u"team"_s);
    QString now = first;
    for (int i = 0; i < 100 && now == first; ++i) {
        QThread::msleep(50);
        now = tokenFor(u"team"_s);
    }
    EXPECT_NE(now, first);
}

TEST_F(LakebaseHttpTest, RefusesStrangersAndRequestsThatNameNothing)
{
    EXPECT_EQ(ask(wish({u"team"_s}), {}).status, 401);
    for (const QJsonObject &wrong : {QJsonObject(), wish({}), wish({7}), wish({u"team"_s, QString()}),
             QJsonObject{{u"instance_names"_s, QJsonArray{u"team"_s}}}}) {
        EXPECT_EQ(ask(wrong, sandbox.token()).json()[u"error_code"].toString(), u"INVALID_PARAMETER_VALUE"_s);
    }
    EXPECT_EQ(sandbox.request("GET", "/api/2.0/database/credentials", {}, sandbox.token()).status, 404);
    EXPECT_NE(sandbox.request("GET", "/api/2.0/preview/scim/v2/Me", {}, tokenFor(u"team"_s)).status, 200)
        << "it opens a database and nothing else";
}

} // namespace metaflow::testing
