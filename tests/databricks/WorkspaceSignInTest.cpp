#include "core/databricks/WorkspaceSignIn.h"

#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "tests/support/ManualClock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

class WorkspaceSignInTest : public ::testing::Test {
protected:
    void use(const QString &host, const QByteArray &token)
    {
        Profile profile;
        profile.host = host;
        profile.token = Secret(token);
        session.use(profile);
    }
    Result<Secret> secretFor(const QString &address) const
    {
        WorkspaceSignIn signIn(session, address);
        return signIn.secret().result();
    }
    testing::ManualClock clock;
    net::HttpClient http{clock};
    Session session{http, clock};
};

TEST_F(WorkspaceSignInTest, GivesTheTokenThatTheSessionHasNow)
{
    WorkspaceSignIn signIn(session, u"https://adb-1.net/serving-endpoints"_s);
    EXPECT_EQ(signIn.secret().result().error().code, ErrorCode::NotSignedIn);
    use(u"https://adb-1.net"_s, "one");
    EXPECT_EQ(signIn.secret().result().value_or(Secret()).reveal(), "one");
    use(u"https://adb-1.net"_s, "two");
    EXPECT_EQ(signIn.secret().result().value_or(Secret()).reveal(), "two");
}

TEST_F(WorkspaceSignInTest, ATokenGoesToNoOtherServer)
{
    use(u"https://adb-1.net"_s, "one");
    EXPECT_TRUE(secretFor(u"https://adb-1.net:443/serving-endpoints"_s));
    for (const QString &other : {u"https://adb-2.net/x"_s, u"http://adb-1.net/x"_s, u"https://adb-1.net:8443/x"_s,
             u"https://adb-1.net.example.org/x"_s, u"https://adb-1.net@example.org/x"_s, QString()}) {
        EXPECT_EQ(secretFor(other).error().code, ErrorCode::NotSignedIn) << other.toStdString();
    }
}

} // namespace metaflow::databricks
