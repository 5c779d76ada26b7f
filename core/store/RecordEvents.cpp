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
        || !filter.item.isNone() || !filter.batch.isNone() || !filter.run.isNone() || !filter.plan.isNone();
}

} // namespace

Result<QVector<RecordEvent>> recordEvents(Connection &connection, const HistoryFilter &filter)
{
    QVector<RecordEvent> events;
    if (asksForItems(filter)) {
        return events;
    }
    const Dialect dialect = connection.dialect();
    QStringList conditions = {u"e.id > 0"_s};
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    if (!filter.action.isEmpty()) {
        add(u"e.kind = ?"_s, filter.action);
    }
    if (!filter.person.isEmpty()) {
        add(sql::folded(dialect, u"e.user_name"_s) + u" = "_s + sql::folded(dialect, u"CAST(? AS TEXT)"_s),
            filter.person);
    }
    if (filter.since.isValid()) {
        add(u"e.happened_at >= ?"_s, isoTime(filter.since)); // ISO text in UTC, always as long
    }
    if (filter.until.isValid()) {
        add(u"e.happened_at < ?"_s, isoTime(filter.until));
    }
    if (filter.beforeId > 0) {
        add(u"e.id < ?"_s, filter.beforeId);
    }
    if (!filter.search.isEmpty()) {
        add(sql::contains(dialect, sql::folded(dialect, u"e.kind || ' ' || e.facts"_s)), folded(filter.search));
    }
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    auto read = connection.forEach(
        u"SELECT e.id, e.kind, e.user_name, e.user_source, e.happened_at, e.facts, e.link_id, "
        "e.executed_by FROM record_events e WHERE %1 ORDER BY e.id DESC%2"_s.arg(conditions.join(u" AND "_s), limit),
        values, [&](const QSqlQuery &row) {
            events.append({row.value(0).toLongLong(), row.value(1).toString(),
                {row.value(2).toString(), userSourceFromName(row.value(3).toString())},
                fromIsoTime(row.value(4).toString()), row.value(5).toString(), row.value(6).toLongLong(),
                row.value(7).toString()});
        });
    return read ? Result<QVector<RecordEvent>>(std::move(events)) : fail(read.error());
}

} // namespace metaflow::store
