#include "core/store/RecordEvents.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

bool asksForItems(const HistoryFilter &filter)
{
    return !(filter.catalog + filter.schema + filter.table + filter.column).isEmpty() || !filter.statuses.isEmpty()
        || !filter.actions.isEmpty() || !filter.item.isNone() || !filter.batch.isNone() || !filter.run.isNone()
        || !filter.plan.isNone();
}

/// What the filter asks of an event: conditions and values.
struct EventConditions {
    QStringList parts = {u"e.id > 0"_s};
    QVariantList values;
    void add(const QString &part, const QVariant &value)
    {
        parts << part;
        values << value;
    }
    [[nodiscard]] QString text() const { return parts.join(u" AND "_s); }
};

EventConditions eventConditions(Dialect dialect, const HistoryFilter &filter)
{
    EventConditions conditions;
    if (!filter.action.isEmpty()) {
        conditions.add(u"e.kind = ?"_s, filter.action);
    }
    if (!filter.person.isEmpty()) {
        conditions.add(sql::folded(dialect, u"e.user_name"_s) + u" = "_s + sql::folded(dialect, u"CAST(? AS TEXT)"_s),
            filter.person);
    }
    if (filter.since.isValid()) {
        conditions.add(u"e.happened_at >= ?"_s, isoTime(filter.since)); // ISO text in UTC, always as long
    }
    if (filter.until.isValid()) {
        conditions.add(u"e.happened_at < ?"_s, isoTime(filter.until));
    }
    if (filter.beforeId > 0) {
        conditions.add(u"e.id < ?"_s, filter.beforeId);
    }
    if (!filter.search.isEmpty()) {
        conditions.add(
            sql::contains(dialect, sql::folded(dialect, u"e.kind || ' ' || e.facts"_s)), folded(filter.search));
    }
    return conditions;
}

} // namespace

Result<QVector<RecordEvent>> recordEvents(Connection &connection, const HistoryFilter &filter)
{
    QVector<RecordEvent> events;
    if (asksForItems(filter)) {
        return events;
    }
    const EventConditions conditions = eventConditions(connection.dialect(), filter);
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    auto read = connection.forEach(
        u"SELECT e.id, e.kind, e.user_name, e.user_source, e.happened_at, e.facts, e.link_id, "
        "e.executed_by FROM record_events e WHERE %1 ORDER BY e.id DESC%2"_s.arg(conditions.text(), limit),
        conditions.values, [&](const QSqlQuery &row) {
            events.append({row.value(0).toLongLong(), row.value(1).toString(),
                {row.value(2).toString(), userSourceFromName(row.value(3).toString())},
                fromIsoTime(row.value(4).toString()), row.value(5).toString(), row.value(6).toLongLong(),
                row.value(7).toString()});
        });
    return read ? Result<QVector<RecordEvent>>(std::move(events)) : fail(read.error());
}

Result<void> countEvents(Connection &connection, HistoryFilter filter, MinuteCounts &minutes)
{
    if (asksForItems(filter)) {
        return {};
    }
    filter.beforeId = 0;
    const EventConditions conditions = eventConditions(connection.dialect(), filter);
    return connection.forEach(
        u"SELECT substr(e.happened_at, 1, 16), count(*) FROM record_events e WHERE %1 GROUP BY 1"_s.arg(
            conditions.text()),
        conditions.values,
        [&](const QSqlQuery &row) { minutes[row.value(0).toString()] += row.value(1).toLongLong(); });
}

} // namespace metaflow::store
