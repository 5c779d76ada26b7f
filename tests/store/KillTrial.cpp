#include "tests/store/StoreContract.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <iostream>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// kill -9 of a process that is writing, again and again on one store: nothing that was said to be done is lost,
/// nothing is half done, the chain holds, and the store opens by itself.
class KillTrial : public StoreContract {
protected:
    static int trials()
    {
        const QString size = qEnvironmentVariable("METAFLOW_TRIALS");
        return size == "soak"_L1 ? 1000 : size == "full"_L1 ? 100 : 10;
    }
    static quint32 seed()
    {
        bool given = false;
        const quint32 value = qEnvironmentVariable("METAFLOW_SEED").toUInt(&given);
        return given ? value : QRandomGenerator::system()->generate();
    }

    /// Batches that the process had said to be done when it was killed, with how many items each changed.
    QHash<QString, int> killedAfter(int milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(METAFLOW_BIN_DIR "/store_writer"), {temporary().url().text()});
        QByteArray said;
        const bool ready = QTest::qWaitFor(
            [&] {
                said += process.readAllStandardOutput();
                return said.contains("ready\n") || process.state() == QProcess::NotRunning;
            },
            20000);
        EXPECT_TRUE(ready && process.state() == QProcess::Running) << said.constData();
        QTest::qWait(milliseconds);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        said += process.readAllStandardOutput();
        EXPECT_FALSE(said.contains("failed")) << said.constData();
        QHash<QString, int> done;
        for (const QByteArray &line : said.split('\n')) {
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
    const quint32 start = seed();
    std::cout << "METAFLOW_SEED=" << start << ", " << trials() << " trials\n";
    QRandomGenerator random(start);
    int acknowledged = 0;
    for (int trial = 0; trial < trials(); ++trial) {
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
    std::cout << acknowledged << " acknowledged batches, none lost\n";
    EXPECT_GT(acknowledged, 0);
}

} // namespace metaflow::testing
