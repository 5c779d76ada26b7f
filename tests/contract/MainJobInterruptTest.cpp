#include "tests/contract/MainJobCli.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {
namespace {

/// The process ends where nobody planned it: by Ctrl-C and by kill -9, then the same command again.
class MainJobInterruptTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    /// Waits until the workspace has seen so many calls of a kind.
    bool waitForCalls(const QString &kind, size_t count)
    {
        const QDeadlineTimer deadline(60s);
        while (!deadline.hasExpired()) {
            if (sandbox.entries(kind).size() >= count) {
                return true;
            }
            QThread::msleep(20);
        }
        return false;
    }
    static void signalTo(const QProcess &process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }
    size_t writes()
    {
        size_t count = 0;
        for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
            const QString sql = entry.value(u"body"_s).toString();
            count += sql.contains(u"COMMENT ON "_s) || sql.contains(u"ALTER TABLE"_s) ? 1U : 0U;
        }
        return count;
    }
    /// Writes that became a version of a table.
    int tableVersions()
    {
        int versions = 0;
        for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
            versions += entry.value(u"table_version"_s).isDouble() ? 1 : 0;
        }
        return versions;
    }
    [[nodiscard]] bool waitForWrites(size_t count)
    {
        const QDeadlineTimer deadline(60s);
        while (writes() < count && !deadline.hasExpired()) {
            QThread::msleep(10);
        }
        return writes() >= count;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"12x4"_s}};
    MainJobCli cli{sandbox};
    const size_t objects = 12 + 12 * 4;
    const QStringList generate{u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--max-in-flight"_s, u"2"_s};
};

TEST_F(MainJobInterruptTest, CtrlCEndsWith130AndTheSameCommandGoesOn)
{
    sandbox.weather({{u"latency_ms"_s, 400}});
    const auto running = cli.start(generate);
    ASSERT_TRUE(waitForCalls(u"model"_s, 4));
    QElapsedTimer timer;
    timer.start();
    signalTo(*running, SIGINT);
    const auto stopped = MainJobCli::finish(*running);
    EXPECT_LT(timer.elapsed(), 3000) << "a stop takes effect at once";
    EXPECT_EQ(stopped.code, 130) << qPrintable(stopped.words);
    EXPECT_FALSE(stopped.words.isEmpty());
    const size_t kept = cli.items().size();
    EXPECT_GT(kept, 0U);
    EXPECT_LT(kept, objects);

    sandbox.weather({{u"latency_ms"_s, 0}});
    const auto again = cli.run(generate);
    EXPECT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(cli.items().size(), objects);
    EXPECT_LE(sandbox.entries(u"model"_s).size(), 12U + 2U) << "at most what was in flight is paid twice";
}

TEST_F(MainJobInterruptTest, ASecondCtrlCEndsAtOnce)
{
    sandbox.faults({{u"hang"_s, 1.0}});
    const auto running = cli.start({u"scan"_s, u"--catalog"_s, u"synthetic"_s});
    // A statement that hangs is in no journal: half a second is what the scan needs to send its first.
    QThread::msleep(500);
    ASSERT_EQ(running->state(), QProcess::Running) << "it hangs";
    signalTo(*running, SIGINT);
    signalTo(*running, SIGINT);
    QThread::msleep(50);
    signalTo(*running, SIGINT);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(MainJobCli::finish(*running).code, 130);
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST_F(MainJobInterruptTest, SigtermIsLikeCtrlC)
{
    sandbox.weather({{u"latency_ms"_s, 400}});
    const auto running = cli.start(generate);
    ASSERT_TRUE(waitForCalls(u"model"_s, 2));
    signalTo(*running, SIGTERM);
    EXPECT_EQ(MainJobCli::finish(*running).code, 130);
}

TEST_F(MainJobInterruptTest, KilledWhileGeneratingLosesNothingThatWasPaid)
{
    sandbox.weather({{u"latency_ms"_s, 300}});
    for (size_t calls : {3U, 7U}) {
        const auto running = cli.start(generate);
        ASSERT_TRUE(waitForCalls(u"model"_s, calls));
        running->kill();
        EXPECT_EQ(MainJobCli::finish(*running).code, -1);
    }
    sandbox.weather({{u"latency_ms"_s, 0}});
    const auto last = cli.run(generate);
    EXPECT_EQ(last.code, 0) << qPrintable(last.words);
    EXPECT_EQ(cli.items().size(), objects);
    const size_t sent = sandbox.entries(u"model"_s).size();
    EXPECT_LE(sent, 12U + 2U * 2U) << "two kills, two in flight each";
    EXPECT_GE(last.json().value(u"possibly_billed_twice"_s).toInt(), static_cast<int>(sent) - 12)
        << "and shown as such";
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(MainJobInterruptTest, KilledWhileApplyingWritesNothingTwice)
{
    ASSERT_EQ(cli.run(generate).code, 0);
    cli.approveAll();
    const auto before = commentsByObject(sandbox);
    const QString file = cli.plan();
    const QJsonObject shown = cli.run({u"plan"_s, u"show"_s, file}).json();
    const QString planId = shown.value(u"plan_id"_s).toString();
    const int statements = shown.value(u"statements"_s).toInt();
    sandbox.weather({{u"latency_ms"_s, 1000}}); // 100 ms a statement
    const auto running = cli.start({u"apply"_s, file});
    ASSERT_TRUE(waitForWrites(3));
    running->kill();
    EXPECT_EQ(MainJobCli::finish(*running).code, -1);
    sandbox.weather({{u"latency_ms"_s, 0}});

    const auto again = cli.run({u"apply"_s, file});
    EXPECT_EQ(again.code, 0) << qPrintable(again.words) << again.data.constData();
    EXPECT_EQ(tableVersions(), statements) << "each statement of the plan once";
    EXPECT_EQ(cli.items({u"--status"_s, u"imported"_s}).size(), objects);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);

    const QString back = cli.file(u"back.mfplan"_s);
    ASSERT_EQ(cli.run({u"rollback"_s, u"--plan"_s, planId, u"--out"_s, back}).code, 0);
    ASSERT_EQ(cli.run({u"apply"_s, back}).code, 0);
    EXPECT_EQ(commentsByObject(sandbox), before);
}

TEST_F(MainJobInterruptTest, ASecondApplyAtTheSameTimeIsTurnedAway)
{
    ASSERT_EQ(cli.run(generate).code, 0);
    cli.approveAll();
    const QString file = cli.plan();
    sandbox.weather({{u"latency_ms"_s, 2000}});
    const auto first = cli.start({u"apply"_s, file});
    ASSERT_TRUE(waitForWrites(1));
    const auto second = cli.run({u"apply"_s, file});
    sandbox.weather({{u"latency_ms"_s, 0}});
    EXPECT_EQ(second.code, 6) << qPrintable(second.words);
    EXPECT_EQ(second.error(), u"locked"_s);
    EXPECT_EQ(MainJobCli::finish(*first).code, 0);
}

} // namespace
} // namespace metaflow::testing
