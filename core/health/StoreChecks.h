#pragma once

#include "core/health/HealthCheck.h"
#include "core/model/History.h"
#include "core/store/BackupService.h"
#include "core/store/Connection.h"

namespace metaflow::health {

// On one connection, on the thread of the long reads.

/// Whose it is and what whoever opened it may do there.
[[nodiscard]] HealthCheck checkStore(store::Connection &connection);
/// StoreCorrupt; StoreReadOnly for a PostgreSQL that recovers or follows another one.
[[nodiscard]] HealthCheck checkIntegrity(store::Connection &connection);
/// `mostly_free` where the greater part of a file is empty.
[[nodiscard]] HealthCheck checkSize(store::Connection &connection);
/// `migrations_pending`, StoreNewer, StoreCorrupt.
[[nodiscard]] HealthCheck checkMigrations(store::Connection &connection);

/// The links of the chain and its guards.
[[nodiscard]] HealthCheck checkHistory(const Result<HistoryVerdict> &verdict);
/// Items against their last row: `changed_outside`.
[[nodiscard]] HealthCheck checkOutside(const Result<HistoryVerdict> &verdict);
/// `no_backup`, `backup_old` (two days), `backup_bad` where the newest of all cannot be read.
[[nodiscard]] HealthCheck checkBackup(const Result<QVector<store::Backup>> &backups, const QDateTime &now);

/// A catalog of one workspace of which tables are stored, with some of its schemas.
struct ScannedCatalog {
    QString name;
    QStringList schemas;
    friend bool operator==(const ScannedCatalog &, const ScannedCatalog &) = default;
};
/// Those of that host, the last scanned first, a few only. Errors as Connection::run.
[[nodiscard]] Result<QVector<ScannedCatalog>> scannedCatalogs(store::Connection &connection, const QString &host);

} // namespace metaflow::health
