#pragma once

#include "core/store/BackupService.h"
#include "core/store/Connection.h"

#include <memory>

namespace metaflow::store {

/// Whose backup it is.
struct BackupSource {
    StoreUrl url;
    Secret password = {}; ///< PostgreSQL; empty: libpq's own ways
    SecretSource *passwords = nullptr; ///< who gave it, for whoever interrupts
};
/// A connection of one's own beside those of the store; makes no SQLite file. Errors as Connection::open.
[[nodiscard]] Result<std::unique_ptr<Connection>> openBeside(const BackupSource &source);
/// Blocking, for a worker. Empty where nobody keeps one; errors as SecretSource::secret.
[[nodiscard]] Result<Secret> passwordFrom(SecretSource *source);

/// Of the store, or empty where it was not given yet (a database of the earlier tool). Errors as Connection::run.
[[nodiscard]] Result<QString> storeIdOf(Connection &connection);

/// What its name says: `metaflow-<storeid8>-<yyyyMMddTHHmmss>-<reason>.sqlite|.dump`; nothing of another name.
[[nodiscard]] std::optional<Backup> backupByName(const QString &file);
/// Newest first.
[[nodiscard]] QVector<Backup> backupsIn(const QString &folder);
/// A name that is free; makes the folder (0700). FileUnwritable.
[[nodiscard]] Result<QString> newBackupFile(
    const QString &folder, const QString &storeId, const QDateTime &now, const QString &reason, Dialect dialect);
/// Lets those go that are older than the newest ten of this one's store and reason, and what a kill left half written.
void keepNewestBackups(const QString &folder, const Backup &newest);
/// Where a migration keeps its own: beside the file, which is the folder of backups for the store in the usual place.
[[nodiscard]] QString backupsBeside(const StoreUrl &sqlite);

/// Into the file, which is made with 0600. FileUnwritable, StoreFull, ToolMissing, Cancelled, and as Connection::run.
[[nodiscard]] Result<void> copySqlite(Connection &connection, const QString &file);
[[nodiscard]] Result<void> dumpPostgres(
    Connection &connection, const BackupSource &source, const QString &file, const std::stop_token &stop);

/// Whole on the disk. FileUnwritable, StoreFull.
[[nodiscard]] Result<void> syncFile(const QString &file);
/// The same under its name: all or nothing. FileUnwritable, StoreFull.
[[nodiscard]] Result<void> settleFile(const QString &part, const QString &file);
/// To a new file (0600), also the log that lies beside an SQLite file. FileUnreadable, FileUnwritable, StoreFull,
/// Cancelled.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to, const std::stop_token &stop);
/// SHA-256, hex. FileUnreadable.
[[nodiscard]] Result<QString> sha256Of(const QString &file);

enum class BackupForm { Sqlite, Archive, Other };
/// By its first bytes; fills in size and time, and `problem` where these show one already. FileUnreadable.
[[nodiscard]] Result<BackupForm> formOf(const QString &file, Backup &backup);

/// Reads a copy that nobody else has open as a store: integrity, schema (older ones are migrated), record, counts.
/// What is wrong with it stands in `problem`. Errors: those of this machine (StoreFull, StoreUnreachable, Cancelled).
[[nodiscard]] Result<void> readCopy(
    Connection &copy, Backup &backup, const QDateTime &now, const std::stop_token &stop);
/// An error of a copy as a problem of it; others stay errors.
[[nodiscard]] Result<void> problemFrom(const Error &error, Backup &backup);
/// Any backup, in a temporary place in `folder` or on the server of `source`.
[[nodiscard]] Result<Backup> verifyBackup(const BackupSource &source, const QString &folder, const QString &file,
    const QDateTime &now, const std::stop_token &stop);
/// What a restore calls the schema that was there, up to the time.
[[nodiscard]] QString keptSchemaStart(const QString &schema);
/// Of an archive of pg_dump, whose form was looked at already.
[[nodiscard]] Result<void> verifyArchive(
    const BackupSource &source, const QString &file, Backup &backup, const QDateTime &now, const std::stop_token &stop);

/// The row `restored`. The record of a database that is not ours yet gets none. Errors as Connection::run.
[[nodiscard]] Result<void> noteRestored(
    Connection &connection, const QJsonObject &facts, const Person &by, const QDateTime &now);
[[nodiscard]] Result<Backup> restoreSqlite(
    const StoreUrl &url, const QString &file, const QDateTime &now, const Person &by);
[[nodiscard]] Result<Backup> restoreArchive(
    const BackupSource &source, const QString &file, const QDateTime &now, const Person &by);

} // namespace metaflow::store
