#include "core/importing/AdvisoryLock.h"
#include "core/store/Connection.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

class ApplyLockTest : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !testing::TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        temporary = std::make_unique<testing::TemporaryStore>(GetParam());
        ASSERT_TRUE(temporary->opened());
    }
    std::unique_ptr<ApplyLock> lock(const QString &catalog, const QString &source = u"metastore"_s)
    {
        return ApplyLock::make(temporary->url(), source, catalog);
    }
    static Result<void> acquire(ApplyLock &lock) { return testing::waitFor(lock.acquire()); }

    std::unique_ptr<testing::TemporaryStore> temporary;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ApplyLockTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ApplyLockTest, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(ApplyLockTest, OneApplyACatalogAndSourceAtATime)
{
    const auto first = lock(u"sales"_s), same = lock(u"SALES"_s);
    ASSERT_TRUE(acquire(*first));
    EXPECT_TRUE(testing::waitFor(first->check()));
    const auto refused = acquire(*same);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    EXPECT_EQ(refused.error().subject, u"SALES"_s);
    const auto otherCatalog = lock(u"hr"_s), otherSource = lock(u"sales"_s, u"another"_s);
    EXPECT_TRUE(acquire(*otherCatalog));
    EXPECT_TRUE(acquire(*otherSource));
}

TEST_P(ApplyLockTest, IsFreeWhenItsOwnerIsGone)
{
    auto first = lock(u"sales"_s);
    ASSERT_TRUE(acquire(*first));
    first.reset();
    const auto next = lock(u"sales"_s);
    EXPECT_TRUE(acquire(*next));
}

TEST_P(ApplyLockTest, SaysThatItIsLostWhenItsConnectionIs)
{
    if (GetParam() == store::Dialect::Sqlite) {
        return; // a lock file has no connection: it is ours until its process ends
    }
    const quint32 key = QRandomGenerator::global()->generate() / 2; // others hold locks on the same server
    AdvisoryLock held(temporary->url(), key, u"sales"_s);
    ASSERT_TRUE(acquire(held));
    ASSERT_TRUE(temporary->tamper(
        u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = %1"_s
            .arg(key),
        false));
    EXPECT_EQ(testing::waitFor(held.check()).error().code, ErrorCode::Locked);
}

} // namespace metaflow::importing
