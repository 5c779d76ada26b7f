#pragma once

#include "core/databricks/Statement.h"
#include "core/model/Snapshot.h"

#include <QHash>

namespace metaflow::catalog {

/// Puts the rows of CatalogSql's statements together. Rows about tables that the first statement did not show are
/// dropped: they came or went in between.
class SnapshotBuilder {
public:
    explicit SnapshotBuilder(QString catalog);
    void addTables(const QVector<databricks::Row> &rows);
    void addColumns(const QVector<databricks::Row> &rows);
    void addKeys(const QVector<databricks::Row> &rows);
    void addPolicies(const QVector<databricks::Row> &rows);
    /// Rows of commentsStatement().
    void addComments(const QString &schema, const QVector<databricks::Row> &rows);
    /// Tables by schema and name, columns in ordinal order.
    [[nodiscard]] Snapshot take();

private:
    [[nodiscard]] TableInfo *table(const QString &schema, const QString &name);
    [[nodiscard]] ColumnInfo *column(const QString &schema, const QString &table, const QString &name);
    void addForeignKeyColumn(TableInfo &table, const databricks::Row &row);

    Snapshot m_snapshot;
    QHash<std::pair<QString, QString>, qsizetype> m_index; ///< schema and name to the place in tables
    QString m_constraint; ///< the foreign key that is being put together
};

} // namespace metaflow::catalog
