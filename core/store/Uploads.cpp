#include "core/store/Uploads.h"

#include "core/store/Dialect.h"
#include "core/store/ItemRows.h"
#include "core/store/ItemStates.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QString glanceColumns(Dialect dialect)
{
    return u"i.id, i.version, i.source_id, i.status, %1, %2"_s.arg(
        sql::exactText(dialect, u"i.current_value"_s), objectColumns());
}

constexpr int glanceColumnCount = 10;

ItemGlance readGlance(const QSqlQuery &row)
{
    ItemGlance glance;
    glance.ref = {ItemId(row.value(0).toLongLong()), row.value(1).toInt()};
    glance.source = SourceId(row.value(2).toLongLong());
    glance.status = statusFromName(row.value(3).toString()).value_or(Status::Pending);
    glance.text = row.value(4).toString();
    glance.object = readObject(row, 5);
    return glance;
}

QVector<qint64> idNumbers(const QVector<ItemId> &ids)
{
    QVector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ItemId id : ids) {
        numbers << id.value();
    }
    return numbers;
}

/// Columns of these tables, and where they stand.
struct ScannedColumns {
    QHash<qint64, ObjectPath> tables; ///< by their id
    QHash<QString, ScannedObject> objects;
};

Result<void> readScannedTables(Connection &connection, SourceId source, const QStringList &keys, ScannedColumns &found)
{
    const RowSet set = textSet(connection.dialect(), keys);
    return connection.forEach(
        u"SELECT t.id, t.path FROM %1 r JOIN catalog_tables t ON t.table_key = r.name"_s.arg(set.sql), set.values,
        [&](const QSqlQuery &row) {
            const ObjectPath table = ObjectPath::fromJson(row.value(1).toString());
            found.tables.insert(row.value(0).toLongLong(), table);
            found.objects.insert(table.key(source), {table, {}, 0});
        });
}

Result<void> readScannedColumns(Connection &connection, SourceId source, ScannedColumns &found)
{
    const RowSet set = idSet(connection.dialect(), found.tables.keys());
    return connection.forEach(
        u"SELECT c.table_id, %1, c.type, c.ordinal FROM %2 r JOIN catalog_columns c ON c.table_id = r.id"_s.arg(
            sql::exactText(connection.dialect(), u"c.name"_s), set.sql),
        set.values, [&](const QSqlQuery &row) {
            const ObjectPath column = found.tables.value(row.value(0).toLongLong()).child(row.value(1).toString());
            found.objects.insert(column.key(source), {column, row.value(2).toString(), row.value(3).toInt()});
        });
}

} // namespace

Result<QHash<ItemId, ItemGlance>> glancesById(Connection &connection, const QVector<ItemId> &ids)
{
    const RowSet set = idSet(connection.dialect(), idNumbers(ids));
    QHash<ItemId, ItemGlance> glances;
    glances.reserve(ids.size());
    const auto read = connection.forEach(
        u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.id = r.id WHERE i.duplicate_of IS NULL"_s.arg(
            glanceColumns(connection.dialect()), set.sql),
        set.values, [&](const QSqlQuery &row) {
            ItemGlance glance = readGlance(row);
            glances.insert(glance.ref.id, std::move(glance));
        });
    return read ? Result<QHash<ItemId, ItemGlance>>(std::move(glances)) : fail(read.error());
}

Result<QHash<QString, ItemGlance>> glancesByKey(Connection &connection, const QStringList &keys)
{
    const RowSet set = textSet(connection.dialect(), keys);
    QHash<QString, ItemGlance> glances;
    const auto read = connection.forEach(
        u"SELECT %1, i.object_key FROM %2 r JOIN metadata_items i ON i.object_key = r.name "
        "WHERE i.object_key IS NOT NULL AND i.duplicate_of IS NULL"_s.arg(glanceColumns(connection.dialect()), set.sql),
        set.values,
        [&](const QSqlQuery &row) { glances.insert(row.value(glanceColumnCount).toString(), readGlance(row)); });
    return read ? Result<QHash<QString, ItemGlance>>(std::move(glances)) : fail(read.error());
}

Result<QVector<ItemId>> alreadyBeside(Connection &connection, const QVector<TextFor> &texts)
{
    using enum RowColumn::Type;
    RowValues rows;
    for (const TextFor &one : texts) {
        rows << QVariantList{one.item.value(), bindText(one.text)};
    }
    const RowSet set = rowSet(connection.dialect(), {{u"id"_s, Integer}, {u"said"_s, Text}}, rows);
    QVector<ItemId> beside;
    const auto read = connection.forEach(
        u"SELECT i.id, i.status, MAX(CASE WHEN t.text = r.said THEN 1 ELSE 0 END), "
        "MAX(CASE WHEN t.text = i.current_value AND t.origin IN ('person', 'upload') THEN 1 ELSE 0 END) "
        "FROM %1 r JOIN metadata_items i ON i.id = r.id JOIN item_texts t ON t.item_id = i.id "
        "GROUP BY i.id, i.status"_s.arg(set.sql),
        set.values, [&](const QSqlQuery &row) {
            const Status status = statusFromName(row.value(1).toString()).value_or(Status::Pending);
            const bool isBySomebody = status == Status::Pending && row.value(3).toInt() != 0;
            const bool stays = isBySomebody || status == Status::Rejected || !statusAfter(status, ItemEvent::Generated);
            if (stays && row.value(2).toInt() != 0) {
                beside << ItemId(row.value(0).toLongLong());
            }
        });
    return read ? Result<QVector<ItemId>>(std::move(beside)) : fail(read.error());
}

Result<QHash<ItemId, QString>> notApprovedInBulk(Connection &connection, const QVector<ItemId> &ids)
{
    const RowSet set = idSet(connection.dialect(), idNumbers(ids));
    QHash<ItemId, QString> reasons;
    const auto read = connection.forEach(
        u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.id = r.id"_s.arg(stateColumns(connection.dialect()), set.sql),
        set.values, [&](const QSqlQuery &row) {
            const ItemState state = readState(row);
            if (hasOpenSecurityFinding(state.checks)) {
                reasons.insert(state.id, u"security_finding"_s);
            } else if (wouldReplace(state, state.text)) {
                reasons.insert(state.id, u"would_replace"_s);
            }
        });
    return read ? Result<QHash<ItemId, QString>>(std::move(reasons)) : fail(read.error());
}

Result<QHash<QString, ScannedObject>> scannedObjects(
    Connection &connection, SourceId source, const QVector<ObjectPath> &objects)
{
    QSet<QString> tables, wanted;
    for (const ObjectPath &object : objects) {
        tables << object.tablePath().key(source);
        wanted << object.key(source);
    }
    ScannedColumns found;
    auto read = readScannedTables(connection, source, tables.values(), found);
    if (read && !found.tables.isEmpty()) {
        read = readScannedColumns(connection, source, found);
    }
    if (!read) {
        return fail(read.error());
    }
    found.objects.removeIf([&](const auto &one) { return !wanted.contains(one.key()); });
    return found.objects;
}

Result<SourceId> sourceScannedLast(Connection &connection)
{
    const auto id
        = connection.value(u"SELECT source_id FROM catalog_scans ORDER BY read_at DESC, source_id DESC LIMIT 1"_s);
    return id ? Result<SourceId>(SourceId(id->toLongLong())) : fail(id.error());
}

} // namespace metaflow::store
