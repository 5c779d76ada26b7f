#include "core/base/Secret.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace metaflow {

TEST(SecretTest, WipesTheArrayItWasMadeFrom)
{
    QByteArray plain("dapi-123");
    const char *bytes = plain.constData();
    Secret secret(std::move(plain));
    EXPECT_EQ(secret.reveal(), "dapi-123");
    Secret moved = std::move(secret);
    EXPECT_TRUE(secret.isEmpty()); // NOLINT(bugprone-use-after-move): emptiness after a move is what we promise
    EXPECT_EQ(moved.reveal(), "dapi-123");
    EXPECT_NE(bytes, nullptr);
}

TEST(SecretTest, KeepsAnArrayThatSomebodyShares)
{
    const QByteArray plain = QByteArray("dapi-") + "456";
    const Secret secret(plain);
    EXPECT_EQ(plain, "dapi-456");
    EXPECT_EQ(secret, Secret(QByteArray("dapi-456")));
}

} // namespace metaflow
