#include "core/importing/StoredPlan.h"

#include "core/importing/PlanFile.h"
#include "core/importing/Verdicts.h"
#include "core/store/Items.h"
#include "core/store/PlanStates.h"
#include "core/store/Plans.h"
#include "core/store/Policies.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Result<QSet<ItemId>> staleItems(store::Connection &connection, const Plan &plan)
{
    auto later = store::itemsOfLaterPlans(connection, plan.id);
    if (!later || plan.kind == PlanKind::Rollback) {
        return later; // a rollback is about the catalog, whatever was decided since
    }
    QVector<ItemId> ids;
    QHash<ItemId, qsizetype> changes;
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        const Change &change = plan.changes.at(i);
        if (isWritten(change.verdict) && change.state != ChangeState::Applied) {
            ids << change.item;
            changes.insert(change.item, i);
        }
    }
    const auto items = store::itemsById(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    QVector<Item> allowed = *items; // a policy may have come after the plan
    if (const auto kept = store::keepSeenByTwo(connection, allowed); !kept) {
        return fail(kept.error());
    }
    QSet<ItemId> stale(ids.begin(), ids.end());
    for (const Item &item : std::as_const(allowed)) {
        if (standsAsPlanned(item, plan.changes.at(changes.value(item.id)))) {
            stale.remove(item.id);
        }
    }
    return stale.unite(*later);
}

} // namespace

bool standsAsPlanned(const Item &item, const Change &change)
{
    const bool sameText = change.ours == item.current
        || (isAppended(change.catalog, change.ours) && *change.ours == appendedText(*change.catalog, item.current));
    return sameText && !item.needsWork && (isAccepted(item.status) || item.status == Status::Imported);
}

Result<StoredPlan> readStoredPlan(store::Connection &connection, const Plan &given, const QString &storeId)
{
    if (PlanFile::hash(given) != given.hash) {
        return fail(ErrorCode::PlanFileDamaged, given.id.value(), u"given"_s);
    }
    if (given.storeId != storeId) {
        return fail(ErrorCode::PlanForOtherStore, given.storeId, storeId);
    }
    StoredPlan stored;
    auto plan = store::plan(connection, given.id);
    if (!plan) {
        return fail(plan.error());
    }
    stored.plan = *std::move(plan);
    if (stored.plan.hash != given.hash || PlanFile::hash(stored.plan) != given.hash) {
        return fail(ErrorCode::PlanFileDamaged, given.id.value(), u"stored"_s);
    }
    auto source = store::source(connection, stored.plan.source);
    if (!source) {
        return fail(source.error());
    }
    stored.source = *std::move(source);
    auto stale = staleItems(connection, stored.plan);
    if (!stale) {
        return fail(stale.error());
    }
    stored.stale = *std::move(stale);
    return stored;
}

} // namespace metaflow::importing
