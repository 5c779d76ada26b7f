#pragma once

#include "core/base/Job.h"
#include "core/base/Secret.h"
#include "core/model/Person.h"
#include "core/store/StoreUrl.h"

#include <QDateTime>
#include <QVector>

#include <optional>
#include <stop_token>

namespace metaflow {
class Clock;
class SecretSource;
class Workers;
} // namespace metaflow

namespace metaflow::store {

class Store;

/// One backup: a whole SQLite file, or a `pg_dump` archive of the schema.
struct Backup {
    QString file;
    QString reason; ///< `daily`, `migration`, `apply`, `asked`; empty: a file from elsewhere
    QDateTime made;
    qint64 bytes = 0;
    qint64 items = -1, historyRows = -1; ///< -1: not looked at
    bool ok = false; ///< it was read whole: integrity, schema, record
    QString problem; ///< code: `cut`, `damaged`, `not_a_store`, `newer`, `record_broken`; empty where ok
    QString storeId; ///< of list(): its first eight characters; empty: not known
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Backups of the store that is open. Kept in `folder` (0700, files 0600), the newest ten of each reason. Callable from
/// any thread. A backup counts only once it was read again: create() verifies what it wrote. Each works on a connection
/// of its own, so that nobody waits for it.
class BackupService {
public:
    /// `password`: of PostgreSQL, where it is not the store's own; outlives it.
    BackupService(Store &store, Workers &workers, QString folder, SecretSource *password = nullptr);
    ~BackupService(); ///< what runs ends with Cancelled
    BackupService(const BackupService &) = delete;
    BackupService &operator=(const BackupService &) = delete;

    /// Empty `file`: a name of its own in the folder; else it takes the place of what is there. A store whose record is
    /// broken is backed up too, and `problem` says so. FileUnwritable, StoreFull, ToolMissing (pg_dump), BackupInvalid
    /// (what was written does not read back), Cancelled, and what reading says.
    [[nodiscard]] Job<Backup> create(QString reason, QString file = {});
    /// Where the last daily one is older than a day; the newest daily one otherwise.
    [[nodiscard]] Job<Backup> daily();
    /// To be called before a PostgreSQL store is opened: a backup where opening it will migrate it, else nothing. An
    /// SQLite file gets its own from migrate(). Errors as create(): ToolMissing is no reason not to go on.
    [[nodiscard]] Job<std::optional<Backup>> beforeMigration();
    /// Newest first; those in the folder, by their names.
    [[nodiscard]] Job<QVector<Backup>> list();
    /// Restores into a temporary place, checks integrity, migrations and the whole record there. Bad ones are values
    /// with `ok` false. A pg_dump archive is restored where the role of an open PostgreSQL store may make a database,
    /// else only read to its end (`items` -1). FileUnreadable, FileUnwritable, StoreFull, ToolMissing, Cancelled.
    [[nodiscard]] Job<Backup> verify(QString file);
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    template <typename T, typename Function> [[nodiscard]] Job<T> work(Function fn);
    Store &m_store;
    Workers &m_workers;
    QString m_folder;
    SecretSource *m_password;
    std::stop_source m_stop;
};

/// Puts a verified backup in the place of the store, which nobody may have open; what was there is kept beside it first
/// (`….before-restore-<time>`; on PostgreSQL a schema of such a name). All or nothing; also where the store is damaged
/// or gone. Stands in the restored record as `restored`. `by`: nobody means the system account. Blocking: for a worker
/// or the command line. StoreInUse, BackupInvalid, FileUnreadable, FileUnwritable, StoreFull, ToolMissing.
[[nodiscard]] Result<Backup> restoreBackup(
    const StoreUrl &url, const QString &file, const QDateTime &now, const Person &by = {}, const Secret &password = {});

} // namespace metaflow::store
