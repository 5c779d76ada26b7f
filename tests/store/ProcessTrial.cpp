// What happens to a process that nobody planned: it is asked to end in mid-work, as at a logout or by a service
// manager, or the clock of the machine jumps an hour. What was done is kept, and the same command goes on.
#include "tests/contract/MainJobCli.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int tables = 16, columns = 3, inFlight = 2;
constexpr int objects = tables * (1 + columns);

class ProcessTrial : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    void begin(int number)
    {
        ASSERT_TRUE(sandbox.reset());
        cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + cli.file(u"store-%1.db"_s.arg(number)));
        callsBefore = modelCalls();
        versionsBefore = tableVersions(sandbox);
    }
    int modelCalls() { return static_cast<int>(sandbox.entries(u"model"_s).size()); }

    /// Starts it and waits until the workspace has heard of it, and by chance a little longer.
    std::unique_ptr<QProcess> startedAndAtWork(const QStringList &command, int latencyMs, int longestMs)
    {
        EXPECT_TRUE(sandbox.weather({{u"latency_ms"_s, latencyMs}}));
        const bool applies = command.first() == "apply"_L1;
        const auto heard = [&] { return applies ? static_cast<int>(writesOf(sandbox).size()) : modelCalls(); };
        const int before = heard();
        auto process = cli.start(command);
        const bool atWork
            = QTest::qWaitFor([&] { return heard() > before || process->state() == QProcess::NotRunning; }, 60'000);
        EXPECT_TRUE(atWork) << qPrintable(command.join(u' '));
        QTest::qWait(random.bounded(longestMs));
        return process;
    }

    /// True if it was in the middle of its work; else it was through before the signal came.
    bool terminated(const QStringList &command, int latencyMs, int longestMs)
    {
        const auto process = startedAndAtWork(command, latencyMs, longestMs);
        process->terminate(); // SIGTERM; nothing where it has ended
        const auto ended = MainJobCli::finish(*process);
        EXPECT_TRUE(ended.code == 130 || ended.code == 0) << ended.code << ' ' << qPrintable(ended.words);
        EXPECT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
        return ended.code == 130;
    }

    QString planned()
    {
        cli.approveAll();
        const QString file = cli.plan(u"import-%1.mfplan"_s.arg(++plans));
        statements = cli.run({u"plan"_s, u"show"_s, file}).json().value(u"statements"_s).toInt();
        EXPECT_GT(statements, 0);
        return file;
    }

    void checkApplied()
    {
        EXPECT_EQ(tableVersions(sandbox) - versionsBefore, statements) << "each statement once";
        EXPECT_EQ(cli.items({u"--status"_s, u"imported"_s}).size(), static_cast<size_t>(objects));
        const auto verified = cli.run({u"history"_s, u"verify"_s});
        EXPECT_EQ(verified.code, 0) << verified.data.constData();
        const CatalogComments comments = commentsOf(sandbox);
        for (auto it = comments.cbegin(); it != comments.cend(); ++it) {
            EXPECT_TRUE(it.value().has_value()) << qPrintable(it.key().join(u'.'));
        }
    }

    void trialOfSigterm(int number)
    {
        begin(number);
        const bool stoppedGenerating = terminated(generate, 120, 500);
        const auto generated = cli.run(generate);
        ASSERT_EQ(generated.code, 0) << qPrintable(generated.words);
        ASSERT_EQ(cli.items().size(), static_cast<size_t>(objects)) << "one item an object";
        const int twice = modelCalls() - callsBefore - tables;
        ASSERT_GE(twice, 0) << "every table was asked about";
        ASSERT_LE(twice, stoppedGenerating ? inFlight : 0) << "at most what was in flight is paid twice";
        const QStringList apply{u"apply"_s, planned()};
        const bool stoppedApplying = terminated(apply, 1000, 400);
        const auto applied = cli.run(apply);
        ASSERT_EQ(applied.code, 0) << qPrintable(applied.words) << applied.data.constData();
        checkApplied();
        stopsOfGenerate += stoppedGenerating ? 1 : 0;
        stopsOfApply += stoppedApplying ? 1 : 0;
    }

    /// Debian's package libfaketime; empty where it is not installed.
    static QString fakeTime()
    {
        for (const QString &machine : QDir(u"/usr/lib"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString library = u"/usr/lib/%1/faketime/libfaketimeMT.so.1"_s.arg(machine);
            if (QFile::exists(library)) {
                return library;
            }
        }
        return {};
    }

    void setClock(const QByteArray &offset)
    {
        QSaveFile file(cli.file(u"clock"_s)); // never seen half written
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(offset) == offset.size() && file.commit());
    }

    /// From here on the command line lives in a time that setClock() moves, as somebody who sets the clock does: what
    /// counts durations goes on as it did.
    void useFakeTime(const QString &library)
    {
        cli.setVariable(u"LD_PRELOAD"_s, library);
        cli.setVariable(u"FAKETIME_TIMESTAMP_FILE"_s, cli.file(u"clock"_s));
        cli.setVariable(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        cli.setVariable(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    }

    /// The clock jumps while it works; it ends as if nothing had been.
    void jumpDuring(const QStringList &command, const QByteArray &offset, int latencyMs)
    {
        ASSERT_NO_FATAL_FAILURE(setClock("+0"));
        const auto process = startedAndAtWork(command, latencyMs, 200);
        ASSERT_NO_FATAL_FAILURE(setClock(offset));
        const auto ended = MainJobCli::finish(*process);
        ASSERT_EQ(ended.code, 0) << command.first().toStdString() << " at " << offset.constData() << ": "
                                 << qPrintable(ended.words);
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
    }

    void trialOfClock(int number, const QByteArray &offset)
    {
        begin(number);
        ASSERT_NO_FATAL_FAILURE(jumpDuring(generate, offset, 120));
        ASSERT_EQ(cli.items().size(), static_cast<size_t>(objects));
        ASSERT_EQ(modelCalls() - callsBefore, tables) << "each table once";
        const QStringList apply{u"apply"_s, planned()}; // decided and planned in the time after the jump
        ASSERT_NO_FATAL_FAILURE(jumpDuring(apply, offset, 1000));
        checkApplied();
        jumpsSeen += isAnHourOff() ? 1 : 0;
    }

    /// Whether the record knows times of a clock that is not ours.
    bool isAnHourOff()
    {
        const QDateTime real = QDateTime::currentDateTimeUtc();
        for (const QJsonObject &row : cli.run({u"history"_s, u"list"_s, u"--limit"_s, u"100000"_s}).lines()) {
            const QDateTime time = QDateTime::fromString(row.value(u"timestamp"_s).toString(), Qt::ISODateWithMs);
            if (time.isValid() && std::abs(time.secsTo(real)) > 50 * 60) {
                return true;
            }
        }
        return false;
    }

    const quint32 seed = trialSeed();
    QRandomGenerator random{seed};
    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"%1x%2"_s.arg(tables).arg(columns)}};
    MainJobCli cli{sandbox};
    const QStringList generate{u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--max-in-flight"_s,
        QString::number(inFlight)};
    int callsBefore = 0, versionsBefore = 0, statements = 0, plans = 0;
    int stopsOfGenerate = 0, stopsOfApply = 0, jumpsSeen = 0;
};

} // namespace

TEST_F(ProcessTrial, AskedToEndInMidWorkItKeepsWhatWasDoneAndGoesOn)
{
    const int trials = trialCount() / 2;
    for (int trial = 0; trial < trials; ++trial) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " trial " << trial);
        ASSERT_NO_FATAL_FAILURE(trialOfSigterm(trial));
    }
    EXPECT_GT(stopsOfGenerate, 0);
    EXPECT_GT(stopsOfApply, 0);
    recordTrial(u"process_sigterm"_s,
        {{u"trials"_s, trials}, {u"stopped_in_generate"_s, stopsOfGenerate}, {u"stopped_in_apply"_s, stopsOfApply}});
}

TEST_F(ProcessTrial, AClockThatJumpsAnHourChangesNothing)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the address sanitizer wants to be loaded first, and so does libfaketime";
#endif
    const QString library = fakeTime();
    if (library.isEmpty()) {
        GTEST_SKIP() << "needs the package libfaketime";
    }
    useFakeTime(library);
    const int trials = std::max(2, trialCount() / 5);
    for (int trial = 0; trial < trials; ++trial) {
        const QByteArray offset = trial % 2 == 0 ? "+1h" : "-1h";
        SCOPED_TRACE(
            ::testing::Message() << "METAFLOW_SEED=" << seed << " trial " << trial << ", clock " << offset.constData());
        ASSERT_NO_FATAL_FAILURE(trialOfClock(trial, offset));
    }
    EXPECT_EQ(jumpsSeen, trials) << "the record shows no jump: libfaketime did not do it";
    recordTrial(u"process_clock"_s, {{u"trials"_s, trials}, {u"jumps_in_the_record"_s, jumpsSeen}});
}

} // namespace metaflow::testing
