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

} // namespace metaflow::net
