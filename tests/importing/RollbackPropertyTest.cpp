#include "tests/importing/ImportFixture.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::CatalogComments;
using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;

const QStringList hostileTexts{u"It's"_s, u"back\\slash"_s, u"ends with \\"_s, u"line\nfeed"_s, u"-- no comment"_s,
    u"; DROP TABLE x; --"_s, u"'' ''' \\' \\\\'"_s, u"👩‍👩‍👧 \u202e"_s, u"  blanks  "_s,
    u"ä"_s.repeated(4'000), u":c"_s};

/// One life of a catalog: comments there, a plan, drift, apply, drift, rollback, drift. What must stand at the end is
/// reckoned from what was seen at each step, by the rules and not by the code.
class Round {
public:
    Round(SandboxProcess &sandbox, const QString &storeFile, quint32 seed)
        : m_sandbox(sandbox)
        , m_app(testing::profileOf(sandbox), storeFile)
        , m_random(seed)
    {
    }

    void run()
    {
        ASSERT_TRUE(m_app.connect());
        ASSERT_TRUE(m_sandbox.reset());
        drift(2);
        m_before = commentsOf(m_sandbox);
        ASSERT_TRUE(m_app.approve(m_before, randomTexts()));
        const auto plan = m_app.plan(randomOptions());
        ASSERT_TRUE(plan) << qPrintable(plan.error().detail);
        drift(6);
        const CatalogComments atApply = commentsOf(m_sandbox);
        ApplyOptions partial;
        partial.partial = true;
        const auto applied = m_app.apply(plan->plan, partial);
        ASSERT_TRUE(applied) << qPrintable(applied.error().detail);
        expectWritten(plan->plan, atApply);
        drift(6);
        rollBack(plan->plan, partial);
    }

private:
    void rollBack(const Plan &plan, const ApplyOptions &partial)
    {
        const CatalogComments atPlan = commentsOf(m_sandbox);
        RollbackTarget target;
        target.plan = plan.id;
        const auto back = m_app.rollback(target);
        ASSERT_TRUE(back) << qPrintable(back.error().detail);
        drift(6);
        CatalogComments expected = commentsOf(m_sandbox);
        int skipped = 0;
        for (auto it = m_written.cbegin(); it != m_written.cend(); ++it) {
            const bool stood = atPlan.value(it.key()) == it.value() && expected.value(it.key()) == it.value();
            if (stood) {
                expected[it.key()] = m_before.value(it.key());
            } else {
                skipped += atPlan.value(it.key()) == it.value() && expected.value(it.key()) != m_before.value(it.key());
            }
        }
        const auto applied = m_app.apply(back->plan, partial);
        ASSERT_TRUE(applied) << qPrintable(applied.error().detail);
        EXPECT_EQ(applied->refused.size(), skipped) << "what drifted is skipped and listed";
        EXPECT_EQ(commentsOf(m_sandbox), expected);
    }

    /// Exactly the written changes whose comment was still the planned one are in the catalog.
    void expectWritten(const Plan &plan, CatalogComments expected)
    {
        for (const Change &change : plan.changes) {
            const Comment now = expected.value(change.object.parts);
            if (isWritten(change.verdict) && now == change.catalog && now != change.ours) {
                expected[change.object.parts] = change.ours;
                m_written.insert(change.object.parts, change.ours);
            }
        }
        EXPECT_EQ(commentsOf(m_sandbox), expected);
    }

    /// Somebody writes to one in `share` of the objects.
    void drift(int share)
    {
        const CatalogComments now = commentsOf(m_sandbox);
        for (auto it = now.keyBegin(); it != now.keyEnd(); ++it) {
            if (m_random.bounded(share) == 0) {
                ASSERT_TRUE(m_sandbox.comment(it->at(0), it->at(1), it->at(2), it->value(3), randomComment()));
            }
        }
    }

    QString randomText() { return hostileTexts.at(m_random.bounded(static_cast<int>(hostileTexts.size()))); }

    Comment randomComment()
    {
        switch (m_random.bounded(4)) {
        case 0:
            return std::nullopt;
        case 1:
            return u""_s;
        default:
            return randomText();
        }
    }

    QMap<QStringList, QString> randomTexts()
    {
        QMap<QStringList, QString> texts;
        for (auto it = m_before.keyBegin(); it != m_before.keyEnd(); ++it) {
            if (m_random.bounded(4) > 0) {
                texts.insert(*it, randomText());
            }
        }
        return texts;
    }

    PlanOptions randomOptions()
    {
        PlanOptions options;
        options.replace = m_random.bounded(2) == 0;
        options.onConflict = static_cast<OnConflict>(m_random.bounded(4));
        return options;
    }

    SandboxProcess &m_sandbox;
    Installation m_app;
    QRandomGenerator m_random;
    CatalogComments m_before;
    CatalogComments m_written;
};

} // namespace

TEST(RollbackPropertyTest, RandomPlansWithRandomDriftLeaveTheCatalogByteEqual)
{
    const bool full = qEnvironmentVariable("METAFLOW_TRIALS") == u"full"_s;
    const quint32 seed = qEnvironmentVariableIsSet("METAFLOW_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("METAFLOW_SEED"))
        : 20261122U;
    SandboxProcess sandbox({u"--synthetic"_s, u"4x5"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const QTemporaryDir folder;
    const quint32 rounds = full ? 100 : 10;
    for (quint32 round = 0; round < rounds && !HasFailure(); ++round) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " round " << round);
        Round(sandbox, folder.filePath(u"store%1.db"_s.arg(round)), seed + round).run();
    }
}

} // namespace metaflow::importing
