#pragma once

#include "core/store/Snapshots.h"

namespace metaflow::store {

struct StoredTable {
    qint64 id = 0;
    TableInfo table;
};
/// Tables with their columns; `condition` over `catalog_tables t`. Errors as Connection::run.
[[nodiscard]] Result<QVector<StoredTable>> loadTables(
    Connection &connection, const QString &condition, const QVariantList &values);
/// Removes tables (and their columns) and adds others. Set-based. Errors as Connection::run.
[[nodiscard]] Result<void> removeTables(Connection &connection, const QVector<qint64> &ids);
[[nodiscard]] Result<void> insertTables(
    Connection &connection, SourceId source, const QVector<const TableInfo *> &tables);

} // namespace metaflow::store
