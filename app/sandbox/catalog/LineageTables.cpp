#include "app/sandbox/catalog/InformationSchema.h"
#include "app/sandbox/catalog/Lineage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

using Cells = QHash<QString, QString>; ///< by column; what is not in it is NULL

/// One end of an edge, as a row names it: full name and parts, or a path.
void fillEnd(const QString &end, const QStringList &table, const QString &kind, const QString &file, Cells *cells)
{
    if (!table.isEmpty()) {
        cells->insert(end + u"_table_full_name"_s, table.join(u'.'));
        cells->insert(end + u"_table_catalog"_s, table.at(0));
        cells->insert(end + u"_table_schema"_s, table.at(1));
        cells->insert(end + u"_table_name"_s, table.at(2));
    }
    if (!file.isEmpty()) {
        cells->insert(end + u"_path"_s, file);
    }
    if (!table.isEmpty() || !file.isEmpty()) {
        cells->insert(end + u"_type"_s, file.isEmpty() ? kind : u"PATH"_s);
    }
}

Cells cellsOf(const LineageEdge &edge)
{
    Cells cells;
    fillEnd(u"source"_s, edge.source, edge.sourceKind, edge.file, &cells);
    fillEnd(u"target"_s, edge.target, edge.targetKind, {}, &cells);
    if (!edge.entity.isEmpty()) {
        cells.insert(u"entity_type"_s, edge.entity);
        cells.insert(u"entity_id"_s, u"4711"_s);
        cells.insert(u"entity_run_id"_s, QString::number(edge.seenMs / 1000));
    }
    const QString time = timestampText(edge.seenMs);
    cells.insert(u"event_time"_s, time);
    cells.insert(u"event_date"_s, time.first(10));
    cells.insert(u"record_id"_s, QString::number(edge.seenMs, 16));
    cells.insert(u"event_id"_s, QString::number(edge.seenMs + 1, 16));
    cells.insert(u"created_by"_s, u"practice.user@metaflow.example"_s);
    return cells;
}

QStringList endColumns(const QString &end)
{
    return {end + u"_table_full_name"_s, end + u"_table_catalog"_s, end + u"_table_schema"_s, end + u"_table_name"_s,
        end + u"_path"_s, end + u"_type"_s};
}

QStringList lineageColumns(bool ofColumns)
{
    QStringList names
        = {u"account_id"_s, u"metastore_id"_s, u"workspace_id"_s, u"entity_type"_s, u"entity_id"_s, u"entity_run_id"_s};
    names += endColumns(u"source"_s) + endColumns(u"target"_s);
    names += ofColumns ? QStringList{u"source_column_name"_s, u"target_column_name"_s} : QStringList();
    return names
        + QStringList{u"created_by"_s, u"event_time"_s, u"event_date"_s, u"record_id"_s, u"event_id"_s,
            u"statement_id"_s, u"entity_metadata"_s};
}

Table lineageTable(const QString &name, const QStringList &columns, const std::vector<Cells> &rows)
{
    Table table;
    table.catalog = u"system"_s;
    table.schema = u"access"_s;
    table.name = name;
    table.owner = u"System user"_s;
    table.system = true;
    auto seed = std::make_shared<RowSeed>();
    seed->columns = columns;
    for (const QString &column : columns) {
        Column added;
        added.name = column;
        added.type = column == u"event_time" ? u"TIMESTAMP"_s : column == u"event_date" ? u"DATE"_s : u"STRING"_s;
        table.columns.push_back(added);
    }
    for (const Cells &cells : rows) {
        QJsonArray row;
        for (const QString &column : columns) {
            row.append(cells.contains(column) ? QJsonValue(cells.value(column)) : QJsonValue());
        }
        seed->rows.append(row);
    }
    table.seed = std::move(seed);
    return table;
}

} // namespace

void addLineageTables(const std::vector<LineageEdge> &edges, Catalog *catalog)
{
    std::vector<Cells> tables;
    std::vector<Cells> columns;
    for (const LineageEdge &edge : edges) {
        tables.push_back(cellsOf(edge));
        for (const auto &[source, target] : edge.columns) {
            Cells cells = tables.back();
            cells.insert(u"source_column_name"_s, source);
            cells.insert(u"target_column_name"_s, target);
            columns.push_back(std::move(cells));
        }
        LineageEdge read = edge; // that somebody only looked at it is an event too, without a target
        read.target.clear();
        tables.push_back(cellsOf(read));
    }
    catalog->add(lineageTable(u"table_lineage"_s, lineageColumns(false), tables));
    catalog->add(lineageTable(u"column_lineage"_s, lineageColumns(true), columns));
}

} // namespace metaflow::sandbox::catalog
