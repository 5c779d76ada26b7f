#include "core/store/AcceptedTexts.h"

#include "core/store/Dialect.h"
#include "core/store/ItemRows.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype keysAtOnce = 5'000; ///< keeps what is bound at some hundred kilobytes

Result<QStringList> distinctKeys(Connection &connection, const QString &column)
{
    QStringList keys;
    // min() over an index is one step down the tree on both databases; DISTINCT would read the whole of it.
    auto read = connection.forEach(
        u"WITH RECURSIVE names (name) AS (SELECT * FROM (SELECT min(%1) FROM metadata_items) AS first "
        "UNION ALL SELECT (SELECT min(i.%1) FROM metadata_items i WHERE i.%1 > names.name) FROM names "
        "WHERE names.name IS NOT NULL) SELECT name FROM names WHERE name IS NOT NULL"_s.arg(column),
        {}, [&](const QSqlQuery &row) { keys << row.value(0).toString(); });
    return read ? Result<QStringList>(std::move(keys)) : fail(read.error());
}

QString acceptedColumns(Dialect dialect)
{
    return u"i.id, i.source_id, i.ordinal_position, i.data_type, %1, %2, %3"_s.arg(
        sql::exactText(dialect, u"i.current_value"_s), sql::timeText(dialect, u"i.updated_at"_s), objectColumns());
}

AcceptedText readAccepted(const QSqlQuery &row)
{
    constexpr int objectPart = 6;
    AcceptedText text;
    text.item = ItemId(row.value(0).toLongLong());
    text.source = SourceId(row.value(1).toLongLong());
    text.ordinal = row.value(2).toInt();
    text.dataType = row.value(3).toString();
    text.text = row.value(4).toString();
    text.updatedAt = row.value(5).toString();
    text.object = readObject(row, objectPart);
    return text;
}

// Not the bare column: SQLite would walk everything accepted by the index over the status.
const QString isAccepted = u"coalesce(i.status, '') IN ('approved', 'edited', 'imported') AND i.needs_work = 0 "
                           "AND i.duplicate_of IS NULL AND i.current_value <> ''"_s;
const QString isColumn = u"coalesce(i.object_kind, 'column') = 'column'"_s;

/// Beyond the name.
struct Condition {
    QString sql;
    QVariantList values = {};
};

Result<void> forEachOf(Connection &connection, const QStringList &keys, const QString &column,
    const Condition &condition, const OnAccepted &onText)
{
    for (qsizetype from = 0; from < keys.size(); from += keysAtOnce) {
        const RowSet set = textSet(connection.dialect(), keys.mid(from, keysAtOnce));
        auto read
            = connection.forEach(u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.%3 = r.name WHERE %4 AND %5"_s.arg(
                                     acceptedColumns(connection.dialect()), set.sql, column, isAccepted, condition.sql),
                set.values + condition.values, [&](const QSqlQuery &row) { onText(readAccepted(row)); });
        if (!read) {
            return read;
        }
    }
    return {};
}

} // namespace

Result<QStringList> columnKeys(Connection &connection)
{
    return distinctKeys(connection, u"column_key"_s);
}

Result<QStringList> tableKeys(Connection &connection)
{
    return distinctKeys(connection, u"table_key"_s);
}

Result<void> forEachAcceptedColumn(Connection &connection, const QStringList &keys, const OnAccepted &onText)
{
    return forEachOf(connection, keys, u"column_key"_s, {isColumn}, onText);
}

Result<void> forEachAcceptedColumn(
    Connection &connection, const QStringList &keys, const QStringList &tables, const OnAccepted &onText)
{
    const RowSet set = textSet(connection.dialect(), tables);
    const Condition condition{isColumn + u" AND i.table_key IN "_s + set.sql, set.values};
    return forEachOf(connection, keys, u"column_key"_s, condition, onText);
}

Result<void> forEachAcceptedTable(Connection &connection, const QStringList &keys, const OnAccepted &onText)
{
    return forEachOf(connection, keys, u"table_key"_s, {u"coalesce(i.column_key, '') = ''"_s}, onText);
}

Result<void> forEachAcceptedIn(
    Connection &connection, SourceId source, const QVector<ObjectPath> &tables, const OnAccepted &onText)
{
    using enum RowColumn::Type;
    for (qsizetype from = 0; from < tables.size(); from += keysAtOnce) {
        RowValues rows;
        for (const ObjectPath &table : tables.mid(from, keysAtOnce)) {
            rows << QVariantList{folded(table.catalog()), folded(table.schema()), folded(table.table())};
        }
        const RowSet set = rowSet(
            connection.dialect(), {{u"catalog"_s, Text}, {u"schema_name"_s, Text}, {u"table_name"_s, Text}}, rows);
        auto read = connection.forEach(u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.catalog_key = r.catalog "
                                       "AND i.schema_key = r.schema_name AND i.table_key = r.table_name "
                                       "WHERE %3 AND i.source_id = ? AND i.object_kind = 'column'"_s.arg(
                                           acceptedColumns(connection.dialect()), set.sql, isAccepted),
            set.values + QVariantList{source.value()}, [&](const QSqlQuery &row) { onText(readAccepted(row)); });
        if (!read) {
            return read;
        }
    }
    return {};
}

} // namespace metaflow::store
