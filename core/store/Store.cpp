#include "core/store/Store.h"

#include "core/store/History.h"
#include "core/store/Migrations.h"
#include "core/store/Settings.h"
#include "core/store/StoreThread.h"
#include "core/store/Transaction.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int attempts = 10; // with others writing at once, two or three are common

/// A file whose last user ended without closing it left its log behind: look whether it is sound before building on it.
Result<void> checkAfterCrash(Connection &connection, bool unclean)
{
    if (!unclean) {
        return {};
    }
    const auto verdict = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict) {
        return fail(verdict.error());
    }
    return verdict->toString() == "ok"_L1 ? Result<void>()
                                          : fail(ErrorCode::StoreCorrupt, connection.url().path, verdict->toString());
}

Result<void> giveStoreId(Connection &connection)
{
    const auto id = setting(connection, u"store_id"_s);
    if (!id || *id) {
        return id ? Result<void>() : Result<void>(fail(id.error()));
    }
    auto done = connection.run(u"INSERT INTO settings (name, value) VALUES ('store_id', ?) ON CONFLICT DO NOTHING"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<StoreInfo> readInfo(Connection &connection)
{
    const auto id = setting(connection, u"store_id"_s);
    const auto version = id ? schemaVersion(connection) : fail(id.error());
    if (!version) {
        return fail(version.error());
    }
    StoreInfo info;
    info.storeId = id->value_or(QString());
    info.schemaVersion = *version;
    info.url = connection.url().text();
    auto read = connection.forEach(
        u"SELECT count(*), count(duplicate_of) FROM metadata_items"_s, {}, [&](const QSqlQuery &row) {
            info.items = row.value(0).toLongLong();
            info.duplicates = row.value(1).toInt();
        });
    const auto rows = read ? connection.value(u"SELECT count(*) FROM approval_history"_s) : fail(read.error());
    if (!rows) {
        return fail(rows.error());
    }
    info.historyRows = rows->toLongLong();
    return info;
}

Result<StoreInfo> bringUp(Connection &connection, bool unclean, const QDateTime &now)
{
    auto done = checkAfterCrash(connection, unclean);
    const auto steps = done ? migrations(connection.dialect()) : fail(done.error());
    if (!steps) {
        return fail(steps.error());
    }
    done = migrate(connection, *steps, now);
    if (done) {
        done = giveStoreId(connection);
    }
    return done ? readInfo(connection) : fail(done.error());
}

} // namespace

struct Store::Threads {
    Threads(StoreUrl storeUrl, Clock &storeClock)
        : url(std::move(storeUrl))
        , clock(storeClock)
        , unclean(url.dialect == Dialect::Sqlite && QFileInfo(url.path + u"-wal"_s).size() > 0)
        , reader(url, u"reader"_s, true)
        , bulk(url, u"bulk"_s, true)
        , writer(url, u"writer"_s, false)
    {
    }
    StoreUrl url;
    Clock &clock;
    bool unclean; ///< looked at before anybody of us opens the file
    StoreThread reader, bulk, writer;
};

Store::Store(StoreUrl url, Clock &clock)
    : m_threads(std::make_unique<Threads>(std::move(url), clock))
{
}

Store::~Store()
{
    m_threads->reader.cancelAll();
    m_threads->bulk.cancelAll();
}

const StoreUrl &Store::url() const
{
    return m_threads->url;
}

Clock &Store::clock() const
{
    return m_threads->clock;
}

QFuture<Result<StoreInfo>> Store::open()
{
    auto promise = std::make_shared<QPromise<Result<StoreInfo>>>();
    promise->start();
    auto future = promise->future();
    const bool unclean = m_threads->unclean;
    run(Lane::Writer, [promise, unclean, now = clock().now()](Result<Connection *> connection) {
        promise->addResult(
            connection ? bringUp(**connection, unclean, now) : Result<StoreInfo>(fail(connection.error())));
        promise->finish();
    });
    return future;
}

QFuture<Result<StoreInfo>> Store::info()
{
    return bulk(readInfo);
}

void Store::interruptReader()
{
    m_threads->reader.interrupt();
}

void Store::interruptBulk()
{
    m_threads->bulk.interrupt();
}

void Store::run(Lane lane, std::function<void(Result<Connection *>)> work)
{
    StoreThread &thread = lane == Lane::Writer ? m_threads->writer
        : lane == Lane::Bulk                   ? m_threads->bulk
                                               : m_threads->reader;
    thread.post(std::move(work));
}

void Store::writeInParts(std::shared_ptr<PartedWrite> work)
{
    m_threads->writer.repeat([this, work = std::move(work)](Result<Connection *> connection) {
        const auto attempt = [&](Connection &open) { return work->part(open); };
        return work->after(
            connection ? inTransaction(**connection, clock(), attempt) : Result<void>(fail(connection.error())));
    });
}

Result<void> Store::inTransaction(
    Connection &connection, Clock &clock, const std::function<Result<void>(Connection &)> &attempt)
{
    for (int tries = 1;; ++tries) {
        auto transaction = Transaction::begin(connection, Transaction::Mode::Write);
        if (!transaction) {
            return fail(transaction.error());
        }
        auto done = attempt(connection);
        if (done) {
            done = sealHistory(connection, clock.now());
        }
        if (done) {
            done = transaction->commit();
        }
        if (done || !connection.failedForOthers() || tries == attempts) {
            return done;
        }
    }
}

} // namespace metaflow::store
