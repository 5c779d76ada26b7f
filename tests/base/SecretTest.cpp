#include "core/base/Secret.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace metaflow {

TEST(SecretTest, WipesAnArrayThatNobodyShares)
{
    QByteArray plain("dapi-123");
    const char *bytes = plain.constData();
    wipe(plain);
    EXPECT_EQ(plain.constData(), bytes); // the very bytes, no copy of them
    EXPECT_EQ(plain, QByteArray(8, '\0'));
    QByteArray shared("dapi-456");
    const QByteArray other = shared;
    wipe(shared);
    EXPECT_EQ(other, "dapi-456");
}

TEST(SecretTest, MovesWithoutLeavingACopy)
{
    Secret secret(QByteArray("dapi-123"));
    EXPECT_EQ(secret.reveal(), "dapi-123");
    const Secret moved = std::move(secret);
    EXPECT_TRUE(secret.isEmpty()); // NOLINT(bugprone-use-after-move): emptiness after a move is what we promise
    EXPECT_EQ(moved.reveal(), "dapi-123");
}

TEST(SecretTest, KeepsAnArrayThatSomebodyShares)
{
    const QByteArray plain = QByteArray("dapi-") + "456";
    const Secret secret(plain);
    EXPECT_EQ(plain, "dapi-456");
    EXPECT_EQ(secret, Secret(QByteArray("dapi-456")));
}

} // namespace metaflow
