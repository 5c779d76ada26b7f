#include "core/generation/Shares.h"

#include <gtest/gtest.h>

#include <numeric>

namespace metaflow::generation {

TEST(SharesTest, AddUpExactlyInEachFigure)
{
    const Usage total{1'000, 333, 77, 12'345};
    for (const QVector<qint64> &weights :
        {QVector<qint64>{1}, QVector<qint64>{1, 1, 1}, QVector<qint64>{7, 0, 13, 1'000'000}, QVector<qint64>(41, 3)}) {
        const QVector<Usage> shares = sharesOf(total, weights);
        ASSERT_EQ(shares.size(), weights.size());
        Usage sum;
        for (const Usage &share : shares) {
            EXPECT_GE(share.costMicroUsd, 0);
            sum += share;
        }
        EXPECT_EQ(sum, total);
    }
}

TEST(SharesTest, FollowTheWeights)
{
    const QVector<Usage> shares = sharesOf({100, 0, 0, 0}, {1, 3});
    EXPECT_EQ(shares.at(0).inputTokens, 25);
    EXPECT_EQ(shares.at(1).inputTokens, 75);
}

TEST(SharesTest, WithoutWeightNobodyPays)
{
    EXPECT_TRUE(sharesOf({100, 0, 10, 5}, {}).isEmpty());
    EXPECT_EQ(sharesOf({100, 0, 10, 5}, {0, 0}), QVector<Usage>(2));
}

} // namespace metaflow::generation
