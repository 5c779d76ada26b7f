#pragma once

#include "core/store/Connection.h"
#include "core/store/Rows.h"

namespace metaflow::store {

/// The tables that hold what a store knows, in no order: without its migrations and what its writers note for
/// themselves. Errors as Connection::run, here and below.
[[nodiscard]] Result<QStringList> storeTables(Connection &connection);
/// A foreign key.
struct TableReference {
    QString child, column, parent;
};
[[nodiscard]] Result<QVector<TableReference>> tableReferences(Connection &connection);
/// Parents before children.
[[nodiscard]] QStringList inOrder(QStringList tables, const QVector<TableReference> &references);
[[nodiscard]] Result<RowColumns> columnsOf(Connection &connection, const QString &table);
/// Of what that reads, to the byte; times as ISO text.
[[nodiscard]] QString selectedColumns(Dialect dialect, const QString &table, const RowColumns &columns);

/// Nobody else writes to these until the transaction ends.
[[nodiscard]] Result<void> holdTables(Connection &connection, const QStringList &tables);
/// What was filled with rows that had their ids already: numbers go on behind them, and its figures are known.
[[nodiscard]] Result<void> settleTables(Connection &connection, const QStringList &tables);

} // namespace metaflow::store
