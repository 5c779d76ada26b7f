#include "core/base/Engine.h"
#include "core/databricks/AccountService.h"
#include "core/databricks/OAuth.h"
#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "core/secrets/KeyRing.h"
#include "tests/databricks/Visitor.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"
#include "tests/support/SandboxProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using databricks::Account;
using databricks::SignInWish;
using databricks::Statement;
using databricks::StatementResult;

/// Each kind of sign-in and each fault of one, with the program's own HTTP code, against the strict workspace.
class SignInTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    [[nodiscard]] Result<Account> byBrowser()
    {
        SignInWish wish;
        wish.name = u"me"_s;
        wish.host = sandbox.host();
        wish.port = databricks::Visitor::freePort();
        return waitFor(accounts.signIn(wish, [this](const QUrl &page) {
            const auto sent = sandbox.request("GET", page.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
            if (sent.status == 302) {
                browser.follow(QUrl::fromEncoded(sent.header("location")));
            }
        }));
    }
    [[nodiscard]] QJsonObject principal() const
    {
        return sandbox.request("GET", "/sandbox/signin").json()[u"service_principals"_s][0].toObject();
    }
    [[nodiscard]] Result<Account> asRobot(const QString &secret = {})
    {
        SignInWish wish;
        wish.name = u"me"_s;
        wish.host = sandbox.host();
        wish.clientId = principal()[u"client_id"_s].toString();
        wish.clientSecret = Secret((secret.isEmpty() ? principal()[u"client_secret"_s].toString() : secret).toLatin1());
        return waitFor(accounts.signIn(wish));
    }
    [[nodiscard]] Result<Account> byToken()
    {
        SignInWish wish;
        wish.name = u"me"_s;
        wish.host = sandbox.host();
        wish.token = Secret(sandbox.token().toLatin1());
        return waitFor(accounts.signIn(wish));
    }
    /// From here on the session is signed in as what was kept.
    void use()
    {
        auto profile = waitFor(accounts.profile(u"me"_s));
        ASSERT_TRUE(profile) << qPrintable(profile.error().detail);
        profile->warehouseId = sandbox.warehouseId();
        session.use(*profile);
    }
    [[nodiscard]] Result<StatementResult> run(const QString &sql, bool readsOnly = true)
    {
        Statement statement;
        statement.sql = sql;
        statement.readsOnly = readsOnly;
        return waitFor(engine.submit(
            [this, statement](std::stop_token stop) { return session.execute(statement, std::move(stop)); }));
    }
    [[nodiscard]] QString user()
    {
        const auto rows = run(u"SELECT current_user() AS u"_s);
        return rows ? rows->rows.first().first().value_or(QString()) : errorCodeName(rows.error().code);
    }
    [[nodiscard]] qsizetype tokenRequests()
    {
        const auto entries = sandbox.entries(u"other"_s);
        return std::count_if(entries.begin(), entries.end(),
            [](const QJsonObject &entry) { return entry[u"path"_s] == u"/oidc/v1/token"_s; });
    }
    [[nodiscard]] bool faults(const QString &kind, const QString &rate = u"x1"_s)
    {
        return sandbox.faults({{kind, rate}});
    }
    static ErrorCode codeOf(const Result<Account> &account)
    {
        return account ? ErrorCode::Internal : account.error().code;
    }

    SandboxProcess sandbox{QStringList{u"--chunk-rows"_s, u"2"_s}};
    QTemporaryDir folder;
    databricks::Visitor browser;
    SystemClock clock;
    MemorySecretStore *below = new MemorySecretStore;
    secrets::KeyRing keys{std::unique_ptr<secrets::KeyStore>(below), folder.filePath(u"keys.json"_s), clock};
    net::HttpClient http{clock};
    databricks::Session session{http, clock};
    Engine engine{Engine::Threading::CallingThread};
    databricks::AccountService accounts{engine, http, clock, keys, folder.filePath(u"accounts.json"_s)};
};

TEST_F(SignInTest, EachKindOfSignInWorksAsWhoSignedIn)
{
    ASSERT_TRUE(byToken());
    use();
    EXPECT_EQ(user(), u"practice.user@metaflow.example"_s);
    const auto robot = asRobot();
    ASSERT_TRUE(robot) << qPrintable(robot.error().detail);
    use();
    EXPECT_EQ(user(), principal()[u"client_id"_s].toString());
    const auto me = byBrowser();
    ASSERT_TRUE(me) << qPrintable(me.error().detail);
    use();
    EXPECT_EQ(user(), u"practice.user@metaflow.example"_s);
    const auto warehouses = waitFor(accounts.warehouses(u"me"_s));
    ASSERT_TRUE(warehouses && !warehouses->isEmpty());
    EXPECT_EQ(warehouses->first().id, sandbox.warehouseId());
}

TEST_F(SignInTest, DiscoveryMayBeBrokenInPartButNotAltogether)
{
    ASSERT_TRUE(faults(u"no_discovery"_s));
    EXPECT_TRUE(byBrowser());
    ASSERT_TRUE(faults(u"no_discovery"_s, u"x9"_s));
    const auto none = byBrowser();
    EXPECT_EQ(codeOf(none), ErrorCode::SignInRefused);
    EXPECT_EQ(none.error().detail, u"no_oauth"_s);
}

TEST_F(SignInTest, ThePersonMaySayNo)
{
    ASSERT_TRUE(faults(u"signin_denied"_s));
    const auto denied = byBrowser();
    EXPECT_EQ(codeOf(denied), ErrorCode::SignInRefused);
    EXPECT_TRUE(denied.error().detail.startsWith(u"access_denied"_s));
    EXPECT_EQ(tokenRequests(), 0);
    EXPECT_TRUE(keys.entries().isEmpty());
}

TEST_F(SignInTest, NothingIsTakenOfAnAnswerWithAnotherState)
{
    ASSERT_TRUE(faults(u"signin_wrong_state"_s));
    EXPECT_EQ(codeOf(byBrowser()), ErrorCode::SignInMismatch);
    EXPECT_EQ(tokenRequests(), 0);
}

TEST_F(SignInTest, ACodeIsOfNoUseWithoutItsVerifier)
{
    const auto sent = sandbox.request("GET",
        "/oidc/v1/authorize?response_type=code&client_id=databricks-cli&redirect_uri=http%3A%2F%2Flocalhost%3A8020"
        "&scope=all-apis&state=s&code_challenge="
            + QByteArray(43, 'A') + "&code_challenge_method=S256");
    const QString code = QUrlQuery(QUrl::fromEncoded(sent.header("location"))).queryItemValue(u"code"_s);
    ASSERT_FALSE(code.isEmpty());
    databricks::TokenRequest request{sandbox.host(), QUrl(sandbox.host() + u"/oidc/v1/token"_s),
        {{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, u"databricks-cli"_s},
            {u"redirect_uri"_s, u"http://localhost:8020"_s}}};
    request.secretField = {u"code"_s, Secret(code.toLatin1())};
    request.moreSecret = {u"code_verifier"_s, Secret("guessed")};
    const auto stolen = waitFor(engine.submit(
        [this, request](std::stop_token stop) { return databricks::requestToken(&http, request, std::move(stop)); }));
    ASSERT_FALSE(stolen);
    EXPECT_EQ(stolen.error().code, ErrorCode::SignInRefused);
    EXPECT_TRUE(stolen.error().detail.startsWith(u"invalid_grant"_s));
}

TEST_F(SignInTest, ATokenEndpointThatIsDownForAMomentIsAskedAgain)
{
    ASSERT_TRUE(faults(u"token_endpoint_503"_s));
    EXPECT_TRUE(byBrowser());
    ASSERT_TRUE(faults(u"token_endpoint_503"_s));
    EXPECT_TRUE(asRobot());
}

TEST_F(SignInTest, ALifeMayComeAsText)
{
    ASSERT_TRUE(faults(u"expires_in_text"_s, u"x9"_s));
    ASSERT_TRUE(byBrowser());
    use();
    EXPECT_EQ(user(), u"practice.user@metaflow.example"_s);
    EXPECT_EQ(tokenRequests(), 1) << "the token lives an hour";
}

TEST_F(SignInTest, AWrongSecretIsRefused)
{
    const auto refused = asRobot(u"dose0"_s);
    EXPECT_EQ(codeOf(refused), ErrorCode::SignInRefused);
    EXPECT_TRUE(refused.error().detail.startsWith(u"invalid_client"_s));
}

TEST_F(SignInTest, WorksOnWhileTokensEndAndRefreshTokensRotate)
{
    ASSERT_TRUE(sandbox.weather({{u"token_seconds"_s, 2}}));
    ASSERT_TRUE(byBrowser());
    use();
    const QDeadlineTimer deadline(30'000);
    while (tokenRequests() < 4 && !deadline.hasExpired()) {
        ASSERT_EQ(user(), u"practice.user@metaflow.example"_s);
    }
    EXPECT_GE(tokenRequests(), 4);
}

TEST_F(SignInTest, ATokenMayEndBetweenAnyTwoCallsOfARead)
{
    ASSERT_TRUE(asRobot());
    use();
    ASSERT_TRUE(sandbox.weather({{u"token_calls"_s, 1}}));
    const auto rows = run(u"SELECT zone FROM taxi.trips.zones"_s);
    ASSERT_TRUE(rows) << qPrintable(rows.error().detail);
    EXPECT_GT(rows->rows.size(), 2) << "more than one chunk";
    EXPECT_GE(tokenRequests(), 3);
}

TEST_F(SignInTest, AWriteIsCarriedOutOnceHoweverItsTokenEnds)
{
    ASSERT_TRUE(byBrowser());
    use();
    for (const auto &side : {u"statement.token_expires"_s, u"write.token_expires"_s, u"poll.token_expires"_s}) {
        ASSERT_TRUE(faults(side));
        const auto before = sandbox.entries(u"statement"_s);
        const auto written = run(u"COMMENT ON TABLE taxi.trips.zones IS '%1'"_s.arg(side), false);
        ASSERT_TRUE(written) << qPrintable(side + u' ' + written.error().detail);
        EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), std::optional(side));
        const auto after = sandbox.entries(u"statement"_s);
        EXPECT_EQ(std::count_if(after.begin() + static_cast<qsizetype>(before.size()), after.end(),
                      [](const QJsonObject &entry) { return entry[u"status"_s].toInt() == 200; }),
            1)
            << qPrintable(side);
    }
}

TEST_F(SignInTest, ADeadRefreshTokenNeedsAPerson)
{
    ASSERT_TRUE(byBrowser());
    use();
    ASSERT_TRUE(sandbox.faults({{u"statement.token_expires"_s, u"x1"_s}, {u"refresh_token_dead"_s, u"x9"_s}}));
    EXPECT_EQ(user(), u"sign_in_expired"_s);
    ASSERT_TRUE(sandbox.faults({}));
    EXPECT_EQ(user(), u"practice.user@metaflow.example"_s) << "what was kept was not thrown away";
    ASSERT_TRUE(sandbox.reset()); // forgets all sign-ins
    EXPECT_EQ(user(), u"sign_in_expired"_s);
    ASSERT_TRUE(byBrowser());
    use();
    EXPECT_EQ(user(), u"practice.user@metaflow.example"_s);
}

TEST_F(SignInTest, APersonalTokenThatIsRefusedIsRefusedForGood)
{
    ASSERT_TRUE(byToken());
    use();
    ASSERT_TRUE(faults(u"token_expires"_s));
    EXPECT_EQ(user(), u"unauthenticated"_s);
    EXPECT_EQ(user(), u"unauthenticated"_s);
    EXPECT_EQ(tokenRequests(), 0);
}

TEST_F(SignInTest, TrustsTheAuthorityOfACompany)
{
    SandboxProcess secure({u"--tls"_s, u"good"_s});
    ASSERT_TRUE(secure.isReady()) << qPrintable(secure.error());
    const QString caFile = secure.readyLine()[u"ca_file"_s].toString();
    SignInWish wish;
    wish.name = u"secure"_s;
    wish.host = secure.readyLine()[u"tls_host"_s].toString();
    wish.token = Secret(secure.token().toLatin1());
    EXPECT_EQ(codeOf(waitFor(accounts.signIn(wish))), ErrorCode::TlsFailed);
    net::NetworkSettings settings;
    settings.caFile = caFile;
    ASSERT_TRUE(http.useNetwork(settings, {}));
    const auto account = waitFor(accounts.signIn(wish));
    EXPECT_TRUE(account) << qPrintable(account.error().detail);
    secure.kill();
    QFile::remove(caFile); // a program that is killed leaves it behind
}

} // namespace metaflow::testing
