#include "core/net/Address.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::net {

TEST(AddressTest, KnowsWhatNeverLeavesThisMachine)
{
    for (const QString &host : {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.8.9.1"_s, u"::1"_s}) {
        EXPECT_TRUE(isLoopback(host)) << host.toStdString();
    }
    for (const QString &host : {u"127.0.0.1.example.org"_s, u"localhost.example.org"_s, u"10.0.0.1"_s, u""_s}) {
        EXPECT_FALSE(isLoopback(host)) << host.toStdString();
    }
}

TEST(AddressTest, RefusesPlainHttpUnlessItStaysHere)
{
    EXPECT_TRUE(checkAddress(QUrl(u"https://workspace.example"_s)));
    EXPECT_TRUE(checkAddress(QUrl(u"http://[::1]:8080/v1"_s)));
    EXPECT_EQ(checkAddress(QUrl(u"http://workspace.example/x"_s)).error().code, ErrorCode::InsecureAddress);
    EXPECT_EQ(checkAddress(QUrl(u"ftp://127.0.0.1/"_s)).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(checkAddress(QUrl(u"workspace.example"_s)).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(checkAddress({}).error().code, ErrorCode::WrongUsage);
}

} // namespace metaflow::net
