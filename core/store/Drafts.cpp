#include "core/store/Drafts.h"

#include "core/base/Clock.h"
#include "core/store/Retention.h"
#include "core/store/StoreThread.h"
#include "core/store/Texts.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

StoreUrl urlOf(const QString &file)
{
    StoreUrl url;
    url.path = file;
    return url;
}

Result<void> runOnly(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    const auto done = connection.run(sql, values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/// Findings have a table of their own: a file of an earlier version goes on as it is.
Result<void> makeTables(Connection &connection)
{
    auto made = runOnly(connection,
        u"CREATE TABLE IF NOT EXISTS drafts (store_id TEXT NOT NULL, item_id INTEGER NOT NULL, "
        "version INTEGER NOT NULL, text TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (store_id, item_id))"_s);
    if (made) {
        made = runOnly(connection,
            u"CREATE TABLE IF NOT EXISTS draft_findings (store_id TEXT NOT NULL, item_id INTEGER NOT NULL, "
            "dismissed TEXT NOT NULL, PRIMARY KEY (store_id, item_id))"_s);
    }
    if (made) {
        made = runOnly(connection,
            u"CREATE TABLE IF NOT EXISTS draft_words (store_id TEXT NOT NULL, about TEXT NOT NULL, "
            "text TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (store_id, about))"_s);
    }
    return made;
}

QString timeNow()
{
    return isoTime(QDateTime::currentDateTimeUtc());
}

Result<void> saveFindings(Connection &connection, const QString &storeId, const Drafts::Draft &draft)
{
    const QVariantList key{bindText(storeId), draft.item.id.value()};
    if (draft.dismissed.isEmpty()) {
        return runOnly(connection, u"DELETE FROM draft_findings WHERE store_id = ? AND item_id = ?"_s, key);
    }
    return runOnly(connection,
        u"INSERT INTO draft_findings (store_id, item_id, dismissed) VALUES (?, ?, ?) "
        "ON CONFLICT (store_id, item_id) DO UPDATE SET dismissed = excluded.dismissed"_s,
        key + QVariantList{bindText(findingsToJson(draft.dismissed))});
}

} // namespace

/// One thread, one connection; what one call writes is a transaction of its own and on disk when its future is there.
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
        thread.post([this, promise, work = std::move(work)] {
            const auto connection = thread.connection();
            auto ready = connection ? makeTables(**connection) : Result<void>(fail(connection.error()));
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
        auto both = Transaction::begin(connection, Transaction::Mode::Write); // findings stand in their own text only
        auto done = both ? saveFindings(connection, storeId, draft) : fail(both.error());
        if (done) {
            done = runOnly(connection,
                u"INSERT INTO drafts (store_id, item_id, version, text, saved_at) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (store_id, item_id) DO UPDATE SET version = excluded.version, text = excluded.text, "
                "saved_at = excluded.saved_at"_s,
                {bindText(storeId), draft.item.id.value(), draft.item.version, bindText(draft.text), timeNow()});
        }
        return done ? both->commit() : done;
    });
}

QFuture<Result<void>> Drafts::discard(const QString &storeId, ItemId item)
{
    return m_thread->post<void>([storeId, item](Connection &connection) -> Result<void> {
        const QVariantList key{bindText(storeId), item.value()};
        auto both = Transaction::begin(connection, Transaction::Mode::Write);
        auto done = both ? runOnly(connection, u"DELETE FROM drafts WHERE store_id = ? AND item_id = ?"_s, key)
                         : Result<void>(fail(both.error()));
        if (done) {
            done = runOnly(connection, u"DELETE FROM draft_findings WHERE store_id = ? AND item_id = ?"_s, key);
        }
        return done ? both->commit() : done;
    });
}

QFuture<Result<QVector<Drafts::Draft>>> Drafts::all(const QString &storeId)
{
    return m_thread->post<QVector<Draft>>([storeId](Connection &connection) -> Result<QVector<Draft>> {
        QVector<Draft> drafts;
        auto read = connection.forEach(
            u"SELECT d.item_id, d.version, d.text, coalesce(f.dismissed, '') FROM drafts d LEFT JOIN draft_findings f "
            "ON f.store_id = d.store_id AND f.item_id = d.item_id WHERE d.store_id = ? ORDER BY d.saved_at, d.item_id"_s,
            {bindText(storeId)}, [&](const QSqlQuery &row) {
                drafts.append({{ItemId(row.value(0).toLongLong()), row.value(1).toInt()}, row.value(2).toString(),
                    findingsFromJson(row.value(3).toString())});
            });
        if (!read) {
            return fail(read.error());
        }
        return drafts;
    });
}

QFuture<Result<void>> Drafts::saveWords(const QString &storeId, const Words &words)
{
    return m_thread->post<void>([storeId, words](Connection &connection) -> Result<void> {
        if (auto ok = checkStorable(words.text, u"draft"_s); !ok) {
            return ok;
        }
        return runOnly(connection,
            u"INSERT INTO draft_words (store_id, about, text, saved_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (store_id, about) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at"_s,
            {bindText(storeId), bindText(words.about), bindText(words.text), timeNow()});
    });
}

QFuture<Result<void>> Drafts::discardWords(const QString &storeId, const QString &about)
{
    return m_thread->post<void>([storeId, about](Connection &connection) -> Result<void> {
        return runOnly(connection, u"DELETE FROM draft_words WHERE store_id = ? AND about = ?"_s,
            {bindText(storeId), bindText(about)});
    });
}

QFuture<Result<QVector<Drafts::Words>>> Drafts::wordsOf(const QString &storeId, const QString &kind)
{
    return m_thread->post<QVector<Words>>([storeId, kind](Connection &connection) -> Result<QVector<Words>> {
        QVector<Words> found;
        auto read = connection.forEach(
            u"SELECT about, text FROM draft_words WHERE store_id = ? AND substr(about, 1, length(?)) = ? "
            "ORDER BY saved_at, about"_s,
            {bindText(storeId), bindText(kind), bindText(kind)}, [&](const QSqlQuery &row) {
                found.append({row.value(0).toString(), row.value(1).toString()});
            });
        if (!read) {
            return fail(read.error());
        }
        return found;
    });
}

QFuture<Result<int>> Drafts::eraseWords(const QString &storeId, const QVector<Erased> &erased)
{
    return m_thread->post<int>([storeId, erased](Connection &connection) -> Result<int> {
        int gone = 0;
        for (const Erased &words : erased) {
            const auto done
                = connection.run(u"DELETE FROM draft_words WHERE store_id = ? AND about = ? AND saved_at <= ?"_s,
                    {bindText(storeId), bindText(words.about), isoTime(words.at)});
            if (!done) {
                return fail(done.error());
            }
            gone += done->numRowsAffected();
        }
        const auto emptied = emptyLog(connection); // a log in use is emptied by the next one
        return emptied ? Result<int>(gone) : fail(emptied.error());
    });
}

} // namespace metaflow::store
