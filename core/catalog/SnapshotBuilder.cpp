#include "core/catalog/SnapshotBuilder.h"

#include "core/store/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

using databricks::Row;

QString text(const Row &row, qsizetype column)
{
    return row.value(column).value_or(QString());
}

int number(const Row &row, qsizetype column)
{
    return text(row, column).toInt();
}

/// One comment that no store keeps is no reason to refuse the whole catalog. A plan reads it anew and leaves it alone.
Comment comment(const Row &row, qsizetype column)
{
    return store::storable(row.value(column));
}

/// `name` or `name=value`.
QString tagText(const Row &row)
{
    const QString value = text(row, 5);
    return value.isEmpty() ? text(row, 4) : text(row, 4) + u'=' + value;
}

} // namespace

SnapshotBuilder::SnapshotBuilder(QString catalog)
{
    m_snapshot.catalog = std::move(catalog);
}

void SnapshotBuilder::addTables(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        TableInfo info;
        info.path = {{m_snapshot.catalog, text(row, 0), text(row, 1)}};
        info.type = text(row, 2);
        info.comment = comment(row, 3);
        info.owner = text(row, 4);
        info.lastAltered = text(row, 5);
        m_index.insert({text(row, 0), text(row, 1)}, m_snapshot.tables.size());
        m_snapshot.tables.append(std::move(info));
    }
}

void SnapshotBuilder::addColumns(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        if (TableInfo *info = table(text(row, 0), text(row, 1))) {
            ColumnInfo entry;
            entry.name = text(row, 2);
            entry.ordinal = number(row, 3);
            entry.type = text(row, 4);
            entry.nullable = text(row, 5) != "NO"_L1;
            entry.comment = comment(row, 6);
            info->columns.append(std::move(entry));
        }
    }
}

void SnapshotBuilder::addKeys(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        TableInfo *info = table(text(row, 0), text(row, 1));
        if (!info) {
            continue;
        }
        if (text(row, 2) == "PRIMARY KEY"_L1) {
            info->primaryKey << text(row, 4);
        } else if (text(row, 2) == "FOREIGN KEY"_L1 && row.value(8)) {
            addForeignKeyColumn(*info, row);
        }
    }
}

void SnapshotBuilder::addForeignKeyColumn(TableInfo &info, const Row &row)
{
    const QString constraint = ObjectPath{{text(row, 0), text(row, 1), text(row, 3)}}.toJson();
    if (constraint != m_constraint || info.foreignKeys.isEmpty()) { // rows of a key come one after the other
        m_constraint = constraint;
        info.foreignKeys.append(ForeignKey{{}, {{text(row, 6), text(row, 7), text(row, 8)}}, {}});
    }
    info.foreignKeys.last().columns << text(row, 4);
    info.foreignKeys.last().referencedColumns << text(row, 9);
}

void SnapshotBuilder::addPolicies(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        const QString part = text(row, 0);
        if (TableInfo *info = table(text(row, 1), text(row, 2)); info && part == "table_tag"_L1) {
            info->tags << tagText(row);
        } else if (info && part == "row_filter"_L1) {
            info->rowFiltered = true;
        } else if (ColumnInfo *entry = column(text(row, 1), text(row, 2), text(row, 3)); entry && part == "mask"_L1) {
            entry->masked = true;
        } else if (entry && part == "column_tag"_L1) {
            entry->tags << tagText(row);
        }
    }
}

void SnapshotBuilder::addComments(const QString &schema, const QVector<Row> &rows)
{
    QVector<Row> tables, columns;
    for (const Row &row : rows) {
        if (text(row, 1).isEmpty()) {
            tables.append({schema, row.value(0), row.value(3), row.value(4), Comment(), row.value(5)});
        } else {
            columns.append({schema, row.value(0), row.value(1), row.value(2), row.value(3), u"YES"_s, row.value(4)});
        }
    }
    addTables(tables);
    addColumns(columns);
}

Snapshot SnapshotBuilder::take()
{
    for (TableInfo &info : m_snapshot.tables) {
        std::stable_sort(info.columns.begin(), info.columns.end(),
            [](const ColumnInfo &a, const ColumnInfo &b) { return a.ordinal < b.ordinal; });
    }
    std::stable_sort(m_snapshot.tables.begin(), m_snapshot.tables.end(),
        [](const TableInfo &a, const TableInfo &b) { return a.path < b.path; });
    m_index.clear();
    return std::move(m_snapshot);
}

TableInfo *SnapshotBuilder::table(const QString &schema, const QString &name)
{
    const auto at = m_index.constFind({schema, name});
    return at == m_index.cend() ? nullptr : &m_snapshot.tables[*at];
}

ColumnInfo *SnapshotBuilder::column(const QString &schema, const QString &tableName, const QString &name)
{
    TableInfo *info = table(schema, tableName);
    if (!info) {
        return nullptr;
    }
    const auto at = std::find_if(
        info->columns.begin(), info->columns.end(), [&](const ColumnInfo &entry) { return entry.name == name; });
    return at == info->columns.end() ? nullptr : &*at;
}

} // namespace metaflow::catalog
