#include "core/databricks/BrowserSignIn.h"

#include "core/base/Engine.h"
#include "core/net/HttpClient.h"
#include "tests/databricks/SignInServer.h"
#include "tests/databricks/Visitor.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::waitFor;

class BrowserSignInTest : public ::testing::Test {
protected:
    [[nodiscard]] Job<bool> start(int onPort = 0)
    {
        BrowserWish wish{signIn.server.host(), u"metaflow"_s, onPort > 0 ? onPort : port,
            [this](const QUrl &shown) { page = shown; }};
        return engine.submit([this, wish](std::stop_token stop) { return run(wish, std::move(stop)); });
    }
    [[nodiscard]] QCoro::Task<Result<bool>> run(BrowserWish wish, std::stop_token stop)
    {
        auto signing = signInByBrowser(&http, &clock, std::move(wish), std::move(stop));
        const Result<Grant> got = co_await std::move(signing);
        grant = got.value_or(Grant());
        co_return got ? Result<bool>(true) : fail(got.error());
    }
    [[nodiscard]] bool isShown()
    {
        return QTest::qWaitFor([this] { return !page.isEmpty(); });
    }
    [[nodiscard]] QByteArray asked(const QString &name) const
    {
        return QUrlQuery(page).queryItemValue(name, QUrl::FullyDecoded).toLatin1();
    }
    void comeBack(const QByteArray &query) { browser.visit(port, "/?" + query); }

    SignInServer signIn;
    testing::ManualClock clock;
    net::HttpClient http{clock};
    int port = Visitor::freePort();
    QUrl page;
    Grant grant;
    Visitor browser;
    Engine engine{Engine::Threading::CallingThread};
};

TEST_F(BrowserSignInTest, GoesTheWholeWay)
{
    const auto job = start();
    ASSERT_TRUE(isShown());
    EXPECT_EQ(page.toString(QUrl::RemoveQuery), signIn.issuer() + u"/v1/authorize"_s);
    EXPECT_EQ(asked(u"response_type"_s), "code");
    EXPECT_EQ(asked(u"client_id"_s), "metaflow");
    EXPECT_EQ(asked(u"scope"_s), "all-apis offline_access");
    EXPECT_EQ(asked(u"code_challenge_method"_s), "S256");
    EXPECT_EQ(asked(u"redirect_uri"_s), "http://localhost:" + QByteArray::number(port));
    comeBack("code=c%2B1&state=" + asked(u"state"_s) + "&iss=" + QUrl::toPercentEncoding(signIn.issuer()));
    ASSERT_TRUE(waitFor(job));
    EXPECT_EQ(grant.access.reveal(), "access-1");
    EXPECT_EQ(grant.refresh.reveal(), "refresh-1");
    EXPECT_EQ(signIn.field(0, u"code"_s), u"c+1"_s);
    EXPECT_EQ(signIn.field(0, u"redirect_uri"_s).toLatin1(), asked(u"redirect_uri"_s));
    const QByteArray verifier = signIn.field(0, u"code_verifier"_s).toLatin1();
    EXPECT_GE(verifier.size(), 43);
    EXPECT_EQ(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        asked(u"code_challenge"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return browser.got().contains("close this page"); }));
    EXPECT_TRUE(browser.got().startsWith("HTTP/1.1 200 OK"));
}

TEST_F(BrowserSignInTest, NoTwoSignInsShareTheirSecrets)
{
    const auto first = start();
    ASSERT_TRUE(isShown());
    const QByteArray state = asked(u"state"_s), challenge = asked(u"code_challenge"_s);
    first.cancel();
    EXPECT_EQ(waitFor(first).error().code, ErrorCode::Cancelled);
    page.clear();
    const auto second = start(); // the port is free again
    ASSERT_TRUE(isShown());
    EXPECT_NE(asked(u"state"_s), state);
    EXPECT_NE(asked(u"code_challenge"_s), challenge);
    EXPECT_EQ(state.size(), 22);
    second.cancel();
    EXPECT_FALSE(waitFor(second));
}

TEST_F(BrowserSignInTest, UsesNothingOfAnotherSignInsAnswer)
{
    for (const QByteArray &query :
        {QByteArray("code=c&state=wrong"), QByteArray("code=c"), QByteArray("error=access_denied&state=wrong")}) {
        page.clear();
        const auto job = start();
        ASSERT_TRUE(isShown());
        comeBack(query);
        const auto ended = waitFor(job);
        ASSERT_FALSE(ended);
        EXPECT_EQ(ended.error().code, ErrorCode::SignInMismatch) << query.toStdString();
    }
    page.clear();
    const auto job = start();
    ASSERT_TRUE(isShown());
    comeBack("code=c&iss=https%3A%2F%2Fevil.example&state=" + asked(u"state"_s));
    EXPECT_EQ(waitFor(job).error().detail, u"issuer"_s);
    EXPECT_TRUE(signIn.forms.isEmpty());
}

TEST_F(BrowserSignInTest, SaysThatThePersonOrTheServerRefused)
{
    const auto denied = start();
    ASSERT_TRUE(isShown());
    comeBack("error=access_denied&error_description=not+today&state=" + asked(u"state"_s));
    const auto ended = waitFor(denied);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::SignInRefused);
    EXPECT_EQ(ended.error().detail, u"access_denied not today"_s);
    EXPECT_TRUE(signIn.forms.isEmpty());

    signIn.onToken = [](int) { return SignInServer::refusal(400, "invalid_grant", "code_verifier does not match"); };
    page.clear();
    const auto refused = start();
    ASSERT_TRUE(isShown());
    comeBack("code=c&state=" + asked(u"state"_s));
    EXPECT_EQ(waitFor(refused).error().code, ErrorCode::SignInRefused);
}

TEST_F(BrowserSignInTest, EndsAfterTenMinutes)
{
    const auto job = start();
    ASSERT_TRUE(isShown());
    clock.advance(9min);
    QCoreApplication::processEvents();
    EXPECT_FALSE(job.future().isFinished());
    clock.advance(1min);
    EXPECT_EQ(waitFor(job).error().code, ErrorCode::Timeout);
}

TEST_F(BrowserSignInTest, TakesOneAnswerAndNothingElse)
{
    const auto job = start();
    ASSERT_TRUE(isShown());
    for (const QByteArray &target :
        {QByteArray("/favicon.ico"), QByteArray("/"), QByteArray("/other?code=x&state=y")}) {
        browser.visit(port, target);
        ASSERT_TRUE(QTest::qWaitFor([this] { return browser.got().startsWith("HTTP/1.1 404"); }));
    }
    EXPECT_FALSE(job.future().isFinished());
    comeBack("code=c&state=" + asked(u"state"_s));
    EXPECT_TRUE(waitFor(job));
}

TEST_F(BrowserSignInTest, IsNotHeldUpByThoseWhoSayNothing)
{
    const auto job = start();
    ASSERT_TRUE(isShown());
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 60; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
        ASSERT_TRUE(QTest::qWaitFor([&] { return idle.back()->state() == QAbstractSocket::ConnectedState; }));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return idle.front()->state() == QAbstractSocket::UnconnectedState; }))
        << "only so many are kept";
    idle[50]->write(QByteArray("GET /?code=c&state=") + QByteArray(20'000, 'x'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return idle[50]->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_FALSE(job.future().isFinished());
    comeBack("code=c&state=" + asked(u"state"_s));
    EXPECT_TRUE(waitFor(job));
}

TEST_F(BrowserSignInTest, AnswersOnBothProtocolsWhereThereAreTwo)
{
    QTcpServer six;
    if (!six.listen(QHostAddress::LocalHostIPv6)) {
        GTEST_SKIP() << "this machine has no IPv6 loopback";
    }
    six.close();
    const auto job = start();
    ASSERT_TRUE(isShown());
    browser.visit(port, "/?code=c&state=" + asked(u"state"_s), QHostAddress(QHostAddress::LocalHostIPv6));
    EXPECT_TRUE(waitFor(job));
}

TEST_F(BrowserSignInTest, NeedsAPortOfItsOwn)
{
    QTcpServer holder;
    ASSERT_TRUE(holder.listen(QHostAddress::LocalHost));
    const auto ended = waitFor(start(holder.serverPort()));
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::NoFreePort);
    EXPECT_EQ(ended.error().subject, QString::number(holder.serverPort()));
    EXPECT_TRUE(page.isEmpty());
}

TEST_F(BrowserSignInTest, ShowsNoPageOnAnOpenLine)
{
    signIn.server.setHandler([](const testing::FakeRequest &) {
        return testing::FakeReply::json(R"({"authorization_endpoint":"http://workspace.example/authorize",
            "token_endpoint":"https://workspace.example/token"})");
    });
    EXPECT_EQ(waitFor(start()).error().code, ErrorCode::InsecureAddress);
    EXPECT_TRUE(page.isEmpty());
}

} // namespace metaflow::databricks
