#include "core/generation/RunLock.h"
#include "tests/store/OwnServer.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Two processes on one server that is restarted while the first of them sends a run.
class RunLockTest : public OwnServer {
protected:
    void SetUp() override
    {
        OwnServer::SetUp();
        if (!IsSkipped()) {
            m_ours = std::make_unique<store::Store>(url(), clock);
            m_theirs = std::make_unique<store::Store>(url(), clock);
            ASSERT_TRUE(waitFor(m_ours->open()));
            ASSERT_TRUE(take(ours()));
        }
    }
    void TearDown() override
    {
        m_theirs.reset();
        m_ours.reset();
    }
    store::Store &ours() { return *m_ours; }
    store::Store &theirs() { return *m_theirs; }
    ErrorCode codeOf(const Result<void> &done) { return done ? ErrorCode::Internal : done.error().code; }
    Result<void> take(store::Store &store)
    {
        generation::Context context{};
        context.store = &store; // it needs nothing else
        const auto lock = QCoro::waitFor(generation::RunLock::take(context, run));
        return lock ? Result<void>() : Result<void>(fail(lock.error()));
    }
    /// As before a request leaves.
    Result<void> check(store::Store &store)
    {
        return waitFor(
            store.write([this](store::Connection &connection) { return generation::RunLock::check(connection, run); }));
    }

    const RunId run{7};

private:
    std::unique_ptr<store::Store> m_ours, m_theirs;
};

TEST_F(RunLockTest, IsTakenAgainAfterARestartWhereNobodyElseGotIt)
{
    EXPECT_EQ(codeOf(take(theirs())), ErrorCode::RunLocked);
    EXPECT_TRUE(check(ours()));
    ASSERT_TRUE(server->restart());
    EXPECT_TRUE(check(ours()));
    EXPECT_EQ(codeOf(take(theirs())), ErrorCode::RunLocked);
}

TEST_F(RunLockTest, IsMissedByWhoeverLostItToSomebodyElseMeanwhile)
{
    ASSERT_TRUE(server->restart());
    ASSERT_TRUE(take(theirs())) << "ours has not connected again yet";
    EXPECT_EQ(codeOf(check(ours())), ErrorCode::RunLocked) << "two would pay the same requests";
    EXPECT_TRUE(check(theirs()));
}

TEST_F(RunLockTest, IsOfOneStoreWhereTheDatabaseHasTwo)
{
    store::Store beside(*store::StoreUrl::parse(server->url(u"postgres"_s, u"beside"_s)), clock);
    ASSERT_TRUE(waitFor(beside.open()));
    EXPECT_TRUE(take(beside)) << "each of them counts its runs from 1";
    EXPECT_TRUE(check(beside));
}

} // namespace metaflow::testing
