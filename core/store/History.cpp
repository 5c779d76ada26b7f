#include "core/store/History.h"

#include "core/store/Dialect.h"
#include "core/store/HistoryFields.h"
#include "core/store/ItemRows.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

struct Conditions {
    QStringList parts = {u"1 = 1"_s};
    QVariantList values;
    void add(const QString &part, const QVariant &value)
    {
        parts << part;
        values << value;
    }
    void addName(const QString &column, const QString &name)
    {
        if (!name.isEmpty()) {
            add(column + u" = ?"_s, folded(name));
        }
    }
};

void addSearch(Conditions &conditions, Dialect dialect, const QString &search)
{
    if (search.isEmpty()) {
        return;
    }
    QStringList columns;
    for (const auto &column : {u"h.comment"_s, u"h.old_value"_s, u"h.new_value"_s}) {
        columns << sql::contains(dialect, sql::folded(dialect, column));
        conditions.values << folded(search);
    }
    conditions.parts << u"(%1)"_s.arg(columns.join(u" OR "_s));
}

Conditions conditionsOf(Dialect dialect, const HistoryFilter &filter)
{
    Conditions conditions;
    conditions.addName(u"i.catalog_key"_s, filter.catalog);
    conditions.addName(u"i.schema_key"_s, filter.schema);
    conditions.addName(u"i.table_key"_s, filter.table);
    conditions.addName(u"i.column_key"_s, filter.column);
    if (!filter.action.isEmpty()) {
        conditions.add(u"h.action = ?"_s, filter.action);
    }
    if (!filter.statuses.isEmpty()) {
        QStringList marks;
        for (const Status status : filter.statuses) {
            marks << u"?"_s;
            conditions.values << statusName(status);
        }
        conditions.parts << u"h.new_status IN (%1)"_s.arg(marks.join(u", "_s));
    }
    if (!filter.person.isEmpty()) {
        conditions.add(sql::folded(dialect, u"h.user_name"_s) + u" = "_s + sql::folded(dialect, u"CAST(? AS TEXT)"_s),
            filter.person);
    }
    if (!filter.item.isNone()) {
        conditions.add(u"h.metadata_item_id = ?"_s, filter.item.value());
    }
    if (!filter.batch.isNone()) {
        conditions.add(u"h.batch_id = ?"_s, filter.batch.value());
    }
    if (!filter.run.isNone()) {
        conditions.add(u"h.run_id = ?"_s, filter.run.value());
    }
    if (!filter.plan.isNone()) {
        conditions.add(u"h.plan_id = ?"_s, filter.plan.value());
    }
    if (filter.beforeId > 0) {
        conditions.add(u"h.id < ?"_s, filter.beforeId);
    }
    addSearch(conditions, dialect, filter.search);
    return conditions;
}

} // namespace

Result<QVector<HistoryRow>> history(Connection &connection, const HistoryFilter &filter)
{
    const Dialect dialect = connection.dialect();
    const Conditions conditions = conditionsOf(dialect, filter);
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    QVector<HistoryRow> rows;
    auto read = connection.forEach(
        u"SELECT %1, %2 FROM approval_history h LEFT JOIN metadata_items i ON i.id = h.metadata_item_id WHERE %3 "
        "ORDER BY h.id DESC%4"_s.arg(
            historyColumns(dialect), objectColumns(), conditions.parts.join(u" AND "_s), limit),
        conditions.values, [&](const QSqlQuery &row) {
            rows << rowOf(readFields(row), readSeal(row));
            if (!row.isNull(historyColumnCount + 1)) { // the item may be gone, its history is not
                rows.last().object = readObject(row, historyColumnCount);
            }
        });
    if (!read) {
        return fail(read.error());
    }
    return rows;
}

Result<QVector<ItemId>> changedOutside(Connection &connection, const QVector<ItemId> &ids)
{
    const Dialect dialect = connection.dialect();
    QString restriction;
    QVariantList values;
    if (!ids.isEmpty()) {
        QVector<qint64> numbers;
        for (const ItemId id : ids) {
            numbers << id.value();
        }
        const RowSet set = idSet(dialect, numbers);
        restriction = u" AND i.id IN "_s + set.sql;
        values = set.values;
    }
    const qint64 link = connection.pendingLink().id;
    const QString pending = link > 0 ? QString::number(link) : u"NULL"_s;
    // A row counts once its link is there, or is the one that this transaction will write. The earlier tool's rows say
    // the status by their action, and nothing where it is an import. A text that was erased from the record agrees with
    // whatever stands. An item with a source was made by us, so it has a row. What leaves status and text as they are
    // vouches for neither.
    QVector<ItemId> found;
    auto read = connection.forEach(
        u"SELECT i.id FROM metadata_items i LEFT JOIN approval_history h ON h.id = (SELECT max(x.id) "
        "FROM approval_history x WHERE x.metadata_item_id = i.id AND x.action NOT IN ('assigned', 'commented', "
        "'dismissed') "
        "AND (x.link_id = %3 OR EXISTS (SELECT 1 FROM history_links l WHERE l.id = x.link_id))) "
        "WHERE ((h.id IS NULL AND i.source_id IS NOT NULL) "
        "OR (h.text_hashes IS NULL AND i.current_value <> h.new_value) OR %1 <> coalesce(h.new_status, "
        "CASE WHEN h.action IN ('approved', 'rejected', 'edited') THEN h.action END))%2 ORDER BY i.id"_s.arg(
            sql::status(dialect, u"i"_s), restriction, pending),
        values, [&](const QSqlQuery &row) { found << ItemId(row.value(0).toLongLong()); });
    if (!read) {
        return fail(read.error());
    }
    return found;
}

} // namespace metaflow::store
