#pragma once

#include "core/model/Snapshot.h"
#include "core/store/Connection.h"

namespace metaflow::store {

struct SnapshotChanges {
    QVector<ObjectPath> newTables, changedTables, goneTables;
    friend bool operator==(const SnapshotChanges &, const SnapshotChanges &) = default;
};
/// Replaces what is stored for the snapshot's catalog (or the schemas it was restricted to). Set-based.
[[nodiscard]] Result<SnapshotChanges> storeSnapshot(
    Connection &connection, const Snapshot &snapshot, const QStringList &onlySchemas = {});
/// Empty tables where nothing was scanned yet. `selection` restricts.
[[nodiscard]] Result<Snapshot> snapshot(Connection &connection, SourceId source, const Selection &selection);

} // namespace metaflow::store
