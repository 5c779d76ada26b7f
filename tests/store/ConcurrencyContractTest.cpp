#include "core/store/Sources.h"
#include "tests/store/StoreContract.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Two processes on one store, as two Store objects are.
class ConcurrencyContract : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (!IsSkipped()) {
            m_other = std::make_unique<store::Store>(temporary().url(), temporary().clock());
            ASSERT_TRUE(waitFor(m_other->open()));
        }
    }
    void TearDown() override { m_other.reset(); } // before its schema goes
    store::Store &other() { return *m_other; }

    auto approve(store::Store &store, const Item &item, int number)
    {
        const Decision approve
            = decision(number % 2 == 0 ? Decision::Kind::Approve : Decision::Kind::NeedsWork, {item});
        const QString batch = u"%1-%2"_s.arg(quintptr(&store)).arg(number);
        return store.write([approve, batch, at = now()](store::Connection &connection) -> Result<DecisionOutcome> {
            Decision latest = approve;
            const auto current = store::item(connection, approve.items.first().id);
            if (!current) {
                return fail(current.error());
            }
            latest.items[0].version = current->version;
            return applyDecision(connection, latest, BatchId(batch), at, {});
        });
    }

private:
    std::unique_ptr<store::Store> m_other;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ConcurrencyContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ConcurrencyContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(ConcurrencyContract, LosesNoDecisionOfTwoWriters)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    QVector<QFuture<Result<DecisionOutcome>>> running;
    constexpr int rounds = 50;
    for (int i = 0; i < rounds; ++i) {
        running << approve(temporary().store(), held, i) << approve(other(), held, i);
    }
    int changed = 0, skipped = 0;
    for (const auto &future : running) {
        const auto done = waitFor(future);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        changed += done->changed;
        skipped += static_cast<int>(done->skipped.size()); // the other came between reading and locking
    }
    EXPECT_EQ(changed + skipped, 2 * rounds);
    EXPECT_EQ(item(held.id).version, held.version + changed);
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    EXPECT_EQ(verdict.rows, changed + 1);
}

TEST_P(ConcurrencyContract, MakesOneItemWhenTwoOfferTheSameObjects)
{
    QVector<store::Offer> offers;
    for (int i = 0; i < 20; ++i) {
        offers << offer(u"t"_s, u"c%1"_s.arg(i), u"text"_s);
    }
    const auto go = [&](store::Store &store) {
        return store.write(
            [&, at = now()](store::Connection &connection) { return offerTexts(connection, offers, anna, at); });
    };
    const auto one = go(temporary().store());
    const auto two = go(other());
    ASSERT_TRUE(waitFor(one)) << qPrintable(one.result().error().detail);
    ASSERT_TRUE(waitFor(two)) << qPrintable(two.result().error().detail);
    EXPECT_EQ(one.result()->items, two.result()->items);
    EXPECT_EQ(one.result()->created + two.result()->created, 20);
    EXPECT_TRUE(verify().ok);
}

TEST_P(ConcurrencyContract, OpensAFreshStoreFromTwoSidesAtOnce)
{
    TemporaryStore fresh(GetParam());
    const int rounds = isSqlite() ? 60 : 5; // what goes wrong needs luck
    for (int round = 0; round < rounds; ++round) {
        store::StoreUrl url = fresh.url();
        if (isSqlite()) {
            url.path += u".%1"_s.arg(round);
        } else {
            ASSERT_TRUE(fresh.tamper(u"DROP SCHEMA %1 CASCADE"_s.arg(url.schema), false));
        }
        store::Store one(url, temporary().clock()), two(url, temporary().clock());
        const auto first = one.open(), second = two.open();
        const auto a = waitFor(first), b = waitFor(second);
        ASSERT_TRUE(a) << round << " " << qPrintable(a.error().detail);
        ASSERT_TRUE(b) << round << " " << qPrintable(b.error().detail);
        EXPECT_EQ(a->storeId, b->storeId);
    }
}

class PostgresStoreTest : public StoreContract { };
INSTANTIATE_TEST_SUITE_P(Postgres, PostgresStoreTest, ::testing::Values(store::Dialect::Postgres));

TEST_P(PostgresStoreTest, EndsALongReadWhenAskedAndGoesOnAfterwards)
{
    const auto future
        = temporary().store().read([](store::Connection &c) { return c.value(u"SELECT pg_sleep(30)"_s); });
    QTest::qWait(200);
    temporary().store().interruptReader();
    const auto ended = waitFor(future);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(temporary().read([](store::Connection &c) { return c.value(u"SELECT 7"_s); }), QVariant(7));
}

TEST_P(PostgresStoreTest, ComesBackAfterTheServerWentAway)
{
    const auto backend
        = [&] { return temporary().write([](store::Connection &c) { return c.value(u"SELECT pg_backend_pid()"_s); }); };
    const auto first = backend();
    ASSERT_TRUE(first);
    ASSERT_TRUE(temporary().tamper(u"SELECT pg_terminate_backend(%1)"_s.arg(first->toInt()), false));
    const auto second = backend();
    ASSERT_TRUE(second) << qPrintable(second.error().detail);
    EXPECT_NE(*first, *second);
}

TEST_P(PostgresStoreTest, StreamsALongAnswerInConstantMemory)
{
    const auto resident = [] { // KiB
        QFile status(u"/proc/self/status"_s);
        EXPECT_TRUE(status.open(QIODevice::ReadOnly));
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmRSS:") + 6;
        return all.mid(at, all.indexOf("kB", at) - at).trimmed().toLongLong();
    };
    const qint64 before = resident();
    qint64 most = 0;
    int rows = 0;
    const auto streamed = temporary().read([&](store::Connection &connection) {
        return connection.stream(
            u"SELECT repeat('x', 2000) FROM generate_series(1, ?)"_s, {100'000}, [&](const QSqlQuery &row) {
                EXPECT_EQ(row.value(0).toString().size(), 2000);
                if (++rows % 10'000 == 0) {
                    most = std::max(most, resident());
                }
            });
    });
    ASSERT_TRUE(streamed) << qPrintable(streamed ? QString() : streamed.error().detail);
    EXPECT_EQ(rows, 100'000);
    EXPECT_LE(most - before, 60 * 1024) << "the whole answer is 200 MB";
    EXPECT_EQ(temporary().read([](store::Connection &c) { return c.value(u"SELECT 7"_s); }), QVariant(7));
}

TEST_P(PostgresStoreTest, EndsAStreamWhenAskedAndGoesOnAfterwards)
{
    const auto future = temporary().store().read([](store::Connection &connection) {
        return connection.stream(
            u"SELECT pg_sleep(0.01) FROM generate_series(1, ?)"_s, {10'000}, [](const QSqlQuery &) {});
    });
    QTest::qWait(200);
    temporary().store().interruptReader();
    const auto ended = waitFor(future);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(temporary().read([](store::Connection &c) { return c.value(u"SELECT 7"_s); }), QVariant(7));
}

TEST_P(PostgresStoreTest, SaysThatNobodyIsThere)
{
    store::StoreUrl url = temporary().url();
    url.port = 1;
    store::Store store(url, temporary().clock());
    EXPECT_EQ(waitFor(store.open()).error().code, ErrorCode::StoreUnreachable);
}

} // namespace metaflow::testing
