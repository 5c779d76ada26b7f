#pragma once

#include "core/databricks/Statement.h"
#include "core/model/Snapshot.h"

namespace metaflow::catalog {

/// The statements that read a catalog. Names are bound, never written into the text, except in a FROM, where they are
/// quoted. All over system.information_schema, which shows what the person may see.
[[nodiscard]] databricks::Statement catalogsStatement();
[[nodiscard]] databricks::Statement schemasStatement(const QString &catalog);
[[nodiscard]] databricks::Statement tablesStatement(const QString &catalog, const QStringList &schemas);
/// Tables by their names: from the first on, before the second; an empty one is no border.
struct NameRange {
    QString from, below;
};
[[nodiscard]] databricks::Statement columnsStatement(
    const QString &catalog, const QStringList &schemas, const NameRange &range = {});
/// Primary and foreign keys, a row a column, with what a foreign one points to.
[[nodiscard]] databricks::Statement keysStatement(const QString &catalog, const QStringList &schemas);
enum class Policies { Tags, Masks, Both };
/// What masks and filters call the catalog and the schema of a table. Documented is catalog_name; table_catalog is what
/// most other relations say.
enum class Spelling { CatalogName, TableCatalog };
/// Tags of tables and columns, column masks, row filters.
[[nodiscard]] databricks::Statement policiesStatement(
    const QString &catalog, const QStringList &schemas, Policies which, Spelling ofMasks = Spelling::CatalogName);
/// Comments of these tables (all where the list is empty) and of their columns; of tables also how many seconds ago, by
/// the warehouse's clock, they were last altered.
[[nodiscard]] databricks::Statement commentsStatement(
    const QString &catalog, const QString &schema, const QStringList &tables);
/// What tables (all where the list is empty) and their columns were made from, seen since then: a row a source, an
/// empty column for the table itself.
[[nodiscard]] databricks::Statement lineageStatement(
    const QString &catalog, const QStringList &tables, const QDate &since);
/// Who reads these tables (all where the list is empty) and is hurt by a new version of one, seen since then: a row a
/// target that is a streaming table or a materialized view, and a row a pipeline.
[[nodiscard]] databricks::Statement readersStatement(
    const QString &catalog, const QStringList &tables, const QDate &since);
/// What whoever asks holds on tables, themselves or by a group: a row `held` for each table where that is something,
/// and nothing that is enough to write a comment; a row `owned` for each table, schema and the catalog that is theirs.
[[nodiscard]] databricks::Statement grantsStatement(
    const QString &catalog, const QStringList &schemas, const QStringList &tables);
/// A few rows of these columns as text.
[[nodiscard]] databricks::Statement sampleStatement(
    const ObjectPath &table, const QVector<ColumnInfo> &columns, int rows);

} // namespace metaflow::catalog
