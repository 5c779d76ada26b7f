#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// The window is killed while somebody decides and accepts in bulk: whatever it had painted as decided is in the store.
class ReviewKillTrial : public ::testing::Test {
protected:
    /// What the trace says was committed: ids of items, and of batches.
    QStringList killedAfter(int milliseconds, quint32 seed)
    {
        const QString trace = folder.filePath(u"trace.jsonl"_s);
        QFile::remove(trace);
        QProcess steward;
        steward.start(QStringLiteral(METAFLOW_BIN_DIR "/review_steward"), {file(), trace, QString::number(seed)});
        QByteArray said;
        const bool ready = QTest::qWaitFor(
            [&] {
                said += steward.readAllStandardOutput();
                return said.contains("ready") || steward.state() == QProcess::NotRunning;
            },
            30'000);
        EXPECT_TRUE(ready && steward.state() == QProcess::Running) << steward.readAllStandardError().constData();
        QTest::qWait(milliseconds);
        ::kill(static_cast<pid_t>(steward.processId()), SIGKILL);
        steward.waitForFinished();
        QStringList committed;
        QFile lines(trace);
        if (lines.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : lines.readAll().split('\n')) {
                const QJsonObject event = QJsonDocument::fromJson(line).object(); // one cut by the kill is none
                if (event.value("event"_L1) == "committed"_L1) {
                    committed << event.value("id"_L1).toString();
                }
            }
        }
        return committed;
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"store.sqlite"_s); }

    QTemporaryDir folder;
    SystemClock clock;
};

} // namespace

TEST_F(ReviewKillTrial, WhatWasPaintedAsDecidedIsInTheStore)
{
    QRandomGenerator random(trialSeed());
    int items = 0;
    int batches = 0;
    for (int trial = 0; trial < trialCount(); ++trial) {
        const QStringList committed = killedAfter(random.bounded(20, 400), random.generate());
        store::Store store(*store::StoreUrl::parse(u"sqlite:"_s + file()), clock);
        QElapsedTimer opening;
        opening.start();
        ASSERT_TRUE(waitFor(store.open())) << "trial " << trial;
        EXPECT_LE(opening.elapsed(), 2000) << "trial " << trial;
        QHash<QString, int> wanted; // how often each was said to be committed, in this trial alone
        for (const QString &id : committed) {
            HistoryFilter filter;
            const bool isBatch = id.contains(u'-');
            if (isBatch) {
                filter.batch = BatchId(id);
            } else {
                filter.item = ItemId(id.toLongLong());
            }
            ++wanted[id];
            const auto rows
                = waitFor(store.read([filter](store::Connection &connection) { return history(connection, filter); }));
            ASSERT_TRUE(rows);
            // The first row of an item says that it was offered.
            ASSERT_GE(rows->size(), wanted.value(id) + (isBatch ? 0 : 1))
                << "trial " << trial << ": " << qPrintable(id);
            ++(isBatch ? batches : items);
        }
        const auto verdict
            = waitFor(store.bulk([](store::Connection &connection) { return verifyHistory(connection); }));
        ASSERT_TRUE(verdict && verdict->ok && verdict->changedOutside.isEmpty())
            << "trial " << trial << ": " << (verdict ? qPrintable(verdict->reason) : "not verified");
    }
    EXPECT_GT(items, 0);
    recordTrial(
        u"review_kill"_s, {{u"kills"_s, trialCount()}, {u"decisions_painted"_s, items}, {u"bulks_painted"_s, batches}});
}

} // namespace metaflow::testing
