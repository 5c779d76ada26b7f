#include "core/store/PlanStates.h"

#include "core/store/Dialect.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString isOpen = u"c.state = 'open' AND c.verdict IN ('add', 'replace') AND c.item_id IS NOT NULL"_s;

/// Of a change `c` of a plan `p`.
QString writtenLater(Dialect dialect)
{
    return u"EXISTS (SELECT 1 FROM approval_history h WHERE h.metadata_item_id = c.item_id "
           "AND h.action IN ('imported', 'rolled_back') AND h.plan_id <> c.plan_id AND %1 > p.created_at)"_s.arg(
               sql::timeText(dialect, u"h.timestamp"_s));
}

/// Of a change `c` and its item `i`: the item's text is what is to be written, alone or behind what stands there.
QString stands(Dialect dialect)
{
    return u"i.id IS NOT NULL AND COALESCE(i.needs_work, 0) = 0 AND %1 IN ('approved', 'edited', 'imported') "
           "AND (c.ours = i.current_value OR (c.catalog <> '' AND substr(c.ours, 1, length(c.catalog)) = c.catalog "
           "AND substr(c.ours, length(c.ours) - length(i.current_value) + 1) = i.current_value))"_s.arg(
               sql::status(dialect, u"i"_s));
}

} // namespace

Result<QSet<ItemId>> itemsOfLaterPlans(Connection &connection, const PlanId &plan)
{
    QSet<ItemId> items;
    auto read = connection.forEach(
        u"SELECT DISTINCT c.item_id FROM import_plans p JOIN import_changes c ON c.plan_id = p.plan_id "
        "WHERE p.plan_id = ? AND %1 AND %2"_s.arg(isOpen, writtenLater(connection.dialect())),
        {bindText(plan.value())}, [&](const QSqlQuery &row) { items.insert(ItemId(row.value(0).toLongLong())); });
    return read ? Result<QSet<ItemId>>(std::move(items)) : fail(read.error());
}

Result<QSet<PlanId>> stalePlans(Connection &connection)
{
    const Dialect dialect = connection.dialect();
    QSet<PlanId> plans;
    auto read = connection.forEach(u"SELECT p.plan_id FROM import_plans p WHERE p.state <> 'applied' AND EXISTS ("
                                   "SELECT 1 FROM import_changes c LEFT JOIN metadata_items i ON i.id = c.item_id "
                                   "WHERE c.plan_id = p.plan_id AND %1 "
                                   "AND ((p.kind = 'import' AND CASE WHEN %2 THEN 0 ELSE 1 END = 1) OR %3))"_s.arg(
                                       isOpen, stands(dialect), writtenLater(dialect)),
        {}, [&](const QSqlQuery &row) { plans.insert(PlanId(row.value(0).toString())); });
    return read ? Result<QSet<PlanId>>(std::move(plans)) : fail(read.error());
}

} // namespace metaflow::store
