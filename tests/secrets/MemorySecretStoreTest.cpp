#include "tests/support/MemorySecretStore.h"
#include "core/secrets/KeychainStore.h"
#include "tests/support/RunLoop.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::secrets {

TEST(MemorySecretStoreTest, BehavesAsAKeyStoreDoes)
{
    testing::MemorySecretStore store;
    EXPECT_EQ(testing::waitFor(store.read(u"a"_s)).error().code, ErrorCode::KeyMissing);
    ASSERT_TRUE(testing::waitFor(store.write(u"a"_s, Secret("1"))));
    EXPECT_EQ(testing::waitFor(store.read(u"a"_s))->reveal(), "1");
    store.locked = true;
    EXPECT_EQ(testing::waitFor(store.read(u"a"_s)).error().code, ErrorCode::KeyStoreLocked);
    EXPECT_EQ(testing::waitFor(store.write(u"a"_s, Secret("2"))).error().code, ErrorCode::KeyStoreLocked);
}

TEST(KeychainStoreTest, AnswersWithoutASessionBusToo)
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainStore store(u"metaflow-test"_s, 5s);
    QElapsedTimer timer;
    timer.start();
    const auto read = testing::waitFor(store.read(u"a"_s));
    EXPECT_FALSE(read);
    EXPECT_NE(read.error().code, ErrorCode::Timeout);
    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_FALSE(testing::waitFor(store.write(u"a"_s, Secret("1"))));
    bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

} // namespace metaflow::secrets
