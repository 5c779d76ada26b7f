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
        {u"sqlite:/home/anna/ü.db"_s, u"postgresql://a%40b@db:5499/my%20db?schema=x%26y&sslmode=require"_s}) {
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

TEST(StoreUrlTest, RefusesWhatIsNoStore)
{
    for (const auto &text :
        {u""_s, u"sqlite:"_s, u"mysql://x/y"_s, u"postgresql://db"_s, u"postgresql://db/t?wal=1"_s}) {
        EXPECT_FALSE(StoreUrl::parse(text)) << qPrintable(text);
    }
}

} // namespace
} // namespace metaflow::store
