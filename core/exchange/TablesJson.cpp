#include "core/exchange/TablesJson.h"

#include "core/base/JsonText.h"
#include "core/store/Snapshots.h"
#include "core/store/Sources.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

/// `type_name` of a column: an enum of its own, in which some types have other names than in SQL.
QString typeName(const QString &type)
{
    static const QHash<QString, QString> other
        = {{u"BIGINT"_s, u"LONG"_s}, {u"SMALLINT"_s, u"SHORT"_s}, {u"TINYINT"_s, u"BYTE"_s}, {u"INTEGER"_s, u"INT"_s},
            {u"NUMERIC"_s, u"DECIMAL"_s}, {u"REAL"_s, u"FLOAT"_s}, {u"VARCHAR"_s, u"STRING"_s}, {u"VOID"_s, u"NULL"_s}};
    const auto end = std::find_if(type.begin(), type.end(), [](QChar c) { return !c.isLetterOrNumber() && c != u'_'; });
    const QString word = type.first(end - type.begin()).toUpper();
    return other.value(word, word);
}

void insertComment(QJsonObject *object, const Comment &comment)
{
    if (comment) {
        object->insert(u"comment"_s, *comment); // there an omitted field is NULL
    }
}

QJsonObject columnJson(const ColumnInfo &column)
{
    QJsonObject object{{u"name"_s, column.name}, {u"type_text"_s, column.type}, {u"type_name"_s, typeName(column.type)},
        {u"position"_s, column.ordinal - 1}, {u"nullable"_s, column.nullable}};
    insertComment(&object, column.comment);
    if (column.masked) {
        object.insert(u"mask"_s, QJsonObject{{u"function_name"_s, u"mask"_s}});
    }
    return object;
}

/// Of a key to a table whose name holds a dot nothing can be said: the API has no way to write it.
QJsonArray constraintsOf(const TableInfo &table)
{
    QJsonArray constraints;
    const QString name = table.path.name();
    if (!table.primaryKey.isEmpty()) {
        constraints.append(QJsonObject{{u"primary_key_constraint"_s,
            QJsonObject{
                {u"name"_s, name + u"_pk"_s}, {u"child_columns"_s, QJsonArray::fromStringList(table.primaryKey)}}}});
    }
    for (const ForeignKey &key : table.foreignKeys) {
        const QStringList &parent = key.referencedTable.parts;
        if (std::none_of(parent.begin(), parent.end(), [](const QString &part) { return part.contains(u'.'); })) {
            constraints.append(QJsonObject{{u"foreign_key_constraint"_s,
                QJsonObject{{u"name"_s, name + u"_fk"_s + QString::number(constraints.size() + 1)},
                    {u"child_columns"_s, QJsonArray::fromStringList(key.columns)},
                    {u"parent_table"_s, parent.join(u'.')},
                    {u"parent_columns"_s, QJsonArray::fromStringList(key.referencedColumns)}}}});
        }
    }
    return constraints;
}

bool isWanted(const ItemFilter &filter, const ObjectPath &path)
{
    const auto fits = [](const QString &wanted, const QString &name) {
        return wanted.isEmpty() || wanted.compare(name, Qt::CaseInsensitive) == 0;
    };
    return fits(filter.catalog, path.catalog()) && fits(filter.schema, path.schema())
        && fits(filter.table, path.table());
}

/// Lines of the tables of one schema.
QByteArray linesOf(const Snapshot &snapshot, const ItemFilter &filter, qint64 *rows)
{
    QByteArray lines;
    for (const TableInfo &table : snapshot.tables) {
        if (isWanted(filter, table.path)) {
            lines += jsonText(QJsonDocument(tableJson(table))) + '\n';
            ++*rows;
        }
    }
    return lines;
}

} // namespace

QJsonObject tableJson(const TableInfo &table)
{
    QJsonObject object{{u"catalog_name"_s, table.path.catalog()}, {u"schema_name"_s, table.path.schema()},
        {u"name"_s, table.path.table()}, {u"full_name"_s, table.path.parts.join(u'.')}, {u"table_type"_s, table.type}};
    insertComment(&object, table.comment);
    if (!table.owner.isEmpty()) {
        object.insert(u"owner"_s, table.owner);
    }
    if (table.rowFiltered) {
        object.insert(u"row_filter"_s, QJsonObject{{u"function_name"_s, u"row_filter"_s}});
    }
    QJsonArray columns;
    for (const ColumnInfo &column : table.columns) {
        columns.append(columnJson(column));
    }
    object.insert(u"columns"_s, columns);
    if (const QJsonArray constraints = constraintsOf(table); !constraints.isEmpty()) {
        object.insert(u"table_constraints"_s, constraints);
    }
    return object;
}

Result<qint64> writeTables(store::Connection &connection, const ItemFilter &filter, FileSink &sink,
    const std::function<bool(qint64 rows)> &goOn)
{
    qint64 rows = 0;
    const auto schemas = store::scannedSchemas(connection, filter.catalog);
    if (!schemas) {
        return fail(schemas.error());
    }
    for (const store::ScannedSchema &schema : *schemas) {
        if (!isWanted(filter, {{schema.catalog, schema.schema, filter.table}})) {
            continue;
        }
        Selection selection;
        selection.catalog = schema.catalog;
        selection.schemas = {schema.schema};
        const auto snapshot = store::snapshot(connection, schema.source, selection);
        if (!snapshot) {
            return fail(snapshot.error());
        }
        if (auto written = sink.write(linesOf(*snapshot, filter, &rows)); !written) {
            return fail(written.error());
        }
        if (!goOn(rows)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    if (rows > 0) {
        return rows;
    }
    QStringList wanted{filter.catalog, filter.schema, filter.table};
    wanted.removeAll(QString());
    return wanted.isEmpty() ? fail(ErrorCode::SourceUnknown) : fail(ErrorCode::NotFound, ObjectPath{wanted}.display());
}

} // namespace metaflow::exchange
