#include "core/store/MissingObjects.h"

#include "core/store/Dialect.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// ObjectPath::key() of what a scan knows: of a nested field its column's, else the item's own.
QString keyOf(Dialect dialect, const QString &table)
{
    const auto text = [&](const QString &column) { return sql::jsonText(dialect, column); };
    constexpr int columnPart = 3;
    const QString column = sql::folded(dialect, sql::jsonPart(dialect, table + u".object_path"_s, columnPart));
    return sql::byteByByte(dialect,
        u"CASE WHEN %1.object_kind = 'field' THEN %1.source_id || ':[' || %2 || ',' || %3 || ',' || %4 || ',' || %5 "
        "|| ']' ELSE %1.object_key END"_s.arg(table, text(table + u".catalog_key"_s), text(table + u".schema_key"_s),
            text(table + u".table_key"_s), text(column)));
}

/// Conditions on `m` or `t`, which have the same names for it.
ItemQuery placeOf(const QString &table, const ItemFilter &filter)
{
    ItemQuery place;
    const auto add = [&](const QString &column, const QVariant &value) {
        place.where += u" AND %1.%2 = ?"_s.arg(table, column);
        place.values << value;
    };
    if (!filter.source.isNone()) {
        add(u"source_id"_s, filter.source.value());
    }
    if (!filter.catalog.isEmpty()) {
        add(u"catalog_key"_s, bindText(folded(filter.catalog)));
    }
    if (!filter.schema.isEmpty()) {
        add(u"schema_key"_s, bindText(folded(filter.schema)));
    }
    return place;
}

} // namespace

QString scannedColumnKey(Dialect dialect)
{
    const QString name = u"coalesce(c.name_key, %1)"_s.arg(sql::folded(dialect, u"c.name"_s));
    return sql::byteByByte(dialect,
        u"substr(t.table_key, 1, length(t.table_key) - 1) || ',' || %1 || ']'"_s.arg(sql::jsonText(dialect, name)));
}

ItemQuery missingObjects(Dialect dialect, const ItemFilter &filter)
{
    const ItemQuery items = placeOf(u"m"_s, filter);
    const ItemQuery tables = placeOf(u"t"_s, filter);
    // Sets by EXCEPT, which both databases hash: a million NOT EXISTS would look up one by one.
    return {u"%1 IN (SELECT %2 FROM metadata_items m WHERE m.duplicate_of IS NULL AND m.object_key IS NOT NULL "
            "AND EXISTS (SELECT 1 FROM catalog_scans s WHERE s.source_id = m.source_id "
            "AND s.catalog_key = m.catalog_key AND (s.whole = 1 OR EXISTS (SELECT 1 FROM catalog_tables t "
            "WHERE t.source_id = m.source_id AND t.catalog_key = m.catalog_key AND t.schema_key = m.schema_key)))%3 "
            "EXCEPT SELECT %4 FROM catalog_tables t WHERE 1 = 1%6 "
            "EXCEPT SELECT %5 FROM catalog_columns c JOIN catalog_tables t ON t.id = c.table_id WHERE 1 = 1%6)"_s.arg(
                keyOf(dialect, u"i"_s), keyOf(dialect, u"m"_s), items.where, sql::byteByByte(dialect, u"t.table_key"_s),
                scannedColumnKey(dialect), tables.where),
        items.values + tables.values + tables.values};
}

} // namespace metaflow::store
