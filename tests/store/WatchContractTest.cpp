#include "core/store/SealedWrite.h"
#include "core/store/Settings.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Two processes on one store, as two Store objects are.
class WatchContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (!IsSkipped()) {
            m_other = std::make_unique<store::Store>(temporary().url(), temporary().clock());
            ASSERT_TRUE(waitFor(m_other->open()));
        }
    }
    void TearDown() override { m_other.reset(); } // before its schema goes

    Result<bool> change(store::Store &store)
    {
        return waitFor(store.write([value = QString::number(++m_changes)](store::Connection &connection) {
            return store::setSetting(connection, u"watched"_s, value).map([] { return true; });
        }));
    }
    store::Store &mine() { return temporary().store(); }
    store::Store &other() { return *m_other; }
    /// Watches, and comes back once a change of the other one arrives, and the last of them has.
    void watch(QObject *page, int &woken)
    {
        mine().watch(page, [&woken] { ++woken; });
        for (int i = 0; i < 100 && woken == 0; ++i) {
            ASSERT_TRUE(change(other()));
            QTest::qWait(50);
        }
        ASSERT_GT(woken, 0);
        QTest::qWait(1500);
        woken = 0;
    }

private:
    std::unique_ptr<store::Store> m_other;
    int m_changes = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, WatchContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, WatchContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(WatchContract, WakesForTheChangesOfOthersAlone)
{
    QObject page;
    int woken = 0;
    watch(&page, woken);
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(change(mine()));
    }
    QTest::qWait(1500);
    EXPECT_EQ(woken, 0) << "these were ours";
    ASSERT_TRUE(change(other()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return woken > 0; }, 5'000));
}

TEST_P(WatchContract, WakesForWhatIsWrittenBesideAllStores)
{
    QObject page;
    int woken = 0;
    watch(&page, woken);
    const auto connection = store::Connection::open(temporary().url(), u"beside"_s);
    ASSERT_TRUE(connection);
    ASSERT_TRUE(store::writeSealed(**connection, now(),
        [](store::Connection &open) { return store::setSetting(open, u"watched"_s, u"by an adoption"_s); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return woken > 0; }, 5'000));
}

TEST_P(WatchContract, WakesAtMostTwiceASecondHoweverMuchHappens)
{
    QObject page;
    int woken = 0;
    watch(&page, woken);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 3000) {
        ASSERT_TRUE(change(other()));
        QTest::qWait(5);
    }
    EXPECT_GT(woken, 0);
    EXPECT_LE(woken, 2 * since.elapsed() / 1000 + 2);
}

TEST_P(WatchContract, CallsNobodyWhoIsGone)
{
    auto page = std::make_unique<QObject>();
    int woken = 0;
    watch(page.get(), woken);
    page.reset();
    QObject second;
    int also = 0;
    mine().watch(&second, [&] { ++also; });
    ASSERT_TRUE(change(other()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return also > 0; }, 5'000));
    EXPECT_EQ(woken, 0);
}

} // namespace metaflow::testing
