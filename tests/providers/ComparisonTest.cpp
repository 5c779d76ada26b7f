#include "core/providers/Comparison.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

const QDate today(2026, 11, 26);

Workload work(qint64 input, qint64 output, int requests)
{
    Workload work;
    work.usage.inputTokens = input;
    work.usage.outputTokens = output;
    work.requests = requests;
    return work;
}

const ModelCost *find(const QVector<ModelCost> &rows, const QString &model)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const ModelCost &row) { return row.price.model == model; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

TEST(ComparisonTest, TheCheapestComesFirstAndTheUnusableLast)
{
    const Prices prices = *Prices::load();
    const auto rows = compareModels(prices, {u"openai"_s, u"anthropic"_s}, work(1'000'000, 100'000, 1'000), today);
    ASSERT_GT(rows.size(), 30);
    EXPECT_EQ(rows.first().price.model, u"practice-writer"_s);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto &before = rows.at(i - 1);
        const auto &here = rows.at(i);
        EXPECT_TRUE(
            before.gone < here.gone || (before.gone == here.gone && before.totalMicroUsd <= here.totalMicroUsd));
    }
    const auto *luna = find(rows, u"gpt-6-luna"_s);
    ASSERT_TRUE(luna);
    EXPECT_EQ(luna->inputMicroUsd, 100'000);
    EXPECT_EQ(luna->outputMicroUsd, 50'000);
    EXPECT_EQ(luna->totalMicroUsd, 150'000);
    EXPECT_TRUE(find(rows, u"gpt-4"_s)->gone);
    EXPECT_FALSE(find(rows, u"gpt-4o"_s)->gone);
    EXPECT_EQ(find(rows, u"gpt-4o"_s)->shutdown, QDate(2027, 1, 14));
    EXPECT_FALSE(find(rows, u"gemini-4-argon"_s)) << "nobody asked for Google";
}

TEST(ComparisonTest, ARunOfManyShortRequestsIsNotALongOne)
{
    const Prices prices = *Prices::load();
    const auto shortOnes = compareModels(prices, {u"anthropic"_s}, work(10'000'000, 0, 5'000), today);
    EXPECT_EQ(find(shortOnes, u"claude-haiku-5-5"_s)->totalMicroUsd, 1'000'000);
    const auto longOnes = compareModels(prices, {u"anthropic"_s}, work(10'000'000, 0, 50), today);
    EXPECT_EQ(find(longOnes, u"claude-haiku-5-5"_s)->totalMicroUsd, 5'000'000) << "200,000 tokens each";
}

TEST(ComparisonTest, AModelThatIsTooSmallSaysSo)
{
    Workload large = work(1'000'000, 1'000, 100);
    large.largestRequest = 150'000;
    const auto rows = compareModels(*Prices::load(), {u"openai"_s}, large, today);
    EXPECT_FALSE(find(rows, u"gpt-4o"_s)->fits);
    EXPECT_TRUE(find(rows, u"gpt-6-luna"_s)->fits);
}

} // namespace metaflow::providers
