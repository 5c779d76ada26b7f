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

TEST(PricesTest, APriceCountsFromItsDayOn)
{
    const Prices prices = *Prices::load();
    const auto of
        = [&](const QString &model, QDate on) { return prices.find(u"google"_s, model, on)->inputPerMillion; };
    EXPECT_EQ(of(u"gemini-3.8-flash"_s, QDate(2026, 12, 31)), 0.75);
    EXPECT_EQ(of(u"gemini-3.8-flash"_s, QDate(2027, 1, 1)), 1.5);
    EXPECT_EQ(of(u"gemini-4-argon"_s, QDate(2026, 11, 30)), 2);
    EXPECT_EQ(of(u"gemini-4-carbon"_s, QDate(2026, 12, 1)), 4);
    EXPECT_EQ(prices.find(u"anthropic"_s, u"claude-sonnet-5-5"_s, QDate(2026, 10, 6))->cachedPerMillion, 0.2);
    EXPECT_EQ(prices.find(u"anthropic"_s, u"claude-sonnet-5-5"_s, QDate(2026, 10, 7))->cachedPerMillion, 0.1);
    Billing later;
    later.on = QDate(2027, 2, 1);
    EXPECT_EQ(prices.cost(u"google"_s, u"gemini-3.8-flash"_s, {1'000, 0, 100, 0}, later), 1'500 + 750);
}

TEST(PricesTest, ALongPromptCostsMoreAsAWhole)
{
    const Prices prices = *Prices::load();
    EXPECT_EQ(prices.cost(u"anthropic"_s, u"claude-haiku-5-5"_s, {100'000, 0, 0, 0}), 10'000);
    EXPECT_EQ(prices.cost(u"anthropic"_s, u"claude-haiku-5-5"_s, {100'001, 0, 0, 0}), 50'001); // 50,000.5
    EXPECT_EQ(prices.cost(u"openai"_s, u"gpt-6-luna"_s, {272'000, 0, 100, 0}), 27'200 + 50);
    // 271,001 at 0.20, 1,000 at 0.02 and 100 at 0.75
    EXPECT_EQ(prices.cost(u"openai"_s, u"gpt-6-luna"_s, {272'001, 1'000, 100, 0}), 54'296);
}

TEST(PricesTest, CacheWritesAndTheTierOfTheAnswerCount)
{
    const Prices prices = *Prices::load();
    EXPECT_EQ(prices.cost(u"openai"_s, u"gpt-6-sol"_s, {2'000, 0, 0, 0}, {{}, {}, 1'024}), 976 * 2 + 1'024 * 5 / 2);
    const auto tier = [&](const QString &name) {
        return prices.cost(u"openai"_s, u"gpt-4o"_s, {1'000, 0, 100, 0}, {{}, name, 0});
    };
    EXPECT_EQ(tier(u"default"_s), 3'500);
    EXPECT_EQ(tier(u"flex"_s), 1'750);
    EXPECT_EQ(tier(u"batch"_s), 1'750);
    EXPECT_EQ(tier(u"priority"_s), 7'000);
    EXPECT_EQ(tier(u"nobody knows"_s), 3'500);
    // ten billion tokens: beyond what 64 bits hold on the way, not in the end
    EXPECT_EQ(prices.cost(u"openai"_s, u"gpt-4"_s, {10'000'000'000, 0, 0, 0}), 300'000'000'000);
    EXPECT_EQ(prices.cost(u"openai"_s, u"gpt-4o"_s, {100, 900, 0, 0}, {{}, {}, 900}), 125) << "no negative rest";
}

TEST(PricesTest, TheListKnowsWhenModelsEndAndHowOldItIs)
{
    const Prices prices = *Prices::load();
    EXPECT_EQ(prices.shutdownOf(u"openai"_s, u"gpt-4o-2024-08-06"_s), QDate(2027, 1, 14));
    EXPECT_FALSE(prices.shutdownOf(u"openai"_s, u"gpt-6-luna"_s).isValid());
    EXPECT_EQ(prices.asOf(), QDate(2026, 11, 22));
    EXPECT_TRUE(prices.problems().isEmpty());
    EXPECT_EQ(prices.rows().size(), 52);
    EXPECT_EQ(prices.providers(), (QStringList{u"anthropic"_s, u"google"_s, u"openai"_s}));
}

TEST(PricesTest, WhereAModelIsDecidesWhoBillsIt)
{
    const Prices prices = *Prices::load();
    const auto at = [&](const QString &url, const QString &model) { return prices.findAt(u"openai"_s, url, model); };
    EXPECT_TRUE(at(u"https://api.openai.com/v1"_s, u"gpt-4o"_s));
    EXPECT_FALSE(at(u"https://r.openai.azure.com/openai/v1"_s, u"gpt-4o"_s)) << "Azure has a list of its own";
    EXPECT_EQ(at(u"http://localhost:11434/v1"_s, u"llama3.3"_s)->inputPerMillion, 0);
    EXPECT_FALSE(at(u"http://127.0.0.1:45123/v1"_s, u"llama3.3"_s));
    EXPECT_FALSE(at(u"http://10.0.0.7:11434/v1"_s, u"llama3.3"_s));
    EXPECT_FALSE(prices.findAt(u"databricks"_s, u"https://w/serving-endpoints"_s, u"databricks-x"_s));
}

} // namespace metaflow::providers
