#include "tests/store/KilledWriter.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// kill -9 of a process that is writing, again and again on one store: nothing that was said to be done is lost,
/// nothing is half done, the chain holds, and the store opens by itself.
class KillTrial : public StoreContract {
protected:
    /// Batches that the process had said to be done when it was killed, with how many items each changed.
    QHash<QString, int> killedAfter(int milliseconds)
    {
        QHash<QString, int> done;
        for (const QByteArray &line : saidUntilKilled(u"store_writer"_s, temporary().url(), milliseconds)) {
            const auto words = line.split(' ');
            if (words.size() == 3 && words.first() == "done") { // a line cut by the kill was not heard
                done.insert(QString::fromUtf8(words.at(1)), words.at(2).toInt());
            }
        }
        return done;
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, KillTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, KillTrial, ::testing::Values(store::Dialect::Postgres));

TEST_P(KillTrial, LosesNothingThatWasAcknowledged)
{
    QRandomGenerator random(trialSeed());
    const int trials = trialCount();
    int acknowledged = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const auto done = killedAfter(random.bounded(5, 250));
        QElapsedTimer opening;
        opening.start();
        temporary().reopen();
        ASSERT_TRUE(temporary().opened()) << "trial " << trial;
        EXPECT_LE(opening.elapsed(), 2000) << "trial " << trial;
        for (auto it = done.constBegin(); it != done.constEnd(); ++it) {
            HistoryFilter filter;
            filter.batch = BatchId(it.key());
            ASSERT_EQ(history(filter).size(), it.value()) << "trial " << trial << ", batch " << qPrintable(it.key());
        }
        const HistoryVerdict verdict = verify();
        ASSERT_TRUE(verdict.ok) << "trial " << trial << ": " << qPrintable(verdict.reason) << " at " << verdict.firstBad
                                << ", " << verdict.changedOutside.size() << " outside";
        acknowledged += static_cast<int>(done.size());
    }
    recordTrial(u"store_kill_"_s + (isSqlite() ? u"sqlite"_s : u"postgres"_s),
        {{u"kills"_s, trials}, {u"acknowledged"_s, acknowledged}});
    EXPECT_GT(acknowledged, 0);
}

} // namespace metaflow::testing
