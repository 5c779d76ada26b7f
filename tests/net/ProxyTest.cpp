#include "tests/net/HttpFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::net {

/// The system's proxy, as far as Linux without a desktop knows one: the environment.
class ProxyTest : public HttpFixture {
protected:
    void SetUp() override
    {
        for (const char *name : names) {
            old << qgetenv(name);
            qunsetenv(name);
        }
        qputenv("http_proxy", proxy.host().toLatin1());
        qputenv("https_proxy", proxy.host().toLatin1());
    }
    void TearDown() override
    {
        for (int i = 0; i < old.size(); ++i) {
            old[i].isNull() ? qunsetenv(names[static_cast<size_t>(i)]) : qputenv(names[static_cast<size_t>(i)], old[i]);
        }
    }
    static constexpr std::array names = {"http_proxy", "https_proxy", "no_proxy", "all_proxy"};
    QVector<QByteArray> old;
    testing::FakeHttpServer proxy;
};

TEST_F(ProxyTest, AsksTheProxyOfTheSystemForAWorkspaceElsewhere)
{
    proxy.enqueue(testing::FakeReply::withStatus(502, "<html>no way</html>"));
    HttpRequest request = get();
    request.url = QUrl(u"https://workspace.example/api"_s);
    request.maxAttempts = 1;
    request.bearer = Secret("dapi-123");
    EXPECT_FALSE(send(request));
    ASSERT_EQ(proxy.arrivals(), 1);
    EXPECT_EQ(proxy.requests().first().method, "CONNECT");
    EXPECT_EQ(proxy.requests().first().target, "workspace.example:443");
    EXPECT_TRUE(proxy.requests().first().header("authorization").isEmpty());
}

TEST_F(ProxyTest, NeverSendsLoopbackThroughIt)
{
    EXPECT_TRUE(send(get()));
    EXPECT_EQ(server.arrivals(), 1);
    EXPECT_EQ(proxy.arrivals(), 0);
}

/// Proxies that a person set, whatever the system says.
class OwnProxyTest : public ProxyTest {
protected:
    void use(const NetworkSettings &settings, const QByteArray &password = {})
    {
        const Secret secret(password);
        ASSERT_TRUE(testing::waitFor(engine.submit(
            [this, settings, secret](const std::stop_token &) { return applied(&client, settings, secret); })));
    }
    [[nodiscard]] NetworkSettings toOwn() const
    {
        return {NetworkSettings::Proxy::Own, u"127.0.0.1"_s, own.port(), {}, {}};
    }
    [[nodiscard]] HttpRequest elsewhere() const
    {
        HttpRequest request = get();
        request.url = QUrl(u"https://192.0.2.1/api"_s); // for documentation (RFC 5737): nobody is there
        request.maxAttempts = 1;
        request.deadline = 2s;
        return request;
    }
    testing::FakeHttpServer own;

private:
    static QCoro::Task<Result<bool>> applied(HttpClient *client, NetworkSettings settings, Secret password)
    {
        const auto used = client->useNetwork(settings, password);
        co_return used ? Result<bool>(true) : fail(used.error());
    }
};

TEST_F(OwnProxyTest, GoesThroughTheOneThatWasSet)
{
    use(toOwn());
    own.enqueue(testing::FakeReply::withStatus(502, "no way"));
    EXPECT_FALSE(send(elsewhere()));
    ASSERT_EQ(own.arrivals(), 1);
    EXPECT_EQ(own.requests().first().method, "CONNECT");
    EXPECT_EQ(own.requests().first().target, "192.0.2.1:443");
    EXPECT_EQ(proxy.arrivals(), 0);
    EXPECT_TRUE(send(get())) << "loopback";
    EXPECT_EQ(own.arrivals(), 1);
}

TEST_F(OwnProxyTest, SaysItsNameWhereTheProxyAsks)
{
    NetworkSettings settings = toOwn();
    settings.proxyUser = u"ann"_s;
    use(settings, "pass word");
    testing::FakeReply asks = testing::FakeReply::withStatus(407, "who?");
    asks.headers = {{"Proxy-Authenticate", "Basic realm=\"proxy\""}};
    own.enqueue(asks);
    own.enqueue(testing::FakeReply::withStatus(502, "no way"));
    EXPECT_FALSE(send(elsewhere()));
    ASSERT_EQ(own.arrivals(), 2);
    EXPECT_TRUE(own.requests().first().header("proxy-authorization").isEmpty());
    EXPECT_EQ(own.requests().last().header("proxy-authorization"), "Basic " + QByteArray("ann:pass word").toBase64());
}

TEST_F(OwnProxyTest, GoesThroughNoneWhereNoneIsWanted)
{
    use({NetworkSettings::Proxy::None, {}, 0, {}, {}});
    EXPECT_FALSE(send(elsewhere()));
    EXPECT_EQ(proxy.arrivals(), 0);
}

TEST_F(OwnProxyTest, AChangeHoldsForTheConnectionsThereAre)
{
    proxy.enqueue(testing::FakeReply::withStatus(502, "no way"));
    EXPECT_FALSE(send(elsewhere()));
    ASSERT_EQ(proxy.arrivals(), 1);
    use(toOwn());
    own.enqueue(testing::FakeReply::withStatus(502, "no way"));
    EXPECT_FALSE(send(elsewhere()));
    EXPECT_EQ(proxy.arrivals(), 1);
    EXPECT_EQ(own.arrivals(), 1);
}

} // namespace metaflow::net
