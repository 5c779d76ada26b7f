// A disk that is full or broken under a process that decides, at a random call: it says what is wrong and ends, and all
// that it had acknowledged is there. A file or folder that may only be read, or that somebody else holds, is said too.
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "core/store/Transaction.h"
#include "tests/support/CliProcess.h"
#include "tests/support/RunLoop.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// From a call by chance on, every call of this kind on the store's files fails.
struct Fault {
    QString call, error;
    int calls; ///< that a store's first seconds make, about: the call by chance is one of them
    QStringList codes; ///< what may be said
};

const QVector<Fault> &faults()
{
    // SQLite knows a full disk from a broken one when it writes a page, not when it makes its -shm larger or flushes.
    // What it cannot read because of EIO it also calls malformed.
    static const QVector<Fault> all = {
        {u"pwrite64"_s, u"ENOSPC"_s, 700, {u"store_full"_s, u"storage"_s}},
        {u"pwrite64"_s, u"EIO"_s, 700, {u"storage"_s}},
        {u"fdatasync"_s, u"EIO"_s, 30, {u"storage"_s}},
        {u"fdatasync"_s, u"ENOSPC"_s, 30, {u"storage"_s, u"store_full"_s}},
        {u"pread64"_s, u"EIO"_s, 30, {u"storage"_s, u"store_corrupt"_s}},
        {u"ftruncate"_s, u"ENOSPC"_s, 1, {u"storage"_s, u"store_full"_s}},
    };
    return all;
}

store::StoreUrl urlOf(const QString &path)
{
    store::StoreUrl url;
    url.path = path;
    return url;
}

/// Whether strace may watch a child here and knows how to make calls fail: some containers forbid it.
bool canInject()
{
    QProcess probe;
    probe.start(u"strace"_s,
        {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=fdatasync"_s, u"-e"_s,
            u"inject=fdatasync:error=EIO:when=1"_s, u"true"_s});
    return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
}

class FaultyDiskTrial : public ::testing::Test {
protected:
    struct Said {
        QHash<QString, int> done; ///< batches that were acknowledged, with how many items each changed
        QString code; ///< what the process said when it gave up; empty where it met nothing
        bool crashed = false;
        QByteArray all;
    };

    Said writeUnder(const Fault &fault, int from, const QString &path)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // needs ptrace for itself
        process.setProcessEnvironment(environment);
        QStringList words{u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s}; // stops at no other call
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            words << u"-P"_s << path + end;
        }
        words << u"-e"_s << u"trace="_s + fault.call << u"-e"_s
              << u"inject=%1:error=%2:when=%3+"_s.arg(fault.call, fault.error).arg(from);
        // The shell says its number and becomes the writer, so that we can end that one and not strace.
        words << u"sh"_s << u"-c"_s << u"echo pid $$; exec \"$@\""_s << u"sh"_s
              << QStringLiteral(METAFLOW_BIN_DIR "/store_writer") << u"sqlite:"_s + path;
        process.start(u"strace"_s, words);
        return listen(process);
    }

    /// Until it gives up; where it meets no fault within two seconds of work, it is killed.
    static Said listen(QProcess &process)
    {
        Said said;
        QElapsedTimer working;
        const auto ended = [&] {
            said.all += process.readAllStandardOutput();
            if (!working.isValid() && said.all.contains("ready\n")) {
                working.start();
            }
            return process.state() == QProcess::NotRunning || (working.isValid() && working.elapsed() > 2'000);
        };
        const bool inTime = QTest::qWaitFor(ended, 90'000);
        const bool killed = process.state() != QProcess::NotRunning;
        if (killed) {
            const qsizetype line = said.all.indexOf("pid ");
            const auto pid = said.all.mid(line + 4, said.all.indexOf('\n', line) - line - 4).toInt();
            EXPECT_GT(pid, 1) << said.all.constData();
            if (pid > 1) {
                ::kill(static_cast<pid_t>(pid), SIGKILL);
            }
            process.waitForFinished();
        }
        said.all += process.readAllStandardOutput();
        // strace ends as its child did.
        said.crashed
            = !inTime || (!killed && (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 1));
        hear(said);
        said.all += process.readAllStandardError();
        return said;
    }

    static void hear(Said &said)
    {
        for (const QByteArray &line : said.all.split('\n')) {
            const auto words = line.split(' ');
            if (words.size() == 3 && words.first() == "done") { // a line cut by a kill was not heard
                said.done.insert(QString::fromUtf8(words.at(1)), words.at(2).toInt());
            } else if (words.first() == "failed") {
                said.code = QString::fromUtf8(words.value(1));
            } else if (line.startsWith("open failed ")) {
                said.code = QString::fromUtf8(words.value(2));
            }
        }
    }

    /// The disk works again.
    static void checkKept(const QString &path, const QHash<QString, int> &acknowledged)
    {
        SystemClock clock;
        store::Store store(urlOf(path), clock);
        const auto opened = waitFor(store.open());
        ASSERT_TRUE(opened) << "it does not open any more: " << qPrintable(errorCodeName(opened.error().code)) << ' '
                            << qPrintable(opened.error().detail);
        HistoryFilter all;
        all.limit = 0;
        const auto rows = waitFor(store.bulk([&](store::Connection &c) { return store::history(c, all); }));
        ASSERT_TRUE(rows) << qPrintable(rows.error().detail);
        QHash<QString, int> found;
        for (const HistoryRow &row : *rows) {
            ++found[row.batch.value()];
        }
        for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
            ASSERT_EQ(found.value(it.key()), it.value()) << "acknowledged batch " << qPrintable(it.key());
        }
        const auto verdict = waitFor(store.bulk([](store::Connection &c) { return store::verifyHistory(c); }));
        ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
        ASSERT_TRUE(verdict->ok) << qPrintable(verdict->reason) << " at " << verdict->firstBad;
        ASSERT_TRUE(verdict->changedOutside.isEmpty());
        const auto sound
            = waitFor(store.bulk([](store::Connection &c) { return c.value(u"PRAGMA integrity_check"_s); }));
        ASSERT_TRUE(sound && sound->toString() == "ok"_L1) << qPrintable(sound ? sound->toString() : QString());
    }

    const quint32 seed = trialSeed();
    QRandomGenerator random{seed};
};

/// Places where nothing can be written, as metaflow-cli tells of them.
class ClosedPlaceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        ASSERT_EQ(cli.run({u"--store"_s, store, u"store"_s, u"info"_s}).code, 0);
    }
    /// Root may write anywhere, unless it gives up just that.
    static QStringList asOwner()
    {
        return ::geteuid() == 0 ? QStringList{u"setpriv"_s, u"--bounding-set"_s, u"-dac_override,-dac_read_search"_s}
                                : QStringList{u"env"_s};
    }
    static CliProcess::Ended runAs(QStringList words)
    {
        QProcess process;
        const QString program = words.takeFirst();
        process.start(program, words);
        return CliProcess::finish(process);
    }
    /// Whether the system says no at all to what tries to write there.
    [[nodiscard]] static bool keepsOut(const QString &path)
    {
        const auto ended = runAs(asOwner() + QStringList{u"sh"_s, u"-c"_s, u"test ! -w \"$1\""_s, u"sh"_s, path});
        return ended.code == 0;
    }
    void expectReadOnly(const QStringList &command)
    {
        const auto ended = runAs(asOwner()
            + QStringList{u"env"_s, u"METAFLOW_HOME="_s + home.path(),
                QStringLiteral(METAFLOW_BIN_DIR) + u"/metaflow-cli"_s, u"--output"_s, u"json"_s, u"--store"_s, store}
            + command);
        EXPECT_EQ(ended.code, 1) << qPrintable(ended.words);
        EXPECT_EQ(ended.error(), u"store_read_only"_s) << ended.data.constData();
        EXPECT_FALSE(ended.words.isEmpty()) << "a sentence for the person";
    }

    SandboxProcess sandbox;
    CliProcess cli{sandbox};
    QTemporaryDir home, folder;
    const QString file = folder.filePath(u"store.db"_s), store = u"sqlite:"_s + file;
};

constexpr auto closedFile = QFile::ReadOwner | QFile::ReadGroup;
constexpr auto openFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

TEST_F(FaultyDiskTrial, SaysWhatIsWrongAndKeepsWhatWasAcknowledged)
{
    if (!canInject()) {
        GTEST_SKIP() << "needs strace, and a machine that lets it watch a child";
    }
    const int trials = trialCount();
    QTemporaryDir folder;
    QHash<QString, int> acknowledged; ///< of the store that is written on
    int number = 0, met = 0, full = 0, killed = 0;
    qsizetype batches = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const Fault &fault = faults().at(trial % faults().size());
        const int from = random.bounded(fault.calls) + 1;
        if (random.bounded(4) == 0) { // a fresh one: the fault may meet its making
            ++number;
            acknowledged.clear();
        }
        const QString path = folder.filePath(u"store-%1.db"_s.arg(number));
        SCOPED_TRACE(::testing::Message()
            << "METAFLOW_SEED=" << seed << " trial " << trial << ": " << fault.call.toStdString() << ' '
            << fault.error.toStdString() << " from call " << from << " on");
        const Said said = writeUnder(fault, from, path);
        ASSERT_FALSE(said.crashed) << said.all.right(1000).constData();
        if (said.code.isEmpty()) {
            ++killed;
        } else {
            ++met;
            ASSERT_TRUE(fault.codes.contains(said.code)) << qPrintable(said.code);
            full += said.code == "store_full"_L1 ? 1 : 0;
        }
        batches += said.done.size();
        acknowledged.insert(said.done);
        ASSERT_NO_FATAL_FAILURE(checkKept(path, acknowledged));
    }
    EXPECT_GE(met, trials / 2) << "the faults hardly met anything";
    EXPECT_GT(full, 0) << "a full disk was never said to be one";
    recordTrial(u"store_disk"_s,
        {{u"trials"_s, trials}, {u"faults_met"_s, met}, {u"said_full"_s, full}, {u"not_met"_s, killed},
            {u"acknowledged"_s, batches}});
}

TEST_F(ClosedPlaceTest, AFileThatMayOnlyBeReadIsSaid)
{
    ASSERT_TRUE(QFile::setPermissions(file, closedFile));
    if (!keepsOut(file)) {
        GTEST_SKIP() << "needs a system that keeps its owner from writing a file (setpriv, as root)";
    }
    expectReadOnly({u"items"_s, u"list"_s});
    expectReadOnly({u"items"_s, u"undo"_s});
    ASSERT_TRUE(QFile::setPermissions(file, openFile));
    EXPECT_EQ(cli.run({u"--store"_s, store, u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(ClosedPlaceTest, AFolderThatMayOnlyBeReadIsSaid)
{
    ASSERT_TRUE(QFile::setPermissions(folder.path(), closedFile | QFile::ExeOwner));
    const bool closed = keepsOut(folder.path());
    if (closed) {
        expectReadOnly({u"items"_s, u"list"_s});
    }
    ASSERT_TRUE(QFile::setPermissions(folder.path(), openFile | QFile::ExeOwner)); // so that it can be removed
    if (!closed) {
        GTEST_SKIP() << "needs a system that keeps its owner from writing a folder (setpriv, as root)";
    }
    EXPECT_EQ(cli.run({u"--store"_s, store, u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(ClosedPlaceTest, AStoreThatAnotherProcessHoldsIsSaidAfterTenSeconds)
{
    const auto holder = store::Connection::open(urlOf(file), u"holder"_s);
    ASSERT_TRUE(holder);
    CliProcess::Ended ended;
    {
        const auto held = store::Transaction::begin(**holder, store::Transaction::Mode::Write);
        ASSERT_TRUE(held);
        const QStringList write{u"--store"_s, store, u"items"_s, u"undo"_s};
        QElapsedTimer waited;
        waited.start();
        ended = cli.run(write);
        EXPECT_GE(waited.elapsed(), 9'000) << qPrintable(ended.words);
    }
    EXPECT_EQ(ended.code, 6) << qPrintable(ended.words);
    EXPECT_EQ(ended.error(), u"store_busy"_s);
    EXPECT_FALSE(ended.words.isEmpty()) << "a sentence for the person";
    EXPECT_EQ(cli.run({u"--store"_s, store, u"history"_s, u"verify"_s}).code, 0);
}

} // namespace metaflow::testing
