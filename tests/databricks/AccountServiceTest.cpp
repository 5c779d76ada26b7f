#include "core/databricks/AccountService.h"

#include "core/base/Engine.h"
#include "core/databricks/TokenSource.h"
#include "core/net/HttpClient.h"
#include "core/secrets/KeyRing.h"
#include "tests/databricks/SignInServer.h"
#include "tests/databricks/Visitor.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

#include <array>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::FakeReply;
using testing::waitFor;

class AccountServiceTest : public ::testing::Test {
protected:
    AccountServiceTest()
    {
        for (size_t i = 0; i < names.size(); ++i) {
            before[i] = qgetenv(names[i]);
            qunsetenv(names[i]);
        }
        qputenv("HOME", folder.path().toLocal8Bit());
    }
    ~AccountServiceTest() override
    {
        for (size_t i = 0; i < names.size(); ++i) {
            before[i].isNull() ? qunsetenv(names[i]) : qputenv(names[i], before[i]);
        }
    }
    [[nodiscard]] SignInWish wish(const QString &name = {}) const
    {
        SignInWish wish;
        wish.name = name;
        wish.host = signIn.server.host();
        wish.port = port;
        return wish;
    }
    [[nodiscard]] SignInWish tokenWish(const QString &name = {}) const
    {
        SignInWish token = wish(name);
        token.token = Secret("dapi-1");
        return token;
    }
    [[nodiscard]] SignInWish robotWish() const
    {
        SignInWish robot = wish(u"robot"_s);
        robot.clientId = u"id"_s;
        robot.clientSecret = Secret("s3cret");
        return robot;
    }
    /// By a browser that comes back at once.
    [[nodiscard]] Result<Account> byBrowser(const QString &name, bool thisSessionOnly = false)
    {
        SignInWish browsing = wish(name);
        browsing.thisSessionOnly = thisSessionOnly;
        return waitFor(service.signIn(browsing, [this](const QUrl &page) {
            ++pages;
            const QUrlQuery asked(page);
            QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            back.setQuery(u"code=c&state="_s + asked.queryItemValue(u"state"_s));
            browser.follow(back);
        }));
    }
    [[nodiscard]] Result<Secret> tokenOf(const QString &name)
    {
        const auto profile = waitFor(service.profile(name));
        return profile ? waitFor(profile->tokens->secret()) : fail(profile.error());
    }
    /// The same where the clock has to go on for it.
    [[nodiscard]] Result<Secret> tokenLater(const Profile &profile)
    {
        const auto asked = profile.tokens->secret();
        static_cast<void>(QTest::qWaitFor(
            [&] {
                clock.advance(100ms);
                return asked.isFinished();
            },
            20'000));
        return asked.isFinished() ? asked.result() : fail(ErrorCode::Timeout);
    }
    [[nodiscard]] QByteArray kept(const QString &name)
    {
        const auto secret = below->read(name).result();
        return secret ? secret->reveal() : QByteArray();
    }
    [[nodiscard]] QByteArray fileText() const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void config(const QByteArray &text)
    {
        QFile out(folder.filePath(u".databrickscfg"_s));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    static constexpr std::array names = {"HOME", "DATABRICKS_HOST", "DATABRICKS_TOKEN", "DATABRICKS_CONFIG_PROFILE",
        "DATABRICKS_CONFIG_FILE", "DATABRICKS_WAREHOUSE_ID", "DATABRICKS_CLIENT_ID", "DATABRICKS_CLIENT_SECRET",
        "DATABRICKS_AUTH_TYPE", "CREDENTIALS_DIRECTORY"};
    std::array<QByteArray, 10> before;
    QTemporaryDir folder;
    QString file = folder.filePath(u"accounts.json"_s);
    SignInServer signIn;
    Visitor browser;
    int port = Visitor::freePort();
    int pages = 0;
    testing::ManualClock clock;
    testing::MemorySecretStore *below = new testing::MemorySecretStore;
    secrets::KeyRing keys{std::unique_ptr<secrets::KeyStore>(below), folder.filePath(u"keys.json"_s), clock};
    net::HttpClient http{clock};
    Engine engine{Engine::Threading::CallingThread};
    AccountService service{engine, http, clock, keys, file};
};

TEST_F(AccountServiceTest, KeepsASignInByToken)
{
    const auto account = waitFor(service.signIn(tokenWish()));
    ASSERT_TRUE(account) << qPrintable(account.error().detail);
    EXPECT_EQ(account->name, u"127.0.0.1"_s);
    EXPECT_EQ(account->authType, u"pat"_s);
    EXPECT_EQ(account->origin, Account::Origin::Own);
    EXPECT_EQ(signIn.server.requests().last().header("authorization"), "Bearer dapi-1");
    EXPECT_EQ(kept(u"workspace 127.0.0.1 token"_s), "dapi-1");
    EXPECT_FALSE(fileText().contains("dapi-1"));
    EXPECT_EQ(
        QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const auto profile = waitFor(service.profile(u"127.0.0.1"_s));
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->token.reveal(), "dapi-1");
    EXPECT_EQ(profile->host, signIn.server.host());
    EXPECT_EQ(waitFor(service.profile({}))->name, u"127.0.0.1"_s) << "the only one there is";
}

TEST_F(AccountServiceTest, KeepsNothingThatTheWorkspaceDoesNotTake)
{
    signIn.user.clear();
    EXPECT_EQ(waitFor(service.signIn(tokenWish())).error().code, ErrorCode::Unauthenticated);
    EXPECT_EQ(byBrowser(u"me"_s).error().code, ErrorCode::Unauthenticated);
    EXPECT_TRUE(fileText().isEmpty());
    EXPECT_TRUE(keys.entries().isEmpty());
    EXPECT_TRUE(waitFor(service.accounts())->isEmpty());
}

TEST_F(AccountServiceTest, SignsARobotInAndUsesWhatItGot)
{
    ASSERT_TRUE(waitFor(service.signIn(robotWish())));
    EXPECT_EQ(kept(u"workspace robot client"_s), "s3cret");
    EXPECT_EQ(tokenOf(u"robot"_s)->reveal(), "access-1");
    EXPECT_EQ(signIn.forms.size(), 1);
    clock.advance(1h);
    EXPECT_EQ(tokenOf(u"robot"_s)->reveal(), "access-2");
}

TEST_F(AccountServiceTest, SignsInByBrowserAndRotatesTheRefreshToken)
{
    const auto account = byBrowser(u"me"_s);
    ASSERT_TRUE(account) << qPrintable(account.error().detail);
    EXPECT_EQ(account->authType, u"oauth-u2m"_s);
    EXPECT_EQ(signIn.field(0, u"client_id"_s), u"databricks-cli"_s);
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-1");
    EXPECT_EQ(tokenOf(u"me"_s)->reveal(), "access-1");
    clock.advance(1h);
    EXPECT_EQ(tokenOf(u"me"_s)->reveal(), "access-2");
    EXPECT_EQ(signIn.field(1, u"refresh_token"_s), u"refresh-1"_s);
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-2");
    EXPECT_FALSE(fileText().contains("refresh-"));
}

TEST_F(AccountServiceTest, KeepsARotatedTokenInMemoryWhereTheKeyStoreLocksMeanwhile)
{
    ASSERT_TRUE(byBrowser(u"me"_s));
    const auto profile = waitFor(service.profile(u"me"_s));
    clock.advance(1h);
    signIn.onToken = [this](int) {
        below->locked = true;
        return SignInServer::tokens("second", "refresh-2");
    };
    EXPECT_EQ(waitFor(profile->tokens->secret())->reveal(), "second");
    EXPECT_EQ(waitFor(keys.read(u"workspace me refresh"_s))->reveal(), "refresh-2") << "the one before is dead";
    below->locked = false;
    signIn.onToken = [](int) { return SignInServer::tokens("third", "refresh-3"); };
    clock.advance(1h);
    EXPECT_EQ(waitFor(profile->tokens->secret())->reveal(), "third");
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-3");
}

TEST_F(AccountServiceTest, ARenewalOfASignInThatIsOverTakesNobodysPlace)
{
    ASSERT_TRUE(byBrowser(u"me"_s));
    const auto profile = waitFor(service.profile(u"me"_s));
    clock.advance(1h);
    signIn.onToken = [this](int) { // meanwhile somebody else signs in under the same name
        below->write(u"workspace me refresh"_s, Secret("refresh-of-bob")).waitForFinished();
        return SignInServer::tokens("of-ann", "refresh-of-ann");
    };
    EXPECT_EQ(waitFor(profile->tokens->secret())->reveal(), "of-ann");
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-of-bob");

    clock.advance(1h);
    signIn.onToken = [this](int) { // and then the sign-in is taken away
        below->remove(u"workspace me refresh"_s).waitForFinished();
        static_cast<void>(secrets::KeyNames(folder.filePath(u"keys.json"_s)).remove(u"workspace me refresh"_s));
        return SignInServer::tokens("last", "refresh-last");
    };
    EXPECT_EQ(waitFor(profile->tokens->secret())->reveal(), "last");
    EXPECT_TRUE(kept(u"workspace me refresh"_s).isEmpty());
    EXPECT_TRUE(keys.entries().isEmpty());
}

TEST_F(AccountServiceTest, ASessionOfBeforeSendsNobodyElsesRefreshToken)
{
    ASSERT_TRUE(byBrowser(u"me"_s));
    const auto old = waitFor(service.profile(u"me"_s));
    ASSERT_TRUE(byBrowser(u"me"_s)) << "another person perhaps";
    const auto after = waitFor(service.profile(u"me"_s));
    clock.advance(1h);
    const auto sent = signIn.forms.size();
    const auto ended = waitFor(old->tokens->secret());
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::SignInExpired);
    EXPECT_EQ(signIn.forms.size(), sent);
    EXPECT_TRUE(waitFor(after->tokens->secret()));
    ASSERT_TRUE(waitFor(service.forget(u"me"_s)));
    clock.advance(1h);
    EXPECT_FALSE(waitFor(after->tokens->secret()));
    EXPECT_EQ(signIn.forms.size(), sent + 1);
}

TEST_F(AccountServiceTest, KeepsNoSecretOfWhatCannotBeKept)
{
    AccountService nowhere(engine, http, clock, keys, folder.filePath(u"no/such/accounts.json"_s));
    EXPECT_EQ(waitFor(nowhere.signIn(tokenWish())).error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(kept(u"workspace 127.0.0.1 token"_s).isEmpty());
    EXPECT_TRUE(keys.entries().isEmpty());
}

TEST_F(AccountServiceTest, WritesNotBesideAnotherProgram)
{
    QLockFile other(file + u".lock"_s);
    ASSERT_TRUE(other.lock());
    EXPECT_EQ(waitFor(service.signIn(tokenWish())).error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(fileText().isEmpty());
    other.unlock();
    EXPECT_TRUE(waitFor(service.signIn(tokenWish())));
}

TEST_F(AccountServiceTest, ForgettingTakesWhatASessionHidToo)
{
    ASSERT_TRUE(waitFor(service.signIn(tokenWish(u"me"_s))));
    ASSERT_TRUE(byBrowser(u"me"_s, true));
    ASSERT_TRUE(waitFor(service.forget(u"me"_s)));
    EXPECT_TRUE(kept(u"workspace me token"_s).isEmpty());
    EXPECT_TRUE(keys.entries().isEmpty());
    EXPECT_TRUE(waitFor(service.accounts())->isEmpty());
}

TEST_F(AccountServiceTest, SaysThatADeadRefreshTokenNeedsAPerson)
{
    ASSERT_TRUE(byBrowser(u"me"_s));
    const auto profile = waitFor(service.profile(u"me"_s));
    clock.advance(1h);
    signIn.onToken = [](int) { return SignInServer::refusal(400, "invalid_request", "Refresh token is invalid"); };
    EXPECT_EQ(tokenLater(*profile).error().code, ErrorCode::SignInExpired);
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-1") << "nothing is thrown away on a server's word";
}

TEST_F(AccountServiceTest, TakesWhatAnotherProgramOfThisUserGotFirst)
{
    ASSERT_TRUE(byBrowser(u"me"_s));
    const auto profile = waitFor(service.profile(u"me"_s));
    clock.advance(1h);
    signIn.onToken = [this](int number) {
        if (number > 2) {
            return SignInServer::tokens("mine", "refresh-11");
        }
        below->write(u"workspace me refresh"_s, Secret("refresh-10")).waitForFinished();
        return SignInServer::refusal(400, "invalid_request", "Refresh token is invalid");
    };
    EXPECT_EQ(tokenLater(*profile)->reveal(), "mine");
    EXPECT_EQ(signIn.field(2, u"refresh_token"_s), u"refresh-10"_s);
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-11");
}

TEST_F(AccountServiceTest, AllSessionsOfASignInShareItsTokens)
{
    ASSERT_TRUE(byBrowser(u"me"_s));
    const auto one = waitFor(service.profile(u"me"_s));
    ASSERT_TRUE(waitFor(service.chooseWarehouse(u"me"_s, u"w2"_s)));
    const auto two = waitFor(service.profile(u"me"_s));
    EXPECT_EQ(two->warehouseId, u"w2"_s);
    EXPECT_EQ(one->tokens, two->tokens);
    clock.advance(1h);
    const auto first = one->tokens->secret(), second = two->tokens->secret();
    EXPECT_EQ(waitFor(first)->reveal(), "access-2");
    EXPECT_EQ(waitFor(second)->reveal(), "access-2");
}

TEST_F(AccountServiceTest, AsksNobodyToSignInForWhatCannotBeKept)
{
    below->locked = true;
    EXPECT_EQ(byBrowser(u"me"_s).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_EQ(pages, 0);
    EXPECT_EQ(waitFor(service.signIn(tokenWish())).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_TRUE(fileText().isEmpty());
    ASSERT_TRUE(byBrowser(u"me"_s, true)) << "for this session only";
}

TEST_F(AccountServiceTest, WhatIsForThisSessionGoesWithIt)
{
    ASSERT_TRUE(byBrowser(u"me"_s, true));
    EXPECT_TRUE(fileText().isEmpty());
    EXPECT_TRUE(kept(u"workspace me refresh"_s).isEmpty());
    clock.advance(1h);
    EXPECT_EQ(tokenOf(u"me"_s)->reveal(), "access-2");
    EXPECT_TRUE(kept(u"workspace me refresh"_s).isEmpty());
    EXPECT_EQ(waitFor(service.accounts())->size(), 1);
    AccountService next(engine, http, clock, keys, file);
    EXPECT_TRUE(waitFor(next.accounts())->isEmpty());
}

TEST_F(AccountServiceTest, LeavesADamagedFileAlone)
{
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("{\"accounts\":");
    out.close();
    EXPECT_EQ(waitFor(service.signIn(tokenWish())).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(waitFor(service.accounts()).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(fileText(), "{\"accounts\":");
    EXPECT_TRUE(keys.entries().isEmpty());
}

TEST_F(AccountServiceTest, ListsAllThereAreOnce)
{
    config(
        "[DEFAULT]\nhost=a.example\ntoken=t\nwarehouse_id=w\n[cli]\nhost=b.example\nauth_type=databricks-cli\n"
        "[azure]\nhost=c.example\nauth_type=azure-cli\n[both]\nhost=d.example\ntoken=t\nclient_id=i\nclient_secret=s\n"
        "[__settings__]\ndefault_profile=cli\n");
    qputenv("DATABRICKS_HOST", "e.example");
    qputenv("DATABRICKS_TOKEN", "t");
    ASSERT_TRUE(waitFor(service.signIn(tokenWish(u"cli"_s))));
    const auto accounts = waitFor(service.accounts());
    ASSERT_TRUE(accounts);
    QStringList lines;
    for (const Account &account : *accounts) {
        lines << QStringList{account.name, account.authType, account.usable ? u"yes"_s : account.problem}.join(u' ');
    }
    EXPECT_EQ(lines,
        (QStringList{u"cli pat yes"_s, u"DEFAULT pat yes"_s, u"azure azure-cli azure-cli"_s, u"both  pat, oauth-m2m"_s,
            u" pat yes"_s}));
    EXPECT_EQ(accounts->at(1).warehouseId, u"w"_s);
    EXPECT_EQ(accounts->at(1).host, u"https://a.example"_s);
    EXPECT_EQ(accounts->at(4).origin, Account::Origin::Environment);
    qunsetenv("DATABRICKS_HOST");
    qunsetenv("DATABRICKS_TOKEN");
    EXPECT_EQ(waitFor(service.profile(u"azure"_s)).error().detail, u"azure-cli"_s);
    EXPECT_EQ(waitFor(service.profile(u"nobody"_s)).error().code, ErrorCode::WrongUsage);
}

TEST_F(AccountServiceTest, NamesDoNotCoverThoseOfOthers)
{
    config("[127.0.0.1]\nhost=a.example\ntoken=t\n");
    EXPECT_EQ(waitFor(service.signIn(tokenWish()))->name, u"127.0.0.1-2"_s);
    EXPECT_EQ(waitFor(service.signIn(tokenWish()))->name, u"127.0.0.1-2"_s) << "the same host again";
    EXPECT_EQ(waitFor(service.accounts())->size(), 2);
}

TEST_F(AccountServiceTest, ForgetsOwnOnesOnly)
{
    config("[other]\nhost=a.example\ntoken=t\n");
    ASSERT_TRUE(waitFor(service.signIn(robotWish())));
    EXPECT_EQ(waitFor(service.forget(u"other"_s)).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(waitFor(service.chooseWarehouse(u"other"_s, u"w"_s)), Result<bool>(false));
    ASSERT_TRUE(waitFor(service.forget(u"robot"_s)));
    EXPECT_TRUE(kept(u"workspace robot client"_s).isEmpty());
    EXPECT_EQ(waitFor(service.accounts())->size(), 1);
    EXPECT_EQ(waitFor(service.profile(u"robot"_s)).error().code, ErrorCode::WrongUsage);
}

TEST_F(AccountServiceTest, AnotherWayToSignInTakesTheOldSecretAway)
{
    ASSERT_TRUE(waitFor(service.signIn(tokenWish(u"me"_s))));
    ASSERT_TRUE(byBrowser(u"me"_s));
    EXPECT_TRUE(kept(u"workspace me token"_s).isEmpty());
    EXPECT_EQ(kept(u"workspace me refresh"_s), "refresh-1");
}

TEST_F(AccountServiceTest, RefusesWishesThatMakeNoSense)
{
    SignInWish none = tokenWish();
    none.host = u" "_s;
    EXPECT_EQ(waitFor(service.signIn(none)).error().code, ErrorCode::WrongUsage);
    none.host = u"http://workspace.example"_s;
    EXPECT_EQ(waitFor(service.signIn(none)).error().code, ErrorCode::InsecureAddress);
    SignInWish both = robotWish();
    both.token = Secret("t");
    EXPECT_EQ(waitFor(service.signIn(both)).error().code, ErrorCode::WrongUsage);
    SignInWish nobody = robotWish();
    nobody.clientId.clear();
    EXPECT_EQ(waitFor(service.signIn(nobody)).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(signIn.server.arrivals(), 0);
}

TEST_F(AccountServiceTest, NeedsARefreshTokenToKeepAPersonSignedIn)
{
    signIn.onToken = [](int) { return SignInServer::tokens("access"); };
    const auto hour = byBrowser(u"me"_s);
    ASSERT_FALSE(hour);
    EXPECT_EQ(hour.error().code, ErrorCode::SignInRefused);
    EXPECT_EQ(hour.error().detail, u"no_refresh_token"_s);
}

} // namespace metaflow::databricks
