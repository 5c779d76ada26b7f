#include "core/store/SnapshotRows.h"

#include "core/store/Dialect.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using enum RowColumn::Type;

QString listToJson(const QStringList &list)
{
    return list.isEmpty()
        ? u"[]"_s
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray()) {
        list << text.toString();
    }
    return list;
}

QStringList listFromJson(const QString &json)
{
    return json == "[]"_L1 ? QStringList() : listOf(QJsonDocument::fromJson(json.toUtf8()).array());
}

QString keysToJson(const QVector<ForeignKey> &keys)
{
    QJsonArray array;
    for (const ForeignKey &key : keys) {
        array.append(QJsonArray{QJsonArray::fromStringList(key.columns),
            QJsonArray::fromStringList(key.referencedTable.parts), QJsonArray::fromStringList(key.referencedColumns)});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVector<ForeignKey> keysFromJson(const QString &json)
{
    QVector<ForeignKey> keys;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &key : array) {
        keys.append({listOf(key[0]), {listOf(key[1])}, listOf(key[2])});
    }
    return keys;
}

Comment readComment(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? Comment() : Comment(row.value(column).toString());
}

StoredTable readTable(const QSqlQuery &row)
{
    StoredTable stored;
    TableInfo &table = stored.table;
    stored.id = row.value(0).toLongLong();
    table.path = ObjectPath::fromJson(row.value(1).toString());
    table.type = row.value(2).toString();
    table.comment = readComment(row, 3);
    table.owner = row.value(4).toString();
    table.lastAltered = row.value(5).toString();
    table.primaryKey = listFromJson(row.value(6).toString());
    table.foreignKeys = keysFromJson(row.value(7).toString());
    table.tags = listFromJson(row.value(8).toString());
    table.rowFiltered = row.value(9).toInt() != 0;
    return stored;
}

ColumnInfo readColumn(const QSqlQuery &row)
{
    ColumnInfo column;
    column.name = row.value(1).toString();
    column.ordinal = row.value(2).toInt();
    column.type = row.value(3).toString();
    column.nullable = row.value(4).toInt() != 0;
    column.comment = readComment(row, 5);
    column.masked = row.value(6).toInt() != 0;
    column.tags = listFromJson(row.value(7).toString());
    return column;
}

const RowColumns &tableColumns()
{
    static const RowColumns columns = {{u"id"_s, Integer}, {u"source_id"_s, Integer}, {u"table_key"_s, Text},
        {u"catalog_key"_s, Text}, {u"schema_key"_s, Text}, {u"path"_s, Text}, {u"type"_s, Text}, {u"comment"_s, Text},
        {u"owner"_s, Text}, {u"last_altered"_s, Text}, {u"primary_key"_s, Text}, {u"foreign_keys"_s, Text},
        {u"tags"_s, Text}, {u"row_filtered"_s, Integer}};
    return columns;
}

const RowColumns &columnColumns()
{
    static const RowColumns columns = {{u"table_id"_s, Integer}, {u"place"_s, Integer}, {u"name"_s, Text},
        {u"ordinal"_s, Integer}, {u"type"_s, Text}, {u"nullable"_s, Integer}, {u"comment"_s, Text},
        {u"masked"_s, Integer}, {u"tags"_s, Text}, {u"name_key"_s, Text}};
    return columns;
}

QVariantList valuesOf(qint64 id, SourceId source, const TableInfo &table)
{
    return {id, source.value(), table.path.key(source), bindText(folded(table.path.catalog())),
        bindText(folded(table.path.schema())), table.path.toJson(), bindText(table.type), bindComment(table.comment),
        bindText(table.owner), bindText(table.lastAltered), listToJson(table.primaryKey), keysToJson(table.foreignKeys),
        listToJson(table.tags), bindFlag(table.rowFiltered)};
}

} // namespace

Result<QVector<StoredTable>> loadTables(Connection &connection, const QString &condition, const QVariantList &values)
{
    QVector<StoredTable> tables;
    QHash<qint64, qsizetype> places;
    auto read = connection.forEach(
        u"SELECT t.id, t.path, t.type, %2, t.owner, t.last_altered, t.primary_key, t.foreign_keys, t.tags, "
        "t.row_filtered FROM catalog_tables t WHERE %1 ORDER BY t.schema_key, t.table_key"_s.arg(
            condition, sql::exactText(connection.dialect(), u"t.comment"_s)),
        values, [&](const QSqlQuery &row) {
            tables << readTable(row);
            places.insert(tables.last().id, tables.size() - 1);
        });
    if (read) {
        read = connection.forEach(
            u"SELECT c.table_id, %2, c.ordinal, c.type, c.nullable, %3, c.masked, c.tags "
            "FROM catalog_columns c JOIN catalog_tables t ON t.id = c.table_id WHERE %1 "
            "ORDER BY c.table_id, c.place"_s.arg(condition, sql::exactText(connection.dialect(), u"c.name"_s),
                sql::exactText(connection.dialect(), u"c.comment"_s)),
            values, [&](const QSqlQuery &row) {
                const qsizetype place = places.value(row.value(0).toLongLong(), -1);
                if (place >= 0) {
                    tables[place].table.columns << readColumn(row);
                }
            });
    }
    if (!read) {
        return fail(read.error());
    }
    return tables;
}

Result<void> removeTables(Connection &connection, const QVector<qint64> &ids)
{
    const RowSet set = idSet(connection.dialect(), ids);
    auto done = connection.run(u"DELETE FROM catalog_columns WHERE table_id IN "_s + set.sql, set.values);
    if (done) {
        done = connection.run(u"DELETE FROM catalog_tables WHERE id IN "_s + set.sql, set.values);
    }
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> insertTables(Connection &connection, SourceId source, const QVector<const TableInfo *> &tables)
{
    const auto ids = nextIds(connection, u"catalog_tables"_s, tables.size());
    if (!ids) {
        return fail(ids.error());
    }
    RowValues tableRows, columnRows;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        tableRows << valuesOf(ids->at(i), source, *tables.at(i));
        int place = 0;
        for (const ColumnInfo &column : tables.at(i)->columns) {
            columnRows << QVariantList{ids->at(i), place++, bindText(column.name), column.ordinal,
                bindText(column.type), bindFlag(column.nullable), bindComment(column.comment), bindFlag(column.masked),
                listToJson(column.tags), bindText(folded(column.name))};
        }
    }
    auto done = insertRows(connection, u"catalog_tables"_s, tableColumns(), tableRows);
    return done ? insertRows(connection, u"catalog_columns"_s, columnColumns(), columnRows) : done;
}

} // namespace metaflow::store
