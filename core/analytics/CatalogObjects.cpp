#include "core/analytics/CatalogObjects.h"

#include "core/store/Dialect.h"
#include "core/store/MissingObjects.h"
#include "core/store/Texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

using Names = QMap<SchemaKey, SchemaName>;

Result<void> nameItemSchemas(store::Connection &connection, const SchemaItemsByKey &items, Names &names)
{
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        auto read = connection.forEach(u"SELECT i.catalog_name, i.schema_name FROM metadata_items i WHERE i.id = ?"_s,
            {it.value().anyItem}, [&](const QSqlQuery &row) {
                names.insert(it.key(), {row.value(0).toString(), row.value(1).toString()});
            });
        if (!read) {
            return read;
        }
    }
    return {};
}

/// Those that were scanned, by the path of one of their tables.
Result<QVector<SchemaKey>> scannedSchemaKeys(store::Connection &connection, Names &names)
{
    QVector<SchemaKey> keys;
    auto read = connection.forEach(
        u"SELECT t.catalog_key, t.schema_key, min(t.path) FROM catalog_tables t GROUP BY t.catalog_key, t.schema_key"_s,
        {}, [&](const QSqlQuery &row) {
            const SchemaKey key{row.value(0).toString(), row.value(1).toString()};
            const ObjectPath path = ObjectPath::fromJson(row.value(2).toString());
            keys << key;
            if (!names.contains(key)) {
                names.insert(key, {path.catalog(), path.schema()});
            }
        });
    return read ? Result<QVector<SchemaKey>>(std::move(keys)) : fail(read.error());
}

/// Catalog key -> when it was scanned, by each workspace; and the names of those that were scanned.
Result<QMap<QString, QString>> scanTimes(store::Connection &connection, QMap<QString, QString> &catalogs)
{
    QMap<QString, QString> times;
    auto read = connection.forEach(
        u"SELECT s.catalog_key, s.catalog, s.read_at FROM catalog_scans s ORDER BY s.source_id, s.catalog_key"_s, {},
        [&](const QSqlQuery &row) {
            times[row.value(0).toString()] += row.value(2).toString() + u' ';
            catalogs.insert(row.value(0).toString(), row.value(1).toString());
        });
    return read ? Result<QMap<QString, QString>>(std::move(times)) : fail(read.error());
}

QString countedObjects()
{
    return u"SELECT count(*), sum(CASE WHEN coalesce(%1.comment, '') <> '' THEN 1 ELSE 0 END), count(i.id), "
           "sum(CASE WHEN coalesce(%1.comment, '') <> '' AND i.status = 'imported' THEN 1 ELSE 0 END) "
           "FROM catalog_tables t %2LEFT JOIN metadata_items i ON i.object_key = %3 AND i.object_key IS NOT NULL "
           "AND i.duplicate_of IS NULL "
           "WHERE t.source_id IN (SELECT s.id FROM sources s) AND t.catalog_key = ? AND t.schema_key = ?"_s;
}

Result<void> holdAgainstItems(store::Connection &connection, const ScannedKey &key, ScannedObjects &scanned)
{
    const QString counted = key.tables ? countedObjects().arg(u"t"_s, QString(), u"t.table_key"_s)
                                       : countedObjects().arg(u"c"_s, u"JOIN catalog_columns c ON c.table_id = t.id "_s,
                                           store::scannedColumnKey(connection.dialect()));
    return connection.forEach(
        counted, {store::bindText(key.schema.catalog), store::bindText(key.schema.schema)}, [&](const QSqlQuery &row) {
            int column = 0;
            for (qint64 *part : {&scanned.objects, &scanned.commented, &scanned.withItem, &scanned.commentedImported}) {
                *part = row.value(column++).toLongLong();
            }
        });
}

/// Items moved to another object, came to be or were imported: then there are more rows of the record, or others.
QString stampOf(const QString &scanned, const ItemCount &items, qint64 moves)
{
    return u"%1%2 %3 %4"_s.arg(scanned).arg(items.all).arg(items.imported).arg(moves);
}

CoverageRow rowOf(const SchemaName &name, bool tables, const ItemCount &items, const ScannedObjects &scanned)
{
    CoverageRow row;
    row.catalog = name.catalog;
    row.schema = name.schema;
    row.tables = tables;
    row.total = scanned.objects + items.all - scanned.withItem;
    row.described = scanned.commented + items.imported - scanned.commentedImported;
    row.pending = items.pending;
    row.approved = items.approved;
    row.rejected = items.rejected;
    row.imported = items.imported;
    return row;
}

} // namespace

Result<QMap<SchemaKey, SchemaName>> countObjects(store::Connection &connection, const SchemaItemsByKey &items,
    const QMap<SchemaKey, qint64> &moves, ScannedBySchema &kept, Report &report)
{
    Names names;
    QMap<QString, QString> catalogs;
    if (auto named = nameItemSchemas(connection, items, names); !named) {
        return fail(named.error());
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        catalogs.insert(it.key().catalog, it.value().catalog);
    }
    const auto times = scanTimes(connection, catalogs);
    const auto scanned = times ? scannedSchemaKeys(connection, names) : fail(times.error());
    if (!scanned) {
        return fail(scanned.error());
    }
    report.catalogs = catalogs.values();
    const QSet<QString> known = [&] {
        QSet<QString> set;
        for (const SchemaKey &key : *scanned) {
            set << key.catalog + u'\n' + key.schema;
        }
        return set;
    }();
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (!isOfCatalog(report.filter, it.key().catalog)) {
            continue;
        }
        const SchemaItems of = items.value(it.key());
        for (const bool tables : {true, false}) {
            const ItemCount &count = tables ? of.tables : of.columns;
            ScannedObjects found;
            if (known.contains(it.key().catalog + u'\n' + it.key().schema)) {
                ScannedObjects &before = kept[{it.key(), tables}];
                const QString stamp = stampOf(times->value(it.key().catalog), count, moves.value(it.key()));
                if (before.stamp != stamp) {
                    if (auto held = holdAgainstItems(connection, {it.key(), tables}, before); !held) {
                        before.stamp.clear();
                        return fail(held.error());
                    }
                    before.stamp = stamp;
                }
                found = before;
            }
            if (const CoverageRow row = rowOf(it.value(), tables, count, found); row.total > 0) {
                report.coverage << row;
            }
        }
    }
    return names;
}

Result<ScannedBySchema> keptObjects(store::Connection &connection)
{
    ScannedBySchema kept;
    auto read = connection.forEach(u"SELECT catalog_key, schema_key, kind, stamp, objects, commented, with_item, "
                                   "commented_imported FROM report_objects"_s,
        {}, [&](const QSqlQuery &row) {
            kept.insert({{row.value(0).toString(), row.value(1).toString()}, row.value(2).toString() == "table"_L1},
                {row.value(3).toString(), row.value(4).toLongLong(), row.value(5).toLongLong(),
                    row.value(6).toLongLong(), row.value(7).toLongLong()});
        });
    return read ? Result<ScannedBySchema>(std::move(kept)) : fail(read.error());
}

Result<void> keepObjects(store::Connection &connection, const ScannedBySchema &kept)
{
    QVector<QVariantList> rows;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const ScannedObjects &found = it.value();
        rows << QVariantList{store::bindText(it.key().schema.catalog), store::bindText(it.key().schema.schema),
            objectKindName(it.key().tables ? ObjectKind::Table : ObjectKind::Column), store::bindText(found.stamp),
            found.objects, found.commented, found.withItem, found.commentedImported};
    }
    return connection.runMany(
        u"INSERT INTO report_objects (catalog_key, schema_key, kind, stamp, objects, commented, with_item, "
        "commented_imported) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (catalog_key, schema_key, kind) DO UPDATE SET "
        "stamp = excluded.stamp, objects = excluded.objects, commented = excluded.commented, "
        "with_item = excluded.with_item, commented_imported = excluded.commented_imported"_s,
        rows);
}

} // namespace metaflow::analytics
