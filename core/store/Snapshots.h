#pragma once

#include "core/model/Snapshot.h"
#include "core/store/Connection.h"

namespace metaflow::store {

struct SnapshotChanges {
    QVector<ObjectPath> newTables, changedTables, goneTables;
    friend bool operator==(const SnapshotChanges &, const SnapshotChanges &) = default;
};
/// Replaces what is stored for the snapshot's catalog (or the schemas it was restricted to). Set-based. What the
/// snapshot says was not read stays as it was; a column of which tags or masks were never read is stored as masked.
[[nodiscard]] Result<SnapshotChanges> storeSnapshot(
    Connection &connection, const Snapshot &snapshot, const QStringList &onlySchemas = {});
/// What the last scan of a catalog could not read, in any of its schemas; empty where it was never scanned.
[[nodiscard]] Result<QStringList> notRead(Connection &connection, SourceId source, const QString &catalog);
/// A schema of which tables are stored; its names are case-folded.
struct ScannedSchema {
    SourceId source;
    QString catalog, schema;
};
/// Of the workspace that was scanned last (of those with that catalog, where one is named), by name.
[[nodiscard]] Result<QVector<ScannedSchema>> scannedSchemas(Connection &connection, const QString &catalog);
/// Paths of stored tables, the first `most` by name.
[[nodiscard]] Result<QVector<ObjectPath>> scannedTables(Connection &connection, SourceId source, int most);
/// Empty tables where nothing was scanned yet. `selection` restricts.
[[nodiscard]] Result<Snapshot> snapshot(Connection &connection, SourceId source, const Selection &selection);

} // namespace metaflow::store
