#include "core/store/CheckRows.h"

#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/ItemRows.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using enum RowColumn::Type;

QString columnKeyOf(const ObjectPath &object)
{
    return folded(object.parts.mid(3).join(u'.')); // as `column_key` has it
}

QString nameAndTypeOf(const QString &columnKey, const QString &dataType)
{
    return columnKey.isEmpty() ? QString() : columnKey + u'\n' + folded(dataType);
}

Result<void> readColumns(Connection &connection, const QVector<Item> &items, Neighbours &neighbours)
{
    QSet<QString> seen;
    RowValues tables;
    for (const Item &item : items) {
        const ObjectPath &object = item.object;
        const QStringList keys{folded(object.catalog()), folded(object.schema()), folded(object.table())};
        if (const QString key = keys.join(u'\n'); !seen.contains(key)) {
            seen.insert(key);
            tables << QVariantList{bindText(keys.at(0)), bindText(keys.at(1)), bindText(keys.at(2))};
        }
    }
    const RowSet set = rowSet(
        connection.dialect(), {{u"in_catalog"_s, Text}, {u"in_schema"_s, Text}, {u"in_table"_s, Text}}, tables);
    return connection.forEach(u"SELECT i.id, i.source_id, %1, %2 FROM %3 r JOIN metadata_items i "
                              "ON i.catalog_key = r.in_catalog AND i.schema_key = r.in_schema "
                              "AND i.table_key = r.in_table WHERE i.duplicate_of IS NULL "
                              "ORDER BY i.ordinal_position, i.id"_s.arg(
                                  sql::exactText(connection.dialect(), u"i.current_value"_s), objectColumns(), set.sql),
        set.values, [&](const QSqlQuery &row) {
            const ObjectPath object = readObject(row, 3);
            if (!object.column().isEmpty()) {
                const QString table = object.tablePath().key(SourceId(row.value(1).toLongLong()));
                neighbours.columns[table].append(
                    {ItemId(row.value(0).toLongLong()), object.column(), row.value(2).toString()});
            }
        });
}

constexpr int textsOfAName = 50;
constexpr qsizetype textsKept = 50'000; ///< some megabytes

/// The most frequent texts of each name and type, each with how many objects have it and how many have any.
QString acceptedSql(Dialect dialect, const QString &names)
{
    return u"SELECT name, type, text, objects, of_all FROM ("
           "SELECT i.column_key AS name, coalesce(i.data_type, '') AS type, %1 AS text, count(*) AS objects, "
           "CAST(sum(count(*)) OVER one_name AS BIGINT) AS of_all, "
           "row_number() OVER (one_name ORDER BY count(*) DESC, i.current_value) AS place "
           "FROM %2 r JOIN metadata_items i ON i.column_key = r.name "
           "WHERE i.duplicate_of IS NULL AND i.status IN ('approved', 'edited', 'imported') "
           "GROUP BY i.column_key, coalesce(i.data_type, ''), i.current_value "
           "WINDOW one_name AS (PARTITION BY i.column_key, coalesce(i.data_type, ''))) t WHERE place <= %3 "
           "ORDER BY objects DESC, text"_s.arg(
               sql::exactText(dialect, u"i.current_value"_s), names, QString::number(textsOfAName));
}

} // namespace

Result<Neighbours> neighboursOf(Connection &connection, const QVector<Item> &items)
{
    Neighbours neighbours;
    if (items.isEmpty()) {
        return neighbours;
    }
    if (auto read = readColumns(connection, items, neighbours); !read) {
        return fail(read.error());
    }
    return neighbours;
}

Result<void> NamesSeen::read(Connection &connection, const QVector<Item> &items)
{
    if (m_names.size() + m_textsHeld > textsKept) {
        m_names.clear();
        m_texts.clear();
        m_textsHeld = 0;
    }
    QSet<QString> fresh;
    for (const Item &item : items) {
        if (const QString key = columnKeyOf(item.object); !key.isEmpty() && !m_names.contains(key)) {
            fresh.insert(key);
        }
    }
    if (fresh.isEmpty()) {
        return {};
    }
    const RowSet set = textSet(connection.dialect(), fresh.values());
    QHash<QString, TextsOfName> texts;
    QHash<std::pair<QString, QString>, int> others; // a type in several spellings is one here and several in the store
    auto read = connection.forEach(acceptedSql(connection.dialect(), set.sql), set.values, [&](const QSqlQuery &row) {
        const std::pair spelled(row.value(0).toString(), row.value(1).toString());
        const int objects = row.value(3).toInt();
        others.insert(spelled, others.value(spelled, row.value(4).toInt()) - objects);
        texts[nameAndTypeOf(spelled.first, spelled.second)].texts.append({row.value(2).toString(), objects});
        ++m_textsHeld;
    });
    if (!read) {
        return read;
    }
    for (auto it = others.constBegin(); it != others.constEnd(); ++it) {
        texts[nameAndTypeOf(it.key().first, it.key().second)].more += it.value();
    }
    m_texts.insert(texts);
    m_names.unite(fresh);
    m_namesRead += fresh.size();
    return {};
}

TextsOfName NamesSeen::of(const Item &item) const
{
    return m_texts.value(nameAndTypeOf(columnKeyOf(item.object), item.dataType));
}

Result<QVector<ItemId>> itemsToCheck(Connection &connection, const ItemFilter &filter, std::optional<int> revision)
{
    const ItemQuery query = itemQuery(connection.dialect(), filter);
    QString statement = u"SELECT i.id FROM metadata_items i WHERE %1"_s.arg(query.where);
    QVariantList values = query.values;
    if (revision) {
        statement += u" AND i.checks_revision <> ?"_s;
        values << *revision;
    }
    statement += u" ORDER BY "_s + itemOrder(connection.dialect(), ItemSort::Object);
    if (filter.limit > 0) {
        statement += u" LIMIT %1"_s.arg(filter.limit);
    }
    QVector<ItemId> ids;
    auto read = connection.forEach(
        statement, values, [&](const QSqlQuery &row) { ids << ItemId(row.value(0).toLongLong()); });
    if (!read) {
        return fail(read.error());
    }
    return ids;
}

Result<int> writeChecks(Connection &connection, const QVector<CheckRow> &rows)
{
    if (rows.isEmpty()) {
        return 0;
    }
    RowValues values;
    values.reserve(rows.size());
    for (const CheckRow &row : rows) {
        const QString checks = row.findings.isEmpty() ? QString() : findingsToJson(row.findings);
        values << QVariantList{row.item.id.value(), row.item.version, bindTextOrNull(checks), row.score, row.revision};
    }
    const RowSet set = rowSet(connection.dialect(),
        {{u"id"_s, Integer}, {u"version"_s, Integer}, {u"checks"_s, Text}, {u"score"_s, Integer},
            {u"revision"_s, Integer}},
        values);
    const auto done = connection.run(
        u"UPDATE metadata_items SET checks = r.checks, score = r.score, checks_revision = r.revision FROM %1 AS r "
        "WHERE metadata_items.id = r.id AND metadata_items.version = r.version"_s.arg(set.sql),
        set.values);
    if (!done) {
        return fail(done.error());
    }
    return done->numRowsAffected();
}

} // namespace metaflow::store
