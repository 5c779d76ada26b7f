#pragma once

#include "core/base/Result.h"
#include "core/store/StoreUrl.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace metaflow::store {

/// One open database connection, used by the thread that opened it and no other. Table modules are plain functions
/// over it. SQLite: WAL, synchronous=FULL, foreign keys on, busy timeout 10 s. PostgreSQL: time zone UTC, search path.
class Connection {
public:
    /// StoreUnreachable, StoreReadOnly, StoreCorrupt, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const StoreUrl &url, const QString &name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_url.dialect; }
    [[nodiscard]] const StoreUrl &url() const { return m_url; }
    /// Runs one statement with `?` placeholders; every value is bound. SQL that differs between the two dialects comes
    /// from Dialect.h. Errors: Storage, StoreBusy, StoreFull, StoreReadOnly, StoreCorrupt, Cancelled (interrupted).
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The same statement for many rows of values, prepared once.
    [[nodiscard]] Result<void> runMany(const QString &sql, const QVector<QVariantList> &rows);
    /// The handle that sqlite3_interrupt or pg_cancel_backend needs; callable from any thread.
    void interrupt();

private:
    explicit Connection(StoreUrl url, QString name);
    StoreUrl m_url;
    QString m_name;
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace metaflow::store
