#pragma once

#include "core/databricks/Statement.h"
#include "core/model/Snapshot.h"

namespace metaflow::catalog {

/// The statements that read a catalog. Names are bound, never written into the text, except in a FROM, where they are
/// quoted. All over system.information_schema, which shows what the person may see.
[[nodiscard]] databricks::Statement catalogsStatement();
[[nodiscard]] databricks::Statement tablesStatement(const QString &catalog, const QStringList &schemas);
[[nodiscard]] databricks::Statement columnsStatement(const QString &catalog, const QStringList &schemas);
/// Primary and foreign keys, a row a column, with what a foreign one points to.
[[nodiscard]] databricks::Statement keysStatement(const QString &catalog, const QStringList &schemas);
enum class Policies { Tags, Masks, Both };
/// Tags of tables and columns, column masks, row filters.
[[nodiscard]] databricks::Statement policiesStatement(
    const QString &catalog, const QStringList &schemas, Policies which);
/// Comments of these tables (all where the list is empty) and of their columns.
[[nodiscard]] databricks::Statement commentsStatement(
    const QString &catalog, const QString &schema, const QStringList &tables);
/// A few rows of these columns as text.
[[nodiscard]] databricks::Statement sampleStatement(
    const ObjectPath &table, const QVector<ColumnInfo> &columns, int rows);

} // namespace metaflow::catalog
