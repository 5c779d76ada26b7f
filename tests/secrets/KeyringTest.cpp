#include "core/secrets/KeychainStore.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

class KeyringTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
            GTEST_SKIP() << "needs a session bus with a key ring";
        }
    }
    KeychainStore store{u"metaflow-test"_s};
    const QString name = modelKeyName(u"openai"_s, u"http://127.0.0.1:1/v1"_s);
};

TEST_F(KeyringTest, KeepsAKeyAndForgetsItWhenAsked)
{
    ASSERT_TRUE(testing::waitFor(store.write(name, Secret("sk-ü-1"))));
    const auto read = testing::waitFor(store.read(name));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->reveal(), "sk-ü-1");
    ASSERT_TRUE(testing::waitFor(store.remove(name)));
    EXPECT_EQ(testing::waitFor(store.read(name)).error().code, ErrorCode::KeyMissing);
    EXPECT_TRUE(testing::waitFor(store.remove(name)));
}

TEST_F(KeyringTest, OffersAKeyToNoOtherAddress)
{
    ASSERT_TRUE(testing::waitFor(store.write(name, Secret("sk-1"))));
    const QString other = modelKeyName(u"openai"_s, u"https://elsewhere.example/v1"_s);
    EXPECT_EQ(testing::waitFor(store.read(other)).error().code, ErrorCode::KeyMissing);
    EXPECT_TRUE(testing::waitFor(store.remove(name)));
}

} // namespace metaflow::secrets
