#include "tests/importing/ImportFixture.h"
#include "tests/support/Trial.h"

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

struct Counts {
    qint64 written = 0, takenBack = 0, skipped = 0;
};

/// One life of a catalog: comments there, a plan, drift, apply, drift, rollback, drift. What must stand at the end is
/// reckoned from what was seen at each step, by the rules and not by the code.
class Round {
public:
    Round(SandboxProcess &sandbox, const QString &storeFile, quint32 seed, Counts &counts)
        : m_sandbox(sandbox)
        , m_app(testing::profileOf(sandbox), storeFile)
        , m_random(seed)
        , m_counts(counts)
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
            const Comment planned = atPlan.value(it.key()), now = expected.value(it.key()),
                          restored = m_before.value(it.key());
            const bool inPlan = planned == it.value() || planned == restored; // came undone by itself: to stay so
            if (planned == it.value() && now == it.value()) {
                expected[it.key()] = restored;
                ++m_counts.takenBack;
            } else {
                skipped += inPlan && now != planned && now != restored;
            }
        }
        m_counts.written += m_written.size();
        m_counts.skipped += skipped;
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
    Counts &m_counts;
    CatalogComments m_before;
    CatalogComments m_written;
};

} // namespace

TEST(RollbackPropertyTest, RandomPlansWithRandomDriftLeaveTheCatalogByteEqual)
{
    const quint32 seed = testing::trialSeed();
    SandboxProcess sandbox({u"--synthetic"_s, u"4x5"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const QTemporaryDir folder;
    const auto rounds = static_cast<quint32>(testing::trialCount());
    quint32 round = 0;
    Counts counts;
    for (; round < rounds && !HasFailure(); ++round) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " round " << round);
        Round(sandbox, folder.filePath(u"store%1.db"_s.arg(round)), seed + round, counts).run();
    }
    testing::recordTrial(u"rollback_property"_s,
        {{u"plans"_s, static_cast<qint64>(round)}, {u"written"_s, counts.written}, {u"taken_back"_s, counts.takenBack},
            {u"skipped_because_of_drift"_s, counts.skipped}});
}

} // namespace metaflow::importing
