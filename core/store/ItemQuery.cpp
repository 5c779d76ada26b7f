#include "core/store/ItemQuery.h"

#include "core/store/Dialect.h"
#include "core/store/MissingObjects.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Collects conditions that must all hold.
class Conditions {
public:
    explicit Conditions(Dialect dialect)
        : m_dialect(dialect)
    {
    }
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_parts << condition;
        m_values << values;
    }
    /// Nothing where the text is empty.
    void addFolded(const QString &keyColumn, const QString &text)
    {
        if (!text.isEmpty()) {
            add(keyColumn + u" = ?"_s, {folded(text)});
        }
    }
    /// For columns without a folded twin.
    void addFolding(const QString &column, const QString &text)
    {
        if (!text.isEmpty()) {
            add(sql::folded(m_dialect, column) + u" = "_s + sql::folded(m_dialect, u"CAST(? AS TEXT)"_s), {text});
        }
    }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] ItemQuery result() const { return {m_parts.join(u" AND "_s), m_values}; }

private:
    Dialect m_dialect;
    QStringList m_parts;
    QVariantList m_values;
};

/// A name says more than a status that most items have: its index is the one to use. (300,000 pending items: 1 ms
/// instead of 380 for those of one name.)
bool goesByName(const ItemFilter &filter)
{
    return !filter.sameName.isEmpty()
        || (filter.catalog.isEmpty() && (!filter.column.isEmpty() || !filter.table.isEmpty()));
}

void addStatuses(Conditions &conditions, const ItemFilter &filter)
{
    const QVector<Status> &statuses = filter.statuses;
    if (statuses.isEmpty()) {
        return;
    }
    QStringList marks;
    QVariantList names;
    for (const Status status : statuses) {
        marks << u"?"_s;
        names << statusName(status);
    }
    const QString column
        = goesByName(filter) ? u"coalesce(i.status, 'pending')"_s : sql::status(conditions.dialect(), u"i"_s);
    // One status by equality, so that the index gives the order as well.
    conditions.add(names.size() == 1 ? column + u" = ?"_s : column + u" IN (%1)"_s.arg(marks.join(u", "_s)), names);
}

void addSearch(Conditions &conditions, const ItemFilter &filter)
{
    if (const ItemQuery words = searchCondition(conditions.dialect(), filter.search); !words.where.isEmpty()) {
        conditions.add(u"i.id IN (SELECT s.item_id FROM item_search s WHERE %1)"_s.arg(words.where), words.values);
    }
}

/// A schema without its catalog: the few catalogs there are, each found by one look into the index, instead of reading
/// the whole of it.
void addEachCatalog(Conditions &conditions, const ItemFilter &filter)
{
    if (filter.catalog.isEmpty() && !filter.schema.isEmpty()) {
        conditions.add(
            u"i.catalog_key IN (WITH RECURSIVE c(k) AS ("
            "SELECT min(catalog_key) FROM metadata_items WHERE duplicate_of IS NULL UNION ALL "
            "SELECT (SELECT min(catalog_key) FROM metadata_items WHERE duplicate_of IS NULL AND catalog_key > k) FROM c "
            "WHERE k IS NOT NULL) SELECT k FROM c WHERE k IS NOT NULL)"_s);
    }
}

void addIds(Conditions &conditions, const QVector<ItemId> &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    QVector<qint64> numbers;
    for (const ItemId id : ids) {
        numbers << id.value();
    }
    const RowSet set = idSet(conditions.dialect(), numbers);
    conditions.add(u"i.id IN "_s + set.sql, set.values);
}

void addQuality(Conditions &conditions, const ItemFilter &filter)
{
    if (filter.needsWork) {
        conditions.add(u"i.needs_work = ?"_s, {bindFlag(*filter.needsWork)});
    }
    if (!filter.run.isNone()) {
        conditions.add(u"i.id IN (SELECT t.item_id FROM item_texts t WHERE t.run_id = ?)"_s, {filter.run.value()});
    }
    if (!filter.check.isEmpty()) {
        conditions.add(sql::contains(conditions.dialect(), u"i.checks"_s), {u"\"check\":\"%1\""_s.arg(filter.check)});
    }
    if (filter.minScore) {
        conditions.add(u"i.score >= ?"_s, {*filter.minScore});
    }
    if (filter.maxScore && *filter.maxScore < 100) {
        conditions.add(u"i.score < 100"_s); // says to the planner that the index of flawed items holds all of them
    }
    if (filter.maxScore) {
        conditions.add(u"i.score <= ?"_s, {*filter.maxScore});
    }
}

void addSame(Conditions &conditions, const ItemFilter &filter)
{
    if (!filter.method.isEmpty()) {
        conditions.add(u"(i.generation_method = ? OR i.generation_method LIKE ? ESCAPE '!')"_s,
            {filter.method, u"%!_"_s + sql::likeEscaped(filter.method)}); // of openai_gpt-6-luna also the model alone
    }
    if (!filter.sameName.isEmpty()) {
        conditions.add(u"i.column_key = ?"_s, {folded(filter.sameName)});
    }
    if (!filter.sameText.isNull()) {
        conditions.add(u"i.current_value = ?"_s, {bindText(filter.sameText)});
    }
}

void addCatalogSide(Conditions &conditions, const ItemFilter &filter)
{
    if (filter.catalogChanged) {
        conditions.add(u"i.needs_work = ?"_s, {bindFlag(true)});
        conditions.add(
            u"(i.needs_work_reason = 'catalog_changed' OR i.needs_work_reason LIKE 'type!_changed:%' ESCAPE '!')"_s);
    }
    if (filter.conflict) {
        conditions.add(u"i.catalog_value_known = ?"_s, {bindFlag(true)});
        conditions.add(u"coalesce(i.catalog_value, '') <> '' AND i.catalog_value <> i.current_value"_s);
    }
}

} // namespace

ItemQuery searchCondition(Dialect dialect, const QString &search)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    ItemQuery query;
    for (const QString &word : folded(search).split(blanks, Qt::SkipEmptyParts)) {
        parts << sql::containsFolded(dialect, u"s.folded"_s);
        query.values << sql::containing(dialect, word);
    }
    query.where = parts.join(u" AND "_s);
    return query;
}

ItemQuery itemQuery(Dialect dialect, const ItemFilter &filter)
{
    Conditions conditions(dialect);
    conditions.add(u"i.duplicate_of IS NULL"_s);
    if (!filter.source.isNone()) {
        conditions.add(u"i.source_id = ?"_s, {filter.source.value()});
    }
    addStatuses(conditions, filter);
    conditions.addFolded(u"i.catalog_key"_s, filter.catalog);
    addEachCatalog(conditions, filter);
    conditions.addFolded(u"i.schema_key"_s, filter.schema);
    conditions.addFolded(u"i.table_key"_s, filter.table);
    conditions.addFolded(u"i.column_key"_s, filter.column);
    if (filter.kind) {
        conditions.add(
            u"coalesce(i.object_kind, CASE WHEN coalesce(i.column_name, '') = '' THEN 'table' ELSE 'column' END) = ?"_s,
            {objectKindName(*filter.kind)});
    }
    addQuality(conditions, filter);
    conditions.addFolding(u"i.reviewed_by"_s, filter.reviewer);
    conditions.addFolding(u"i.assigned_to"_s, filter.assignedTo);
    conditions.addFolding(u"i.text_author"_s, filter.author);
    conditions.addFolding(u"i.data_type"_s, filter.dataType);
    addSame(conditions, filter);
    addCatalogSide(conditions, filter);
    if (filter.missing) {
        const ItemQuery missing = missingObjects(dialect, filter);
        conditions.add(missing.where, missing.values);
    }
    addIds(conditions, filter.ids);
    addSearch(conditions, filter);
    return conditions.result();
}

QString itemOrder(Dialect dialect, ItemSort sort)
{
    const QString object = u"i.catalog_key, i.schema_key, i.table_key, i.ordinal_position, i.id"_s;
    switch (sort) {
    case ItemSort::Score:
        return u"i.score IS NULL, i.score, "_s + object; // the worst first, the unknown last
    case ItemSort::UpdatedNewest:
        return u"i.updated_at DESC, i.id DESC"_s;
    case ItemSort::Status:
        return sql::status(dialect, u"i"_s) + u", "_s + object;
    case ItemSort::Type:
        return u"i.data_type, "_s + object;
    case ItemSort::Object:
        break;
    }
    return object;
}

} // namespace metaflow::store
