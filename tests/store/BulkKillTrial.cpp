#include "tests/store/KilledWriter.h"
#include "tests/support/Trial.h"

#include "core/store/DecisionParts.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

/// kill -9 of a process in the middle of approving thousands, or of taking that back: each item that changed has its
/// history row, whole parts are there and nothing of the next, and what is there is undone as one.
class BulkKillTrial : public StoreContract {
protected:
    static constexpr int part = 500;

    /// The batch that the process had begun last.
    QString killedAfter(int milliseconds)
    {
        QString batch;
        for (const QByteArray &line : saidUntilKilled(u"store_bulk_writer"_s, temporary().url(), milliseconds)) {
            if (line.startsWith("begin ") && line.endsWith(";")) { // a line cut by the kill was not heard
                batch = QString::fromUtf8(line.mid(6).chopped(1));
            }
        }
        return batch;
    }
    qsizetype rowsOf(const QString &batch)
    {
        HistoryFilter filter;
        filter.batch = BatchId(batch);
        filter.limit = 0;
        return history(filter).size();
    }
    qsizetype pending()
    {
        ItemFilter filter;
        filter.statuses = {Status::Pending};
        return list(filter).size();
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, BulkKillTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, BulkKillTrial, ::testing::Values(store::Dialect::Postgres));

TEST_P(BulkKillTrial, LeavesWholePartsThatAreUndoneAsOne)
{
    QRandomGenerator random(trialSeed());
    int halves = 0;
    for (int trial = 0; trial < trialCount(); ++trial) {
        const QString batch = killedAfter(random.bounded(5, 500));
        temporary().reopen();
        ASSERT_TRUE(temporary().opened()) << "trial " << trial;
        const HistoryVerdict verdict = verify();
        ASSERT_TRUE(verdict.ok) << "trial " << trial << ": " << qPrintable(verdict.reason) << ", "
                                << verdict.changedOutside.size() << " outside";
        const qsizetype items = list({}).size(), rows = rowsOf(batch);
        ASSERT_TRUE(rows % part == 0 || rows == items) << "trial " << trial << ": " << rows;
        halves += rows > 0 && rows < items ? 1 : 0;
        const qsizetype open = pending();
        if (open < items) { // an undo that was killed is made good by another, a bulk is taken back as one
            const auto undone = waitFor(store::undoInParts(temporary().store(), {}, BatchId(u"u%1"_s.arg(trial)),
                                            {{u"writer"_s, UserSource::SystemAccount}, {u"key"_s, 1}}, now()),
                1min);
            ASSERT_TRUE(undone) << "trial " << trial << ": " << qPrintable(errorCodeName(undone.error().code));
            EXPECT_EQ(undone->changed, items - open) << "trial " << trial;
            EXPECT_TRUE(undone->skipped.isEmpty()) << "trial " << trial;
            ASSERT_EQ(pending(), items) << "trial " << trial;
        }
    }
    EXPECT_TRUE(verify().ok);
    EXPECT_GT(halves, 0) << "no kill met a bulk half-way";
    recordTrial(u"store_bulk_kill_"_s + (isSqlite() ? u"sqlite"_s : u"postgres"_s),
        {{u"kills"_s, trialCount()}, {u"bulks_cut"_s, halves}});
}

} // namespace metaflow::testing
