// The PostgreSQL server is restarted again and again under windows that decide and read and a command that generates:
// nobody has to start anything again, nothing that was acknowledged is lost, and nothing is done twice.
#include "core/store/History.h"
#include "core/store/Store.h"
#include "tests/contract/MainJobCli.h"
#include "tests/store/RandomDecision.h"
#include "tests/store/WrittenItems.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/RunLoop.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QThread>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int itemCount = 40, windowCount = 3, columns = 3, inFlight = 2;
constexpr auto patience = std::chrono::minutes(1); ///< longer than any server here is away

struct Taken {
    qint64 item = 0;
    int version = 0;
    QString batch, text;
};

/// One window: on a thread of its own, with a store of its own that is opened once.
struct Window {
    QString name;
    quint32 seed = 0;
    QVector<Taken> taken;
    int decisions = 0, stale = 0;
    qint64 longestMs = 0; ///< that a decision took
    QStringList failures;

    void failed(const char *what, const Error &error)
    {
        failures << u"%1 could not %2: %3 %4"_s.arg(
            name, QLatin1StringView(what), errorCodeName(error.code), error.detail);
    }

    void decide(store::Store &store, QRandomGenerator &random, ItemId id)
    {
        const auto item = waitFor(store.read([id](store::Connection &c) { return store::item(c, id); }), patience);
        if (!item) {
            return failed("read", item.error());
        }
        const Decision decision = randomDecision(random, *item, name, ++decisions);
        const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
        QElapsedTimer timer;
        timer.start();
        const auto done = waitFor(store.write([&](store::Connection &c) {
            return store::applyDecision(c, decision, batch, SystemClock().now(), {});
        }),
            patience);
        longestMs = std::max(longestMs, timer.elapsed());
        if (!done) {
            return failed("decide", done.error());
        }
        stale += static_cast<int>(done->skipped.size());
        if (done->changed == 1) {
            taken.append({id.value(), done->items.first().version, batch.value(), decision.text});
        }
    }

    void work(const store::StoreUrl &url, const QVector<ItemId> &ids, const std::atomic<bool> &over)
    {
        SystemClock clock;
        store::Store store(url, clock);
        if (const auto opened = waitFor(store.open(), patience); !opened) {
            return failed("open", opened.error());
        }
        QRandomGenerator random(seed);
        while (!over && failures.size() < 5) {
            decide(store, random, ids.at(random.bounded(int(ids.size()))));
        }
    }
};

class RestartTrial : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!PostgresServer::isInstalled()) {
            GTEST_SKIP() << "needs a PostgreSQL server of its own (package postgresql)";
        }
        ASSERT_TRUE(server.start()) << qPrintable(server.error());
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, server.url());
        url = store::StoreUrl::parse(server.url()).value();
        store = std::make_unique<store::Store>(url, clock);
        ASSERT_TRUE(waitFor(store->open()));
        const auto made
            = waitFor(store->write([&](store::Connection &c) { return writtenItems(c, itemCount, clock.now()); }));
        ASSERT_TRUE(made) << qPrintable(made.error().detail);
        for (const ItemRef &ref : *made) {
            ids << ref.id;
        }
    }

    size_t modelCalls() { return sandbox.entries(u"model"_s).size(); }

    /// A command that is in the middle of its requests, and stays there for as long as the weather does.
    void startGenerating()
    {
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 1000}}));
        generating = cli.start(generate);
        const bool begun
            = QTest::qWaitFor([&] { return modelCalls() > 0 || generating->state() == QProcess::NotRunning; }, 60'000);
        ASSERT_TRUE(begun && generating->state() == QProcess::Running)
            << qPrintable(MainJobCli::finish(*generating).words);
    }

    void startWindows()
    {
        for (int i = 0; i < windowCount; ++i) {
            windows.push_back(
                {u"window%1"_s.arg(i), static_cast<quint32>(seed + static_cast<quint32>(i)), {}, 0, 0, 0, {}});
        }
        for (Window &window : windows) { // none comes any more: they stay where they are
            threads.emplace_back(QThread::create([this, &window] { window.work(url, ids, over); }));
            threads.back()->start();
        }
    }

    void stopWindows()
    {
        over = true;
        for (const auto &thread : threads) {
            thread->wait();
        }
        threads.clear();
    }

    void TearDown() override { stopWindows(); }

    /// In the thread of the test: the server ends with the thread that started it.
    void restart(int number)
    {
        QTest::qWait(random.bounded(300, 1500));
        const auto mode = random.bounded(2) == 0 ? PostgresServer::Mode::Fast : PostgresServer::Mode::Immediate;
        const int downMs = random.bounded(3000);
        ASSERT_TRUE(server.restart(mode, downMs))
            << "restart " << number << " after " << downMs << " ms: " << qPrintable(server.error());
        immediate += mode == PostgresServer::Mode::Immediate ? 1 : 0;
    }

    /// The command never noticed: each table was asked about once. Meanwhile its run is nobody else's, whatever became
    /// of the connection that held it.
    void finishGenerating()
    {
        const size_t before = modelCalls(); // one more, and it is connected again and has taken its lock
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return modelCalls() > before || generating->state() == QProcess::NotRunning; }, 60'000));
        const auto second = cli.run(generate);
        generating->waitForFinished(0);
        if (generating->state() == QProcess::Running) {
            EXPECT_EQ(second.code, 6) << "after a restart, two processes send the requests of one run: "
                                      << qPrintable(second.words);
        }
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
        const auto ended = MainJobCli::finish(*generating);
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words) << ended.data.constData();
        EXPECT_EQ(modelCalls(), static_cast<size_t>(tables)) << "each table once";
        const auto listed = cli.run({u"items"_s, u"list"_s, u"--catalog"_s, u"synthetic"_s});
        EXPECT_EQ(listed.lines().size(), static_cast<size_t>(tables * (1 + columns))) << qPrintable(listed.words);
    }

    void checkRecord()
    {
        HistoryFilter all;
        all.limit = 0;
        const auto rows = waitFor(store->bulk([&](store::Connection &c) { return store::history(c, all); }), patience);
        ASSERT_TRUE(rows) << qPrintable(rows.error().detail);
        QHash<QString, QVector<HistoryRow>> byBatch;
        for (const HistoryRow &row : *rows) {
            if (!row.batch.isNone()) {
                byBatch[row.batch.value()] << row;
            }
        }
        QHash<qint64, QSet<int>> versions;
        for (const Window &window : windows) {
            for (const Taken &one : window.taken) {
                const auto found = byBatch.take(one.batch);
                ASSERT_EQ(found.size(), 1) << qPrintable(window.name) << ", item " << one.item << ", version "
                                           << one.version << ": 0 is lost, 2 is done twice";
                EXPECT_EQ(found.first().itemVersion, one.version);
                EXPECT_TRUE(one.text.isEmpty() || found.first().newText == one.text);
                EXPECT_FALSE(versions[one.item].contains(one.version)) << "two decisions made version " << one.version;
                versions[one.item].insert(one.version);
            }
        }
        EXPECT_TRUE(byBatch.isEmpty()) << byBatch.size() << " were done of which somebody was told that they were not";
        const auto items
            = waitFor(store->read([&](store::Connection &c) { return store::itemsById(c, ids); }), patience);
        ASSERT_TRUE(items) << qPrintable(items.error().detail);
        for (const Item &item : *items) {
            EXPECT_EQ(item.version, 1 + versions.value(item.id.value()).size()) << item.id.value();
        }
        const auto verdict
            = waitFor(store->bulk([](store::Connection &c) { return store::verifyHistory(c); }), patience);
        ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
        EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason) << " at " << verdict->firstBad;
        EXPECT_TRUE(verdict->changedOutside.isEmpty());
    }

    const quint32 seed = trialSeed();
    const int restarts = std::max(2, trialCount() / 10);
    const int tables = 10 * restarts; ///< so that there is something left to send after the last restart
    QRandomGenerator random{seed};
    PostgresServer server;
    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"%1x%2"_s.arg(tables).arg(columns)}};
    MainJobCli cli{sandbox};
    const QStringList generate{u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--max-in-flight"_s,
        QString::number(inFlight)};
    SystemClock clock;
    store::StoreUrl url;
    std::unique_ptr<store::Store> store; ///< open from before the first restart to the end
    QVector<ItemId> ids;
    std::vector<Window> windows;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<bool> over = false;
    std::unique_ptr<QProcess> generating;
    int immediate = 0;
};

} // namespace

TEST_F(RestartTrial, NothingIsLostAndNobodyStartsAnythingAgain)
{
    SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed);
    ASSERT_NO_FATAL_FAILURE(startGenerating());
    startWindows();
    for (int number = 1; number <= restarts; ++number) {
        ASSERT_NO_FATAL_FAILURE(restart(number));
    }
    QTest::qWait(1000); // they go on afterwards, too
    stopWindows();
    qsizetype taken = 0;
    int decisions = 0;
    qint64 longest = 0;
    for (const Window &window : windows) {
        EXPECT_TRUE(window.failures.isEmpty()) << qPrintable(window.failures.join(u'\n'));
        EXPECT_EQ(window.taken.size() + window.stale, window.decisions - window.failures.size())
            << qPrintable(window.name);
        taken += window.taken.size();
        decisions += window.decisions;
        longest = std::max(longest, window.longestMs);
    }
    EXPECT_GT(taken, 10 * restarts) << "they hardly worked";
    ASSERT_NO_FATAL_FAILURE(finishGenerating());
    ASSERT_NO_FATAL_FAILURE(checkRecord());
    recordTrial(u"store_restart"_s,
        {{u"restarts"_s, restarts}, {u"immediate"_s, immediate}, {u"decisions"_s, decisions}, {u"taken"_s, taken},
            {u"longest_decision_ms"_s, longest}, {u"requests"_s, tables}});
}

} // namespace metaflow::testing
