#include "tests/store/CommitCutter.h"
#include "tests/store/OwnServer.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

namespace {

/// A password that somebody else may change; says how often it was asked for.
class ChangingPassword final : public SecretSource {
public:
    [[nodiscard]] QFuture<Result<Secret>> secret() override
    {
        ++asked;
        QPromise<Result<Secret>> promise;
        promise.start();
        promise.addResult(missing ? Result<Secret>(fail(ErrorCode::KeyMissing)) : Result<Secret>(value));
        promise.finish();
        return promise.future();
    }
    Secret value;
    bool missing = false;
    std::atomic<int> asked = 0;
};

/// Never answers, as a sign-in does that waits for a person.
class SilentPassword final : public SecretSource {
public:
    SilentPassword() { m_promise.start(); }
    ~SilentPassword() override { m_promise.finish(); }
    [[nodiscard]] QFuture<Result<Secret>> secret() override { return m_promise.future(); }

private:
    QPromise<Result<Secret>> m_promise;
};

/// Answers through the pool, as a key ring does, and not before it may.
class PooledPassword final : public SecretSource {
public:
    explicit PooledPassword(Secret value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] QFuture<Result<Secret>> secret() override
    {
        const auto promise = std::make_shared<QPromise<Result<Secret>>>();
        promise->start();
        auto answer = promise->future().then(QtFuture::Launch::Async, [](const Result<Secret> &kept) { return kept; });
        if (held) {
            m_waiting.push_back(promise);
        } else {
            give(*promise);
        }
        return answer;
    }
    void release()
    {
        for (const auto &promise : m_waiting) {
            give(*promise);
        }
        m_waiting.clear();
    }
    std::atomic<bool> held = false; ///< while it is, nobody asks but the test's thread

private:
    void give(QPromise<Result<Secret>> &promise) const
    {
        promise.addResult(Result<Secret>(m_value));
        promise.finish();
    }
    Secret m_value;
    std::vector<std::shared_ptr<QPromise<Result<Secret>>>> m_waiting;
};

Result<QVariant> seven(store::Connection &connection)
{
    return connection.value(u"SELECT 7"_s);
}

} // namespace

class ReconnectTest : public OwnServer {
protected:
    void SetUp() override
    {
        OwnServer::SetUp();
        if (!IsSkipped()) {
            m_store = std::make_unique<store::Store>(url(), clock);
            const auto opened = waitFor(store().open());
            ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
            ASSERT_TRUE(raw(u"CREATE TABLE metadata_enrichment.probe (number INTEGER)"_s));
        }
    }
    void TearDown() override { m_store.reset(); }

    store::Store &store() { return *m_store; }
    QFuture<Result<qint64>> add(store::Store &to, int number, int *runs = nullptr)
    {
        return to.write([number, runs](store::Connection &connection) -> Result<qint64> {
            if (runs != nullptr) {
                ++*runs;
            }
            const auto done = connection.run(u"INSERT INTO probe (number) VALUES (?)"_s, {number});
            return done ? Result<qint64>(number) : fail(done.error());
        });
    }
    qint64 count()
    {
        const auto rows
            = waitFor(store().read([](store::Connection &c) { return c.value(u"SELECT count(*) FROM probe"_s); }), 40s);
        EXPECT_TRUE(rows) << qPrintable(rows ? QString() : rows.error().detail);
        return rows ? rows->toLongLong() : -1;
    }

private:
    std::unique_ptr<store::Store> m_store;
};

TEST_F(ReconnectTest, NoticesARestartInNothingButTime)
{
    for (const auto mode : {PostgresServer::Mode::Fast, PostgresServer::Mode::Immediate}) {
        ASSERT_TRUE(waitFor(add(store(), 1)));
        ASSERT_TRUE(server->restart(mode)) << qPrintable(server->error());
        const auto written = waitFor(add(store(), 2));
        EXPECT_TRUE(written) << qPrintable(written ? QString() : written.error().detail);
        EXPECT_EQ(waitFor(store().read(seven)), QVariant(7));
        EXPECT_EQ(waitFor(store().bulk(seven)), QVariant(7));
    }
    EXPECT_EQ(count(), 4);
}

TEST_F(ReconnectTest, WaitsWhileNobodyIsThereAndDoesTheWriteOnce)
{
    ASSERT_TRUE(waitFor(add(store(), 1)));
    ASSERT_TRUE(server->stop(PostgresServer::Mode::Immediate));
    const auto writing = add(store(), 2);
    QTest::qWait(1000);
    EXPECT_FALSE(writing.isFinished());
    ASSERT_TRUE(server->start()) << qPrintable(server->error());
    const auto written = waitFor(writing, 30s);
    EXPECT_TRUE(written) << qPrintable(written ? QString() : written.error().detail);
    EXPECT_EQ(count(), 2);
}

TEST_F(ReconnectTest, EndsTheWaitWhenAsked)
{
    ASSERT_EQ(waitFor(store().read(seven)), QVariant(7));
    ASSERT_TRUE(server->stop());
    const auto reading = store().read(seven);
    QTest::qWait(300);
    ASSERT_FALSE(reading.isFinished());
    QElapsedTimer since;
    since.start();
    store().interruptReader();
    EXPECT_EQ(waitFor(reading).error().code, ErrorCode::Cancelled);
    EXPECT_LT(since.elapsed(), 1000);
}

TEST_F(ReconnectTest, DoesNotRepeatACommitWhoseAnswerWasLost)
{
    CommitCutter cutter(server->port());
    store::StoreUrl through = url();
    through.port = cutter.port();
    store::Store other(through, clock);
    ASSERT_TRUE(waitFor(other.open()));
    int runs = 0;
    ASSERT_TRUE(waitFor(add(other, 1, &runs)));
    ASSERT_EQ(runs, 1);
    cutter.next = CommitCutter::Cut::After;
    const auto written = waitFor(add(other, 2, &runs));
    EXPECT_EQ(cutter.cuts, 1);
    EXPECT_TRUE(written) << qPrintable(written ? QString() : written.error().detail);
    EXPECT_EQ(runs, 2) << "the server had carried it out";
    EXPECT_EQ(count(), 2);
}

TEST_F(ReconnectTest, RepeatsACommitThatTheServerNeverHeardOf)
{
    CommitCutter cutter(server->port());
    store::StoreUrl through = url();
    through.port = cutter.port();
    store::Store other(through, clock);
    ASSERT_TRUE(waitFor(other.open()));
    int runs = 0;
    cutter.next = CommitCutter::Cut::Before;
    const auto written = waitFor(add(other, 1, &runs));
    EXPECT_EQ(cutter.cuts, 1);
    EXPECT_TRUE(written) << qPrintable(written ? QString() : written.error().detail);
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(count(), 1);
}

TEST_F(ReconnectTest, TakesItsLocksAgain)
{
    const store::SessionLock lock{7, 11};
    const auto take = [lock](store::Connection &connection) { return connection.tryLock(lock); };
    ASSERT_EQ(waitFor(store().write(take)), true);
    ASSERT_TRUE(server->restart());
    ASSERT_TRUE(waitFor(add(store(), 1)));
    store::Store other(url(), clock);
    EXPECT_EQ(waitFor(other.write(take)), false);
    ASSERT_TRUE(waitFor(store().write([lock](store::Connection &connection) { return connection.unlock(lock); })));
    EXPECT_EQ(waitFor(other.write(take)), true);
}

TEST_F(ReconnectTest, TakesItsLocksFromALostSessionThatTheServerGoesOnServing)
{
    const store::SessionLock lock{7, 11};
    CommitCutter cutter(server->port());
    cutter.untold = true;
    store::StoreUrl through = url();
    through.port = cutter.port();
    store::Store cut(through, clock);
    ASSERT_EQ(waitFor(cut.write([lock](store::Connection &c) { return c.tryLock(lock); })), true);
    cutter.next = CommitCutter::Cut::Before;
    ASSERT_TRUE(waitFor(add(cut, 1)));
    EXPECT_EQ(cutter.cuts, 1);
    EXPECT_EQ(
        waitFor(cut.write([lock](store::Connection &c) -> Result<bool> { return c.sessionLocks().contains(lock); })),
        true);
    EXPECT_EQ(waitFor(store().write([lock](store::Connection &c) { return c.tryLock(lock); })), false);
}

TEST_F(ReconnectTest, HoldsALockOnceThatWasTakenTwiceOnTheWay)
{
    const store::SessionLock lock{7, 11};
    CommitCutter cutter(server->port());
    store::StoreUrl through = url();
    through.port = cutter.port();
    store::Store cut(through, clock);
    ASSERT_TRUE(waitFor(cut.open()));
    cutter.next = CommitCutter::Cut::Before;
    ASSERT_EQ(waitFor(cut.write([lock](store::Connection &c) { return c.tryLock(lock); })), true);
    EXPECT_EQ(cutter.cuts, 1);
    ASSERT_EQ(waitFor(cut.write([lock](store::Connection &c) { return c.unlock(lock); })), true);
    EXPECT_EQ(waitFor(store().write([lock](store::Connection &c) { return c.tryLock(lock); })), true);
}

TEST_F(ReconnectTest, WakesWhoWatchesOnceTheServerIsBack)
{
    QObject page;
    int woken = 0;
    store().watch(&page, [&] { ++woken; });
    store::Store other(url(), clock);
    ASSERT_TRUE(waitFor(other.open()));
    for (int i = 0; i < 100 && woken == 0; ++i) { // until it listens
        ASSERT_TRUE(waitFor(add(other, i)));
        QTest::qWait(50);
    }
    ASSERT_GT(woken, 0);
    QTest::qWait(1500); // the last of those
    woken = 0;
    ASSERT_TRUE(server->restart());
    EXPECT_TRUE(QTest::qWaitFor([&] { return woken > 0; }, 15'000));
    QTest::qWait(1500);
    woken = 0;
    ASSERT_TRUE(waitFor(add(other, 1)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return woken > 0; }, 5'000)) << "it listens over the new connection";
}

/// Where everybody needs a password.
class PasswordTest : public OwnServer {
protected:
    PasswordTest()
    {
        qunsetenv("PGPASSWORD"); // of the server that all tests share
        m_password = "first";
    }
    ChangingPassword password;
};

TEST_F(PasswordTest, SignsInWithWhatTheSourceSaysAndAsksForItEachTime)
{
    password.value = Secret("first");
    store::Store store(url(), clock, &password);
    const auto opened = waitFor(store.open());
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    EXPECT_EQ(password.asked, 1);
    ASSERT_TRUE(
        waitFor(store.write([](store::Connection &c) { return c.value(u"ALTER ROLE postgres PASSWORD 'second'"_s); })));
    password.value = Secret("second");
    ASSERT_TRUE(server->restart());
    const auto again = waitFor(store.write(seven));
    EXPECT_TRUE(again) << qPrintable(again ? QString() : again.error().detail);
    EXPECT_EQ(password.asked, 2);
}

TEST_F(PasswordTest, SaysThatTheServerDoesNotLetOneIn)
{
    password.value = Secret("wrong");
    store::Store wrong(url(), clock, &password);
    const auto refused = waitFor(wrong.open());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreSignIn);
    EXPECT_FALSE((refused.error().subject + refused.error().detail).contains(u"wrong"_s));
    password.missing = true; // libpq's own ways know none either
    store::Store none(url(), clock, &password);
    EXPECT_EQ(waitFor(none.open()).error().code, ErrorCode::StoreSignIn);
    store::Store unknown(url(u"nobody_here"_s), clock, &password);
    EXPECT_EQ(waitFor(unknown.open()).error().code, ErrorCode::StoreSignIn);
}

TEST_F(PasswordTest, EndsALongReadWithThePasswordToo)
{
    password.value = Secret("first");
    store::Store store(url(), clock, &password);
    ASSERT_TRUE(waitFor(store.open()));
    const auto sleeping = store.read([](store::Connection &c) { return c.value(u"SELECT pg_sleep(30)"_s); });
    QTest::qWait(300);
    store.interruptReader();
    EXPECT_EQ(waitFor(sleeping).error().code, ErrorCode::Cancelled);
}

TEST_F(PasswordTest, WaitingForPasswordsHoldsUpNobodyWhoGivesThem)
{
    PooledPassword slow(Secret("first"));
    store::Store store(url(), clock, &slow);
    ASSERT_TRUE(waitFor(store.open()));
    const auto sleep = [](store::Connection &c) { return c.value(u"SELECT pg_sleep(30)"_s); };
    const auto sleeping = store.read(sleep), longer = store.bulk(sleep);
    QTest::qWait(500);
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    slow.held = true;
    store.interruptReader();
    store.interruptBulk();
    slow.release();
    EXPECT_EQ(waitFor(sleeping, 5s).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(waitFor(longer, 5s).error().code, ErrorCode::Cancelled);
    pool.setMaxThreadCount(threads);
}

TEST_F(PasswordTest, DoesNotWaitForASourceThatSaysNothingOnceAskedToEnd)
{
    SilentPassword silent;
    store::Store store(url(), clock, &silent);
    const auto reading = store.read(seven);
    QTest::qWait(100);
    EXPECT_FALSE(reading.isFinished());
    store.interruptReader();
    EXPECT_EQ(waitFor(reading).error().code, ErrorCode::Cancelled);
}

TEST_F(PasswordTest, SaysThatACertificateIsMissing)
{
    store::StoreUrl strict = url();
    strict.sslMode = u"verify-full"_s; // this server has none
    store::Store store(strict, clock);
    EXPECT_EQ(waitFor(store.open()).error().code, ErrorCode::TlsFailed);
}

} // namespace metaflow::testing
