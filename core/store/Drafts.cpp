#include "core/store/Drafts.h"

#include "core/base/Clock.h"
#include "core/store/StoreThread.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

StoreUrl urlOf(const QString &file)
{
    StoreUrl url;
    url.path = file;
    return url;
}

Result<void> makeTable(Connection &connection)
{
    auto made = connection.run(
        u"CREATE TABLE IF NOT EXISTS drafts (store_id TEXT NOT NULL, item_id INTEGER NOT NULL, "
        "version INTEGER NOT NULL, text TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (store_id, item_id))"_s);
    return made ? Result<void>() : Result<void>(fail(made.error()));
}

} // namespace

/// One thread, one connection; each statement is a transaction of its own and on disk when its future is there.
struct Drafts::Thread {
    explicit Thread(const QString &file)
        : thread(urlOf(file), u"drafts"_s, false)
    {
    }

    template <typename T> QFuture<Result<T>> post(std::function<Result<T>(Connection &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        thread.post([promise, work = std::move(work)](Result<Connection *> connection) {
            auto ready = connection ? makeTable(**connection) : Result<void>(fail(connection.error()));
            promise->addResult(ready ? work(**connection) : Result<T>(fail(ready.error())));
            promise->finish();
        });
        return future;
    }

    StoreThread thread;
};

Drafts::Drafts(QString file)
    : m_thread(std::make_unique<Thread>(file))
{
}

Drafts::~Drafts() = default;

QFuture<Result<void>> Drafts::save(const QString &storeId, const Draft &draft)
{
    return m_thread->post<void>([storeId, draft](Connection &connection) -> Result<void> {
        if (auto ok = checkStorable(draft.text, u"draft"_s); !ok) {
            return ok;
        }
        auto done = connection.run(
            u"INSERT INTO drafts (store_id, item_id, version, text, saved_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (store_id, item_id) DO UPDATE SET version = excluded.version, text = excluded.text, "
            "saved_at = excluded.saved_at"_s,
            {bindText(storeId), draft.item.id.value(), draft.item.version, bindText(draft.text),
                isoTime(QDateTime::currentDateTimeUtc())});
        return done ? Result<void>() : Result<void>(fail(done.error()));
    });
}

QFuture<Result<void>> Drafts::discard(const QString &storeId, ItemId item)
{
    return m_thread->post<void>([storeId, item](Connection &connection) -> Result<void> {
        auto done = connection.run(
            u"DELETE FROM drafts WHERE store_id = ? AND item_id = ?"_s, {bindText(storeId), item.value()});
        return done ? Result<void>() : Result<void>(fail(done.error()));
    });
}

QFuture<Result<QVector<Drafts::Draft>>> Drafts::all(const QString &storeId)
{
    return m_thread->post<QVector<Draft>>([storeId](Connection &connection) -> Result<QVector<Draft>> {
        QVector<Draft> drafts;
        auto read = connection.forEach(
            u"SELECT item_id, version, text FROM drafts WHERE store_id = ? ORDER BY saved_at, item_id"_s,
            {bindText(storeId)}, [&](const QSqlQuery &row) {
                drafts.append({{ItemId(row.value(0).toLongLong()), row.value(1).toInt()}, row.value(2).toString()});
            });
        if (!read) {
            return fail(read.error());
        }
        return drafts;
    });
}

} // namespace metaflow::store
