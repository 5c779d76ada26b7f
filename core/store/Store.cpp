#include "core/store/Store.h"

#include "core/store/Adoption.h"
#include "core/store/Migrations.h"
#include "core/store/Roles.h"
#include "core/store/Settings.h"
#include "core/store/StoreThread.h"
#include "core/store/StoreWatch.h"
#include "core/store/Writing.h"

#include <QFileInfo>
#include <QUuid>

#include <mutex>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int readings = 5; // of one question, while the server goes away again and again

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
    const auto member = rows ? membership(connection) : fail(rows.error());
    if (!member) {
        return fail(member.error());
    }
    info.historyRows = rows->toLongLong();
    info.membership = *member;
    return info;
}

/// Nothing of the earlier tool's is changed unless a person asked for it.
Result<void> refuseUnadopted(Connection &connection)
{
    const auto needed = needsAdoption(connection);
    if (!needed) {
        return fail(needed.error());
    }
    return *needed ? fail(ErrorCode::StoreNeedsAdoption, connection.url().text()) : Result<void>();
}

Result<StoreInfo> bringUp(Connection &connection, bool unclean, const QDateTime &now)
{
    auto done = checkAfterCrash(connection, unclean);
    if (done) {
        done = refuseUnadopted(connection);
    }
    const auto steps = done ? migrations(connection.dialect()) : fail(done.error());
    if (!steps) {
        return fail(steps.error());
    }
    const auto before = schemaVersion(connection);
    done = before ? migrate(connection, *steps, now) : fail(before.error());
    if (done && *before < steps->last().version) {
        done = grantAgain(connection);
    }
    if (done) {
        done = giveStoreId(connection);
    }
    if (done) {
        takeInEarlierRows(connection, now);
    }
    const auto info = done ? readInfo(connection) : fail(done.error());
    if (info && info->membership == Membership{Role::Admin, true}) {
        mendGrants(connection);
        forgetOldWrites(connection);
    }
    return info;
}

} // namespace

struct Store::Threads {
    Threads(StoreUrl storeUrl, Clock &storeClock, SecretSource *source)
        : url(std::move(storeUrl))
        , clock(storeClock)
        , password(source)
        , unclean(url.dialect == Dialect::Sqlite && QFileInfo(url.path + u"-wal"_s).size() > 0)
        , writing(writer, clock, url)
        , reader(url, u"reader"_s, true, password)
        , bulk(url, u"bulk"_s, true, password)
        , writer(url, u"writer"_s, false, password)
    {
    }
    StoreUrl url;
    Clock &clock;
    SecretSource *password;
    bool unclean; ///< looked at before anybody of us opens the file
    std::once_flag watching;
    std::unique_ptr<StoreWatch> watch; ///< like the next one it outlives the threads, which call it
    Writing writing;
    StoreThread reader, bulk, writer;
    std::unique_ptr<StoreThread> listener; ///< PostgreSQL: a connection of its own, where somebody watches
};

Store::Store(StoreUrl url, Clock &clock, SecretSource *password)
    : m_threads(std::make_unique<Threads>(std::move(url), clock, password))
{
}

Store::~Store()
{
    m_threads->reader.cancelAll();
    m_threads->bulk.cancelAll();
    if (m_threads->listener) {
        m_threads->listener->cancelAll();
    }
}

const StoreUrl &Store::url() const
{
    return m_threads->url;
}

Clock &Store::clock() const
{
    return m_threads->clock;
}

SecretSource *Store::password() const
{
    return m_threads->password;
}

void Store::watch(QObject *context, std::function<void()> changed)
{
    std::call_once(m_threads->watching, [this] {
        Threads &threads = *m_threads;
        if (threads.url.dialect == Dialect::Postgres) {
            threads.listener = std::make_unique<StoreThread>(threads.url, u"listener"_s, true, threads.password);
        }
        threads.watch = std::make_unique<StoreWatch>(
            threads.listener ? *threads.listener : threads.writer, threads.url.dialect, threads.writing);
        threads.watch->start();
    });
    QObject::connect(m_threads->watch.get(), &StoreWatch::changed, context, std::move(changed));
}

QFuture<Result<StoreInfo>> Store::open()
{
    auto promise = std::make_shared<QPromise<Result<StoreInfo>>>();
    promise->start();
    auto future = promise->future();
    run(Lane::Writer, [this, promise] {
        const auto connection = m_threads->writer.connection();
        promise->addResult(connection ? bringUp(**connection, m_threads->unclean, clock().now())
                                      : Result<StoreInfo>(fail(connection.error())));
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

StoreThread &Store::threadOf(Lane lane)
{
    return lane == Lane::Writer ? m_threads->writer : lane == Lane::Bulk ? m_threads->bulk : m_threads->reader;
}

void Store::run(Lane lane, std::function<void()> work)
{
    threadOf(lane).post(std::move(work));
}

void Store::writeInParts(std::shared_ptr<PartedWrite> work)
{
    m_threads->writer.repeat([this, work = std::move(work)] {
        return work->after(m_threads->writing.run([&](Connection &open) { return work->part(open); }));
    });
}

Result<void> Store::carryOut(Lane lane, const Attempt &attempt)
{
    return lane == Lane::Writer ? m_threads->writing.run(attempt) : reading(lane, attempt);
}

Result<void> Store::reading(Lane lane, const Attempt &attempt)
{
    for (int tries = 1;; ++tries) {
        const auto connection = threadOf(lane).connection();
        if (!connection) {
            return fail(connection.error());
        }
        auto done = attempt(**connection);
        const bool again = (*connection)->isLost() && (lane == Lane::Reader || !(*connection)->hasAnswered());
        if (done || !again || tries == readings) {
            return done;
        }
    }
}

} // namespace metaflow::store
