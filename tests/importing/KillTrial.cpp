#include "tests/importing/ImportFixture.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;

class KillTrial : public ::testing::Test {
protected:
    void SetUp() override
    {
        sandbox = std::make_unique<SandboxProcess>(QStringList{u"--synthetic"_s, u"40x3"_s, u"--latency"_s, u"40"_s});
        ASSERT_TRUE(sandbox->isReady()) << qPrintable(sandbox->error());
        seed = qEnvironmentVariableIsSet("METAFLOW_SEED")
            ? static_cast<quint32>(qEnvironmentVariableIntValue("METAFLOW_SEED"))
            : QRandomGenerator::global()->generate();
        random.seed(seed);
    }

    QStringList arguments(const PlanId &plan) const
    {
        return {sandbox->host(), sandbox->token(), sandbox->warehouseId(), storeFile, plan.value()};
    }

    /// True if it was killed while it was applying; false if it was through before.
    bool killedWhileApplying(const PlanId &plan)
    {
        QProcess child;
        child.start(QStringLiteral(METAFLOW_BIN_DIR "/importing_apply_child"), arguments(plan));
        if (!child.waitForReadyRead(20'000)) { // "applying"
            ADD_FAILURE() << "the child did not come up: " << child.exitCode();
            return false;
        }
        QTest::qWait(random.bounded(50, 1'200));
        child.kill();
        child.waitForFinished();
        return child.exitStatus() == QProcess::CrashExit;
    }

    /// The same command again until nobody kills it.
    void applyToTheEnd(const PlanId &plan)
    {
        QProcess child;
        child.start(QStringLiteral(METAFLOW_BIN_DIR "/importing_apply_child"), arguments(plan));
        ASSERT_TRUE(child.waitForFinished(60'000));
        ASSERT_EQ(child.exitCode(), 0) << child.readAllStandardOutput().constData();
    }

    int tableVersions()
    {
        int versions = 0;
        for (const QJsonObject &entry : sandbox->entries(u"statement"_s)) {
            versions += entry.value("table_version"_L1).isDouble() ? 1 : 0;
        }
        return versions;
    }

    void trial(int number)
    {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " trial " << number);
        ASSERT_TRUE(sandbox->reset());
        storeFile = folder.filePath(u"store%1.db"_s.arg(number));
        Installation app(testing::profileOf(*sandbox), storeFile);
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
        const int versions = tableVersions();
        const bool inApply = killedWhileApplying(plan->plan.id);
        applyToTheEnd(plan->plan.id);
        ASSERT_EQ(commentsOf(*sandbox), expected);
        ASSERT_EQ(tableVersions() - versions, plan->plan.statements.size()) << "each statement once";

        RollbackTarget target;
        target.plan = plan->plan.id;
        const auto back = app.rollback(target);
        ASSERT_TRUE(back);
        const bool inRollback = killedWhileApplying(back->plan.id);
        applyToTheEnd(back->plan.id);
        ASSERT_EQ(commentsOf(*sandbox), before);
        counted += (inApply ? 1 : 0) + (inRollback ? 1 : 0);
    }

    std::unique_ptr<SandboxProcess> sandbox;
    QTemporaryDir folder;
    QString storeFile;
    QRandomGenerator random;
    quint32 seed = 0;
    int counted = 0; ///< a kill counts only if something was in flight
};

} // namespace

TEST_F(KillTrial, KilledAtAnyMomentTheSameCommandAgainEndsAsPlanned)
{
    const int wanted = qEnvironmentVariable("METAFLOW_TRIALS") == u"full"_s ? 100 : 10;
    for (int number = 0; counted < wanted && number < 4 * wanted && !HasFailure(); ++number) {
        trial(number);
    }
    EXPECT_GE(counted, wanted);
    RecordProperty("kills", counted);
}

} // namespace metaflow::importing
