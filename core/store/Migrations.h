#pragma once

#include "core/store/Connection.h"

namespace metaflow::store {

/// One numbered step of the schema.
struct Migration {
    int version = 0;
    QString name; ///< file name
    QString sql;
    [[nodiscard]] QString checksum() const; ///< SHA-256, hex
};

/// The embedded steps for this database, in order. Storage where they cannot be read.
[[nodiscard]] Result<QVector<Migration>> migrations(Dialect dialect);
/// Of what they make of these kinds (`TABLE|FUNCTION`): nobody needs a second list.
[[nodiscard]] QStringList namesMade(const QVector<Migration> &steps, const QString &kinds);
/// 0 where nothing is there yet.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);
/// Brings the store up to date: each step in a transaction with its version row, before the first one that meets
/// existing data a backup beside the file (SQLite). Nothing to do, nothing written. StoreNewer; StoreCorrupt where a
/// step that was applied is not the one we know; errors as Connection::run, with the step as subject.
[[nodiscard]] Result<void> migrate(Connection &connection, const QVector<Migration> &steps, const QDateTime &now);

} // namespace metaflow::store
