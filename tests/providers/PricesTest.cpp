#include "core/providers/Prices.h"

#include <QTemporaryDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

QString writeFile(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString name = folder.filePath(u"prices.json"_s);
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return name;
}

} // namespace

TEST(PricesTest, KnowsTheShippedModels)
{
    const auto prices = Prices::load();
    ASSERT_TRUE(prices);
    const auto luna = prices->find(u"openai"_s, u"gpt-6-luna"_s);
    ASSERT_TRUE(luna);
    EXPECT_EQ(luna->inputPerMillion, 0.1);
    EXPECT_TRUE(prices->models(u"openai"_s).contains(u"gpt-4o-mini"_s));
    EXPECT_FALSE(prices->find(u"openai"_s, u"no-such"_s));
}

TEST(PricesTest, ADatedNameCostsWhatItsModelCosts)
{
    const auto prices = Prices::load();
    ASSERT_TRUE(prices);
    EXPECT_EQ(prices->find(u"openai"_s, u"gpt-4o-2024-08-06"_s), prices->find(u"openai"_s, u"gpt-4o"_s));
    EXPECT_EQ(prices->find(u"anthropic"_s, u"claude-sonnet-4-5-20250929"_s),
        prices->find(u"anthropic"_s, u"claude-sonnet-4-5"_s));
    EXPECT_FALSE(prices->find(u"openai"_s, u"no-such-2024-08-06"_s));
    EXPECT_FALSE(prices->find(u"openai"_s, u"gpt-4o-audio"_s));
    EXPECT_EQ(prices->cost(u"openai"_s, u"gpt-4o-2024-08-06"_s, {1'000'000, 0, 0, 0}), 2'500'000);
}

TEST(PricesTest, PracticeCostsNothingAndThatIsKnown)
{
    const auto prices = Prices::load();
    ASSERT_TRUE(prices);
    ASSERT_TRUE(prices->find(u"openai"_s, u"practice-writer"_s));
    EXPECT_EQ(prices->cost(u"openai"_s, u"practice-writer"_s, {1'000'000, 0, 1'000'000, 0}), 0);
}

TEST(PricesTest, CostIsInWholeMicroDollarsRoundedUp)
{
    const auto prices = Prices::load();
    ASSERT_TRUE(prices);
    EXPECT_EQ(prices->cost(u"openai"_s, u"gpt-4o"_s, {1'000'000, 0, 0, 0}), 2'500'000);
    EXPECT_EQ(prices->cost(u"openai"_s, u"gpt-4o"_s, {1'000, 400, 100, 0}), 600 * 5 / 2 + 400 * 5 / 4 + 1'000);
    EXPECT_EQ(prices->cost(u"openai"_s, u"gpt-4o-mini"_s, {1, 0, 0, 0}), 1); // 0.15 of one
    EXPECT_EQ(prices->cost(u"openai"_s, u"gpt-4o-mini"_s, {20, 0, 0, 0}), 3); // not 4, as doubles would say
    EXPECT_EQ(prices->cost(u"openai"_s, u"no-such"_s, {1'000, 0, 1'000, 0}), 0);
}

TEST(PricesTest, WithoutACachedPriceCachedTokensCostAsOthers)
{
    const auto prices = Prices::load();
    ASSERT_TRUE(prices);
    EXPECT_EQ(prices->cost(u"openai"_s, u"gpt-4"_s, {1'000, 1'000, 0, 0}), 30'000);
}

TEST(PricesTest, RowsOfAUsersFileComeFirst)
{
    const QTemporaryDir folder;
    const QString name = writeFile(folder, R"([{"provider":"openai","model":"gpt-4o","input_per_mtok_usd":1,
        "cached_input_per_mtok_usd":null,"output_per_mtok_usd":2,"context_window":1,"max_output":1}])");
    const auto prices = Prices::load(name);
    ASSERT_TRUE(prices);
    EXPECT_EQ(prices->find(u"openai"_s, u"gpt-4o"_s)->outputPerMillion, 2);
    EXPECT_TRUE(prices->find(u"openai"_s, u"gpt-6-luna"_s));
    EXPECT_EQ(prices->models(u"openai"_s).count(u"gpt-4o"_s), 1);
}

TEST(PricesTest, ABrokenFileIsRefusedAndAMissingOneIsNone)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(Prices::load(folder.filePath(u"absent.json"_s)));
    EXPECT_EQ(Prices::load(writeFile(folder, "{]")).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(
        Prices::load(writeFile(folder, R"([{"provider":"x","model":"y"}])")).error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(Prices::load(folder.path()).error().code, ErrorCode::FileUnreadable);
}

} // namespace metaflow::providers
