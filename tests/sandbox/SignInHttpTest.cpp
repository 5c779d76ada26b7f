#include "tests/support/SandboxProcess.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

using Fields = QList<std::pair<QString, QString>>;
using Answer = SandboxProcess::Answer;

const QString verifier = u"a-verifier-of-more-than-forty-three-characters-0123"_s;
const QString redirectUri = u"http://localhost:8020"_s;
constexpr auto mePath = "/api/2.0/preview/scim/v2/Me";

QString challenge()
{
    const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// As a form: a blank is a plus, a plus is not.
QByteArray formOf(const Fields &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields) {
        out += (out.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value).replace("%20", "+");
    }
    return out;
}

/// `fields` with others in place of some; an empty one takes the field away.
Fields with(Fields fields, const Fields &others)
{
    for (const auto &[name, value] : others) {
        fields.removeIf([&](const auto &field) { return field.first == name; });
        if (!value.isEmpty()) {
            fields.append({name, value});
        }
    }
    return fields;
}

const Fields &authorizeFields()
{
    static const Fields fields = {{u"response_type"_s, u"code"_s}, {u"client_id"_s, u"databricks-cli"_s},
        {u"redirect_uri"_s, redirectUri}, {u"scope"_s, u"all-apis offline_access"_s}, {u"state"_s, u"a+b/c d="_s},
        {u"code_challenge"_s, challenge()}, {u"code_challenge_method"_s, u"S256"_s}};
    return fields;
}

QString queryValue(const Answer &answer, const QString &name)
{
    return QUrlQuery(QUrl(QString::fromLatin1(answer.header("location")))).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class SignInHttpTest : public ::testing::Test {
protected:
    [[nodiscard]] Answer authorize(const Fields &others = {}) const
    {
        return sandbox.request("GET", "/oidc/v1/authorize?" + formOf(with(authorizeFields(), others)));
    }
    [[nodiscard]] Answer token(const Fields &fields, const QByteArray &basic = {}) const
    {
        return sandbox.postForm("/oidc/v1/token", formOf(fields), basic);
    }
    [[nodiscard]] Answer redeem(const QString &code, const Fields &others = {}) const
    {
        return token(
            with({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}, {u"client_id"_s, u"databricks-cli"_s},
                     {u"redirect_uri"_s, redirectUri}, {u"code_verifier"_s, verifier}},
                others));
    }
    [[nodiscard]] QJsonObject signIn(const Fields &others = {}) const
    {
        return redeem(queryValue(authorize(others), u"code"_s)).json();
    }
    [[nodiscard]] Answer refresh(const QString &refreshToken) const
    {
        return token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken},
            {u"client_id"_s, u"databricks-cli"_s}});
    }
    [[nodiscard]] QString userOf(const QJsonObject &tokens) const
    {
        return sandbox.request("GET", mePath, {}, tokens[u"access_token"].toString()).json()[u"userName"].toString();
    }
    [[nodiscard]] QByteArray principalPair() const
    {
        const auto principal = sandbox.request("GET", "/sandbox/signin").json()[u"service_principals"][0];
        return (principal[u"client_id"].toString() + u':' + principal[u"client_secret"].toString()).toLatin1();
    }

    const QString alice = u"alice@metaflow.example"_s;
    SandboxProcess sandbox{{u"--user"_s, alice, u"--seed"_s, u"7"_s}};
};

TEST_F(SignInHttpTest, SaysWhereItsEndpointsAre)
{
    const QJsonObject config = sandbox.request("GET", "/.well-known/databricks-config").json();
    EXPECT_EQ(config[u"oidc_endpoint"].toString(), sandbox.host() + u"/oidc"_s);
    EXPECT_FALSE(config[u"account_id"].toString().isEmpty());
    EXPECT_FALSE(config[u"workspace_id"].toString().isEmpty());
    const QJsonObject server = sandbox.request("GET", "/oidc/.well-known/oauth-authorization-server").json();
    EXPECT_EQ(server[u"authorization_endpoint"].toString(), sandbox.host() + u"/oidc/v1/authorize"_s);
    EXPECT_EQ(server[u"token_endpoint"].toString(), sandbox.host() + u"/oidc/v1/token"_s);
    EXPECT_EQ(server[u"code_challenge_methods_supported"].toArray(), QJsonArray{u"S256"_s});
}

TEST_F(SignInHttpTest, SignsAPersonInByCodeAndVerifier)
{
    const Answer sent = authorize();
    EXPECT_EQ(sent.status, 302);
    EXPECT_TRUE(sent.header("location").startsWith("http://localhost:8020?code="));
    EXPECT_EQ(queryValue(sent, u"state"_s), u"a+b/c d="_s);
    EXPECT_EQ(queryValue(sent, u"iss"_s), sandbox.host() + u"/oidc"_s);
    const QJsonObject tokens = redeem(queryValue(sent, u"code"_s)).json();
    EXPECT_EQ(tokens[u"token_type"].toString(), u"Bearer"_s);
    EXPECT_TRUE(tokens[u"expires_in"].isDouble());
    EXPECT_EQ(tokens[u"expires_in"].toInt(), 3600);
    EXPECT_EQ(userOf(tokens), u"practice.user@metaflow.example"_s);
    EXPECT_EQ(userOf(signIn({{u"user"_s, alice}})), alice);
    EXPECT_EQ(userOf(signIn({{u"login_hint"_s, alice}})), alice);
    EXPECT_FALSE(signIn({{u"scope"_s, u"sql"_s}}).contains(u"refresh_token"));
}

TEST_F(SignInHttpTest, RefusesToAuthorizeWhatIsNotInOrder)
{
    struct Case {
        Fields others;
        int status;
        QString error;
    };
    const QList<Case> cases = {
        {{{u"client_id"_s, u"somebody"_s}}, 400, u"invalid_client"_s},
        {{{u"client_id"_s, {}}}, 400, u"invalid_client"_s},
        {{{u"redirect_uri"_s, u"http://metaflow.example:8020"_s}}, 400, u"invalid_request"_s},
        {{{u"redirect_uri"_s, u"http://localhost:8020/"_s}}, 400, u"invalid_request"_s},
        {{{u"redirect_uri"_s, u"http://localhost:8020/back"_s}}, 400, u"invalid_request"_s},
        {{{u"redirect_uri"_s, u"http://localhost:8020?x=1"_s}}, 400, u"invalid_request"_s},
        {{{u"redirect_uri"_s, u"http://localhost"_s}}, 400, u"invalid_request"_s},
        {{{u"redirect_uri"_s, u"https://localhost:8020"_s}}, 400, u"invalid_request"_s},
        {{{u"response_type"_s, u"token"_s}}, 302, u"unsupported_response_type"_s},
        {{{u"scope"_s, u"everything"_s}}, 302, u"invalid_scope"_s},
        {{{u"scope"_s, {}}}, 302, u"invalid_scope"_s},
        {{{u"code_challenge_method"_s, u"plain"_s}}, 302, u"invalid_request"_s},
        {{{u"code_challenge"_s, {}}}, 302, u"invalid_request"_s},
        {{{u"state"_s, {}}}, 302, u"invalid_request"_s},
        {{{u"user"_s, u"nobody@metaflow.example"_s}}, 302, u"access_denied"_s},
    };
    for (const Case &wrong : cases) {
        const Answer answer = authorize(wrong.others);
        const std::string what = formOf(wrong.others).toStdString();
        EXPECT_EQ(answer.status, wrong.status) << what;
        EXPECT_EQ(
            answer.status == 302 ? queryValue(answer, u"error"_s) : answer.json()[u"error"].toString(), wrong.error)
            << what;
        EXPECT_TRUE(queryValue(answer, u"code"_s).isEmpty()) << what;
    }
    EXPECT_EQ(authorize({{u"redirect_uri"_s, u"http://127.0.0.1:41234"_s}}).status, 302);
}

TEST_F(SignInHttpTest, ACodeIsGoodOnceForTheClientThatAskedForIt)
{
    const QList<Fields> wrongs = {{{u"code_verifier"_s, verifier + u"x"_s}}, {{u"code_verifier"_s, {}}},
        {{u"client_id"_s, u"databricks-sql-jdbc"_s}}, {{u"redirect_uri"_s, u"http://localhost:8021"_s}},
        {{u"code"_s, u"made-up"_s}}};
    for (const Fields &wrong : wrongs) {
        const Answer answer = redeem(queryValue(authorize(), u"code"_s), wrong);
        EXPECT_EQ(answer.status, 400) << formOf(wrong).toStdString();
        EXPECT_EQ(answer.json()[u"error"].toString(), u"invalid_grant"_s) << formOf(wrong).toStdString();
        EXPECT_FALSE(answer.json()[u"error_description"].toString().isEmpty());
    }
    const QString code = queryValue(authorize(), u"code"_s);
    EXPECT_EQ(redeem(code).status, 200);
    EXPECT_EQ(redeem(code).json()[u"error"].toString(), u"invalid_grant"_s);
    EXPECT_EQ(token({{u"grant_type"_s, u"password"_s}}).json()[u"error"].toString(), u"unsupported_grant_type"_s);
    EXPECT_EQ(token({{u"code"_s, u"x"_s}}).json()[u"error"].toString(), u"invalid_request"_s);
    EXPECT_EQ(sandbox.request("POST", "/oidc/v1/token", "{}").json()[u"error"].toString(), u"invalid_request"_s);
}

TEST_F(SignInHttpTest, ARefreshTokenIsGoodOnce)
{
    const QJsonObject first = signIn({{u"user"_s, alice}});
    const QString old = first[u"refresh_token"].toString();
    const QJsonObject second = refresh(old).json();
    EXPECT_EQ(userOf(second), alice);
    EXPECT_EQ(userOf(first), alice); // an access token outlives the refresh
    EXPECT_NE(second[u"refresh_token"].toString(), old);
    const Answer dead = refresh(old);
    EXPECT_EQ(dead.status, 400);
    EXPECT_EQ(dead.json()[u"error"].toString(), u"invalid_request"_s);
    EXPECT_EQ(dead.json()[u"error_description"].toString(), u"Refresh token is invalid"_s);
    EXPECT_EQ(refresh(second[u"refresh_token"].toString()).status, 200);
}

TEST_F(SignInHttpTest, AServicePrincipalSignsInWithItsSecret)
{
    const QByteArray pair = principalPair();
    const Fields fields = {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"all-apis"_s}};
    const Answer good = token(fields, pair);
    ASSERT_EQ(good.status, 200) << good.body.toStdString();
    EXPECT_EQ(userOf(good.json()), QString::fromLatin1(pair.split(':').first()));
    EXPECT_FALSE(good.json().contains(u"refresh_token"));
    const Answer wrong = token(fields, pair + "x");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.json()[u"error"].toString(), u"invalid_client"_s);
    EXPECT_EQ(token(fields).status, 401);
    EXPECT_EQ(token(with(fields, {{u"scope"_s, u"sql"_s}}), pair).json()[u"error"].toString(), u"invalid_scope"_s);
    SandboxProcess same({u"--seed"_s, u"7"_s});
    EXPECT_EQ(same.request("GET", "/sandbox/signin").json()[u"service_principals"],
        sandbox.request("GET", "/sandbox/signin").json()[u"service_principals"]);
}

TEST_F(SignInHttpTest, AnAccessTokenEndsInItsTime)
{
    ASSERT_TRUE(sandbox.weather({{u"token_seconds"_s, 1}}));
    const QJsonObject tokens = signIn();
    EXPECT_EQ(tokens[u"expires_in"].toInt(), 1);
    EXPECT_FALSE(userOf(tokens).isEmpty());
    QThread::msleep(1100);
    const Answer late = sandbox.request("GET", mePath, {}, tokens[u"access_token"].toString());
    EXPECT_EQ(late.status, 401);
    EXPECT_EQ(late.json()[u"error_code"].toString(), u"UNAUTHENTICATED"_s);
    EXPECT_FALSE(userOf(refresh(tokens[u"refresh_token"].toString()).json()).isEmpty());
    EXPECT_EQ(sandbox.request("GET", mePath, {}, sandbox.token()).status, 200);
}

TEST_F(SignInHttpTest, GoesWrongAsTheWeatherSays)
{
    const auto under = [&](const QString &kind) { ASSERT_TRUE(sandbox.faults({{kind, u"x1"_s}})); };
    under(u"no_discovery"_s);
    EXPECT_EQ(sandbox.request("GET", "/.well-known/databricks-config").status, 404);
    EXPECT_EQ(sandbox.request("GET", "/.well-known/databricks-config").status, 200);
    under(u"signin_denied"_s);
    EXPECT_EQ(queryValue(authorize(), u"error"_s), u"access_denied"_s);
    under(u"signin_wrong_state"_s);
    const Answer astray = authorize();
    EXPECT_FALSE(queryValue(astray, u"code"_s).isEmpty());
    EXPECT_NE(queryValue(astray, u"state"_s), u"a+b/c d="_s);
    under(u"expires_in_text"_s);
    EXPECT_EQ(signIn()[u"expires_in"], QJsonValue(u"3600"_s));
    under(u"token_endpoint_503"_s);
    const QString code = queryValue(authorize(), u"code"_s);
    EXPECT_EQ(redeem(code).status, 503);
    const QJsonObject tokens = redeem(code).json(); // the code was not used up
    under(u"refresh_token_dead"_s);
    const Answer dead = refresh(tokens[u"refresh_token"].toString());
    EXPECT_EQ(dead.json()[u"error_description"].toString(), u"Refresh token is invalid"_s);
    under(u"signin.reply_lost"_s);
    EXPECT_EQ(sandbox.request("GET", mePath, {}, sandbox.token()).status, 200);
    EXPECT_EQ(refresh(tokens[u"refresh_token"].toString()).status, 0);
    EXPECT_EQ(refresh(tokens[u"refresh_token"].toString()).status, 400); // rotated, and nobody got the new one
}

TEST_F(SignInHttpTest, ATokenEndsBetweenTwoCallsAndAPersonalOneForGood)
{
    const QJsonObject tokens = signIn();
    ASSERT_TRUE(sandbox.faults({{u"token_expires"_s, u"x1"_s}}));
    EXPECT_TRUE(userOf(tokens).isEmpty());
    EXPECT_TRUE(userOf(tokens).isEmpty()); // it stays refused when the fault is over
    EXPECT_FALSE(userOf(refresh(tokens[u"refresh_token"].toString()).json()).isEmpty());
    ASSERT_TRUE(sandbox.faults({{u"token_expires"_s, u"x1"_s}}));
    const Answer personal = sandbox.request("GET", mePath, {}, sandbox.token());
    EXPECT_EQ(personal.status, 401);
    EXPECT_EQ(personal.json()[u"error_code"].toString(), u"UNAUTHENTICATED"_s);
    ASSERT_TRUE(sandbox.faults({}));
    EXPECT_EQ(sandbox.request("GET", mePath, {}, sandbox.token()).status, 401);
    ASSERT_TRUE(sandbox.reset());
    EXPECT_EQ(sandbox.request("GET", mePath, {}, sandbox.token()).status, 200);
}

TEST_F(SignInHttpTest, ATokenEndsBetweenTwoPollsOfAWrite)
{
    ASSERT_TRUE(sandbox.faults({{u"poll.token_expires"_s, u"x1"_s}}));
    const QJsonObject tokens = signIn();
    const QString first = tokens[u"access_token"].toString();
    const QJsonObject body{{u"statement"_s, u"COMMENT ON TABLE taxi.trips.zones IS 'x'"_s},
        {u"warehouse_id"_s, sandbox.warehouseId()}, {u"wait_timeout"_s, u"0s"_s}};
    const auto begun = sandbox.request("POST", "/api/2.0/sql/statements", QJsonDocument(body).toJson(), first);
    ASSERT_EQ(begun.status, 200);
    const QByteArray poll = "/api/2.0/sql/statements/" + begun.json()[u"statement_id"].toString().toLatin1();
    EXPECT_EQ(sandbox.request("GET", poll, {}, first).status, 401);
    const QString second = refresh(tokens[u"refresh_token"].toString()).json()[u"access_token"].toString();
    EXPECT_EQ(sandbox.request("GET", poll, {}, second).status, 200);
}

TEST_F(SignInHttpTest, ATokenEndsBetweenAnExecuteAndAChunk)
{
    SandboxProcess chunked({u"--chunk-rows"_s, u"2"_s});
    ASSERT_TRUE(chunked.weather({{u"token_calls"_s, 1}}));
    const QJsonObject done = chunked.run(u"SELECT zone FROM taxi.trips.zones"_s);
    ASSERT_EQ(done[u"status"][u"state"].toString(), u"SUCCEEDED"_s);
    const QByteArray next = done[u"result"][u"next_chunk_internal_link"].toString().toLatin1();
    ASSERT_FALSE(next.isEmpty());
    EXPECT_EQ(chunked.request("GET", next, {}, chunked.token()).status, 401);
}

} // namespace metaflow::testing
