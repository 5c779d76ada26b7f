#include "core/store/StoreUrl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::store {
namespace {

TEST(StoreUrlTest, ReadsAnSqlitePath)
{
    EXPECT_EQ(StoreUrl::parse(u"sqlite:/home/anna/meta flow.db"_s)->path, u"/home/anna/meta flow.db"_s);
    EXPECT_EQ(StoreUrl::parse(u"sqlite:///home/anna/x.db"_s)->path, u"/home/anna/x.db"_s);
}

TEST(StoreUrlTest, GivesPostgresItsDefaults)
{
    const auto url = StoreUrl::parse(u"postgresql://anna%40corp@db.example.com/team"_s);
    ASSERT_TRUE(url);
    EXPECT_EQ(url->user, u"anna@corp"_s);
    EXPECT_EQ(url->port, 5432);
    EXPECT_EQ(url->schema, u"metadata_enrichment"_s);
    EXPECT_EQ(url->sslMode, u"verify-full"_s);
    EXPECT_EQ(StoreUrl::parse(u"postgresql://a@127.0.0.1:5433/t"_s)->sslMode, u"prefer"_s);
}

TEST(StoreUrlTest, ComesBackFromItsText)
{
    for (const auto &text :
        {u"sqlite:/home/anna/ü.db"_s, u"postgresql://a%40b@db:5499/my%20db?schema=x%26y&sslmode=require"_s,
            u"postgresql://a@db/t?sslrootcert=/etc/our%20%26%20your%20ca.pem"_s,
            u"postgresql://a@db/t?lakebase=projects/p%26q/branches/b/endpoints/e&sslmode=verify-full"_s}) {
        const auto url = StoreUrl::parse(text);
        ASSERT_TRUE(url) << qPrintable(text);
        EXPECT_EQ(StoreUrl::parse(url->text()), url) << qPrintable(url->text());
    }
}

TEST(StoreUrlTest, RefusesAPasswordAndDoesNotRepeatIt)
{
    const auto url = StoreUrl::parse(u"postgresql://anna:hunter2@db/team"_s);
    ASSERT_FALSE(url);
    EXPECT_EQ(url.error().code, ErrorCode::WrongUsage);
    EXPECT_FALSE((url.error().subject + url.error().detail).contains(u"hunter2"_s));
}

TEST(StoreUrlTest, ReadsWhomToTrust)
{
    const auto url = StoreUrl::parse(u"postgresql://a@db/t?sslmode=verify-ca&sslrootcert=/etc/ssl/our.pem"_s);
    ASSERT_TRUE(url);
    EXPECT_EQ(url->sslMode, u"verify-ca"_s);
    EXPECT_EQ(url->sslRootCert, u"/etc/ssl/our.pem"_s);
    EXPECT_FALSE(StoreUrl::parse(u"postgresql://a@db/t?sslmode=verifyfull"_s)) << "a slip must not mean less";
    EXPECT_FALSE(StoreUrl::parse(u"postgresql://a@db/t?sslrootcert=/etc/a;b.pem"_s));
}

TEST(StoreUrlTest, ReadsTheLakebaseInstance)
{
    const auto url = StoreUrl::parse(u"postgresql://ann%40x.example@instance.database.example/t?lakebase=team"_s);
    ASSERT_TRUE(url);
    EXPECT_EQ(url->lakebase, u"team"_s);
    EXPECT_EQ(url->sslMode, u"require"_s);
    EXPECT_TRUE(url->text().contains(u"lakebase=team"_s)) << qPrintable(url->text());
    EXPECT_EQ(StoreUrl::parse(u"postgresql://a@db/t?sslmode=verify-full&lakebase=team"_s)->sslMode, u"verify-full"_s);
    EXPECT_EQ(StoreUrl::parse(u"postgresql://a@db/t?lakebase="_s)->sslMode, u"verify-full"_s);
    EXPECT_FALSE(StoreUrl::parse(u"postgresql://a@db/t"_s)->text().contains(u"lakebase"_s));
}

TEST(StoreUrlTest, RefusesWhatIsNoStore)
{
    for (const auto &text :
        {u""_s, u"sqlite:"_s, u"mysql://x/y"_s, u"postgresql://db"_s, u"postgresql://db/t?wal=1"_s}) {
        EXPECT_FALSE(StoreUrl::parse(text)) << qPrintable(text);
    }
}

} // namespace
} // namespace metaflow::store
