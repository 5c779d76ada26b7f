#include "core/store/History.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/HistoryFields.h"
#include "core/store/HistoryStream.h"
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
    if (!filter.actions.isEmpty()) {
        QStringList marks;
        for (const QString &action : filter.actions) {
            marks << u"?"_s;
            conditions.values << action;
        }
        conditions.parts << u"h.action IN (%1)"_s.arg(marks.join(u", "_s));
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
    if (filter.since.isValid()) {
        conditions.add(u"h.timestamp >= "_s + sql::timeParameter(dialect), isoTime(filter.since));
    }
    if (filter.until.isValid()) {
        conditions.add(u"h.timestamp < "_s + sql::timeParameter(dialect), isoTime(filter.until));
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
        u"SELECT %1, h.executed_by, %2 FROM approval_history h LEFT JOIN metadata_items i ON i.id = h.metadata_item_id "
        "WHERE %3 ORDER BY h.id DESC%4"_s.arg(
            historyColumns(dialect), objectColumns(), conditions.parts.join(u" AND "_s), limit),
        conditions.values, [&](const QSqlQuery &row) {
            rows << rowOf(readFields(row), readSeal(row));
            rows.last().executedBy = row.value(historyColumnCount).toString();
            if (!row.isNull(historyColumnCount + 2)) { // the item may be gone, its history is not
                rows.last().object = readObject(row, historyColumnCount + 1);
            }
        });
    if (!read) {
        return fail(read.error());
    }
    return rows;
}

Result<void> countHistory(Connection &connection, HistoryFilter filter, MinuteCounts &minutes)
{
    filter.beforeId = 0;
    const Dialect dialect = connection.dialect();
    const Conditions conditions = conditionsOf(dialect, filter);
    const bool asksForNames = !(filter.catalog + filter.schema + filter.table + filter.column).isEmpty();
    const QString items // else a million look-ups for nothing
        = asksForNames ? u"JOIN metadata_items i ON i.id = h.metadata_item_id"_s : QString();
    return connection.forEach(
        u"SELECT substr(%1, 1, 16), count(*) FROM approval_history h %2 WHERE %3 GROUP BY 1"_s.arg(
            sql::timeText(dialect, u"h.timestamp"_s), items, conditions.parts.join(u" AND "_s)),
        conditions.values,
        [&](const QSqlQuery &row) { minutes[row.value(0).toString()] += row.value(1).toLongLong(); });
}

ItemQuery historyQuery(Dialect dialect, const HistoryFilter &filter)
{
    const Conditions conditions = conditionsOf(dialect, filter);
    return {conditions.parts.join(u" AND "_s), conditions.values};
}

} // namespace metaflow::store
