#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/store/PendingLink.h"
#include "core/store/RowCells.h"
#include "core/store/StoreUrl.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <QVector>

#include <functional>
#include <memory>
#include <utility>

namespace metaflow {
class SecretSource;
}

namespace metaflow::store {

/// An advisory lock of PostgreSQL's second kind: two numbers.
using SessionLock = std::pair<int, int>;

/// One open database connection, used by the thread that opened it and no other. Table modules are plain functions
/// over it. SQLite: WAL, synchronous=FULL, foreign keys on, busy timeout 10 s. PostgreSQL: time zone UTC, search path.
class Connection {
public:
    /// Makes an SQLite file (0600) and its folders where they are missing. PostgreSQL: an empty password leaves it to
    /// libpq's own ways. StoreUnreachable, StoreSignIn, TlsFailed, StoreReadOnly, StoreCorrupt, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const StoreUrl &url, const QString &name, const Secret &password = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_url.dialect; }
    [[nodiscard]] const StoreUrl &url() const { return m_url; }
    /// Runs one statement with `?` placeholders; every value is bound. SQL that differs between the two dialects comes
    /// from Dialect.h. Errors: Storage, StoreBusy, StoreFull, StoreReadOnly, RoleTooSmall, StoreCorrupt, Cancelled
    /// (interrupted), StoreUnreachable (isLost() from then on).
    /// Rows are read with forEach() or value(): QSqlQuery::next() says false on an error, too.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for each row of the answer. Errors as run().
    [[nodiscard]] Result<void> forEach(
        const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The same for answers of any length, in constant memory: no other statement runs on this connection meanwhile, so
    /// `row` asks nothing. Errors as run().
    [[nodiscard]] Result<void> stream(
        const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The same in the shortest way from the database to bytes; `row` says false to stop. Errors as run().
    [[nodiscard]] Result<void> streamCells(
        const QString &sql, const QVariantList &values, const std::function<bool(RowCells &)> &row);
    /// First column of the first row; an invalid variant where there is no row. Errors as run().
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// The same statement for many rows of values, prepared once. Errors as run().
    [[nodiscard]] Result<void> runMany(const QString &sql, const QVector<QVariantList> &rows);
    /// Many statements, nothing bound: a migration. Errors as run().
    [[nodiscard]] Result<void> runScript(const QString &sql);

    /// Ends what is running with Cancelled, and what follows too until resume(). sqlite3_interrupt or
    /// pg_cancel_backend, for which `passwords` is asked; callable from any thread.
    void interrupt(SecretSource *passwords = nullptr);
    void resume();
    /// The last failure came from somebody else's transaction: worth another try.
    [[nodiscard]] bool failedForOthers() const { return m_failedForOthers; }
    /// The server went away: this connection is of no use any more.
    [[nodiscard]] bool isLost() const;
    /// Since resume() a statement was carried out, so somebody may have seen an answer.
    [[nodiscard]] bool hasAnswered() const { return m_answered; }

    /// A lock for as long as the session lasts; false: another one has it. PostgreSQL alone. Store takes it again when
    /// it connects again; one that somebody else got meanwhile is not among sessionLocks() any more.
    [[nodiscard]] Result<bool> tryLock(SessionLock lock);
    [[nodiscard]] Result<bool> unlock(SessionLock lock);
    [[nodiscard]] const QVector<SessionLock> &sessionLocks() const { return m_locks; }
    /// Calls `heard` with what others NOTIFY on this channel, on this thread, whose event loop has to run. PostgreSQL
    /// alone.
    [[nodiscard]] Result<void> listen(const QString &channel, const std::function<void(const QString &)> &heard);

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    /// What the open transaction has to seal. See History.h.
    [[nodiscard]] PendingLink &pendingLink() { return m_pendingLink; }

private:
    friend class Transaction;
    explicit Connection(StoreUrl url, QString name);
    [[nodiscard]] Result<void> applySetting(const QString &setting);
    [[nodiscard]] Result<void> openSqlite(QSqlDatabase &database);
    [[nodiscard]] Result<void> openPostgres(QSqlDatabase &database, const Secret &password);
    [[nodiscard]] Failure failure(const QSqlError &error);
    [[nodiscard]] Result<QSqlQuery> start(const QString &sql, const QVariantList &values, bool rowByRow);
    [[nodiscard]] Result<void> readAll(Result<QSqlQuery> query, const std::function<void(const QSqlQuery &)> &row);
    [[nodiscard]] Result<void> execute(QSqlQuery &query, const QString &direct = {});

    StoreUrl m_url;
    QString m_name;
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    PendingLink m_pendingLink;
    QVector<SessionLock> m_locks;
    bool m_inTransaction = false;
    bool m_failedForOthers = false;
    bool m_lost = false;
    bool m_answered = false;
};

} // namespace metaflow::store
