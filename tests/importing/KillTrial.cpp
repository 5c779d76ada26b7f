// kill -9 of a process that applies a plan or takes one back, then the same command again: nothing is lost, nothing is
// written twice, and the catalog ends as planned.
#include "core/store/History.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;
using testing::tableVersions;

/// How long after the first write to kill: moves towards the time that the process writes for on this machine, so that
/// most kills meet a statement on its way.
class Moment {
public:
    explicit Moment(QRandomGenerator &random)
        : m_random(random)
    {
    }
    [[nodiscard]] int next() { return m_random.bounded(m_window); }
    void was(bool hit) { m_window = std::clamp(hit ? m_window * 11 / 10 : m_window * 3 / 4, 20, 5'000); }

private:
    QRandomGenerator &m_random;
    int m_window = 300; ///< milliseconds
};

class KillTrial : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !testing::TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        sandbox = std::make_unique<SandboxProcess>(QStringList{u"--synthetic"_s, u"16x3"_s, u"--latency"_s, u"400"_s});
        ASSERT_TRUE(sandbox->isReady()) << qPrintable(sandbox->error());
    }

    void start(QProcess &child, const PlanId &plan) const
    {
        child.start(QStringLiteral(METAFLOW_BIN_DIR "/importing_apply_child"),
            {sandbox->host(), sandbox->token(), sandbox->warehouseId(), storeUrl, plan.value()});
    }

    /// True if it was killed while a statement was under way; false if it was through before or between two.
    bool killedWhileApplying(const PlanId &plan)
    {
        const size_t before = testing::writesOf(*sandbox).size();
        QProcess child;
        start(child, plan);
        if (!child.waitForReadyRead(60'000)) { // "applying"
            ADD_FAILURE() << "the child did not come up: " << child.exitCode();
            return false;
        }
        while (testing::writesOf(*sandbox).size() == before && !child.waitForFinished(5)
            && child.state() == QProcess::Running) { }
        QTest::qWait(moment.next());
        child.kill();
        const int inFlight = testing::writesInFlight(*sandbox);
        child.waitForFinished();
        const bool hit = child.exitStatus() == QProcess::CrashExit && inFlight > 0;
        moment.was(hit);
        statementsInFlight += hit ? inFlight : 0;
        return hit;
    }

    /// Killed once, then the same command again until nobody kills it. Each statement of the plan is carried out once.
    void applyThroughAKill(const Plan &plan, int &kills)
    {
        const int versions = tableVersions(*sandbox);
        kills += killedWhileApplying(plan.id) ? 1 : 0;
        QProcess child;
        start(child, plan.id);
        ASSERT_TRUE(child.waitForFinished(120'000));
        ASSERT_EQ(child.exitCode(), 0) << child.readAllStandardOutput().constData();
        ASSERT_EQ(tableVersions(*sandbox) - versions, plan.statements.size()) << "each statement once";
        statements += plan.statements.size();
    }

    void trial()
    {
        ASSERT_TRUE(sandbox->reset());
        testing::TemporaryStore temporary(GetParam());
        ASSERT_TRUE(temporary.opened());
        storeUrl = temporary.url().text();
        Installation app(testing::profileOf(*sandbox), storeUrl);
        ASSERT_TRUE(app.connect());
        const auto before = commentsOf(*sandbox);
        testing::CatalogComments expected;
        QMap<QStringList, QString> texts;
        for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
            texts.insert(*it, u"about "_s + it->last());
            expected.insert(*it, texts.value(*it));
        }
        ASSERT_TRUE(app.approve(before, texts));
        const auto plan = app.plan();
        ASSERT_TRUE(plan);
        ASSERT_NO_FATAL_FAILURE(applyThroughAKill(plan->plan, killsInApply));
        ASSERT_EQ(commentsOf(*sandbox), expected);

        RollbackTarget target;
        target.plan = plan->plan.id;
        const auto back = app.rollback(target);
        ASSERT_TRUE(back);
        ASSERT_NO_FATAL_FAILURE(applyThroughAKill(back->plan, killsInRollback));
        ASSERT_EQ(commentsOf(*sandbox), before);
        const auto verdict = testing::waitFor(
            app.store.bulk([](store::Connection &connection) { return store::verifyHistory(connection); }));
        ASSERT_TRUE(verdict && verdict->ok && verdict->changedOutside.isEmpty());
    }

    std::unique_ptr<SandboxProcess> sandbox;
    QString storeUrl;
    const quint32 seed = testing::trialSeed();
    QRandomGenerator random{seed};
    Moment moment{random};
    int killsInApply = 0, killsInRollback = 0; ///< a kill counts only if something was in flight
    qint64 statements = 0, statementsInFlight = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, KillTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, KillTrial, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(KillTrial, KilledAtAnyMomentTheSameCommandAgainEndsAsPlanned)
{
    const int wanted = testing::trialCount() / 2; // in apply and in rollback, on either database: 200 at full size
    int number = 0;
    for (; std::min(killsInApply, killsInRollback) < wanted && number < 4 * wanted && !HasFailure(); ++number) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " trial " << number);
        trial();
    }
    EXPECT_GE(killsInApply, wanted);
    EXPECT_GE(killsInRollback, wanted);
    const bool sqlite = GetParam() == store::Dialect::Sqlite;
    testing::recordTrial(sqlite ? u"kill_apply_sqlite"_s : u"kill_apply_postgres"_s,
        {{u"rounds"_s, number}, {u"kills_in_apply"_s, killsInApply}, {u"kills_in_rollback"_s, killsInRollback},
            {u"statements"_s, statements}, {u"in_flight"_s, statementsInFlight}});
}

} // namespace metaflow::importing
