#include "core/importing/PlanMaterial.h"

#include "core/importing/Verdicts.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/Policies.h"

#include <algorithm>
#include <limits>

namespace metaflow::importing {

namespace {

QVector<ItemId> idsOf(const QVector<Item> &items)
{
    QVector<ItemId> ids;
    ids.reserve(items.size());
    for (const Item &item : items) {
        ids << item.id;
    }
    return ids;
}

Result<QHash<ItemId, Wrote>> whatWasWritten(store::Connection &connection, const QVector<ItemId> &ids)
{
    const auto rollbacks = rollbackPlans(connection);
    if (!rollbacks) {
        return fail(rollbacks.error());
    }
    const auto applied = store::appliedChanges(connection, ids);
    if (!applied) {
        return fail(applied.error());
    }
    QHash<ItemId, Wrote> wrote;
    QSet<ItemId> seen;
    for (const store::AppliedChange &one : *applied) { // newest plan first
        const Change &change = one.change;
        const bool newest = !seen.contains(change.item);
        seen.insert(change.item);
        if (rollbacks->contains(one.plan) || isNoComment(change.ours)) {
            continue; // what a rollback put back is not ours
        }
        if (!isAppended(change.catalog, change.ours)) {
            wrote[change.item].imported << *change.ours;
        } else if (newest) {
            wrote[change.item].appended = *change.ours;
        }
    }
    return wrote;
}

} // namespace

ItemFilter planFilter(SourceId source, ItemFilter filter)
{
    filter.source = source;
    filter.needsWork = false;
    if (filter.statuses.isEmpty()) {
        filter.statuses = {Status::Approved, Status::Edited};
    } else {
        // Imported is allowed by name: its comment may have come undone.
        filter.statuses.removeIf([](Status status) { return !isAccepted(status) && status != Status::Imported; });
    }
    return filter;
}

Result<QHash<PlanId, PlanId>> rollbackPlans(store::Connection &connection)
{
    const auto plans = store::plans(connection, std::numeric_limits<int>::max());
    if (!plans) {
        return fail(plans.error());
    }
    QHash<PlanId, PlanId> rollbacks;
    for (const Plan &plan : *plans) {
        if (plan.kind == PlanKind::Rollback) {
            rollbacks.insert(plan.id, plan.rollbackOf);
        }
    }
    return rollbacks;
}

Result<PlanMaterial> gatherMaterial(store::Connection &connection, SourceId source, const PlanOptions &options)
{
    PlanMaterial material;
    auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    material.source = *std::move(known);
    material.chosen = QSet<ItemId>(options.replaceItems.begin(), options.replaceItems.end());
    const ItemFilter filter = planFilter(source, options.filter);
    if (filter.statuses.isEmpty()) {
        return material;
    }
    const auto collect = [&](const QVector<Item> &block) {
        material.items << block;
        return true;
    };
    if (auto read = store::forEachItem(connection, filter, collect); !read) {
        return fail(read.error());
    }
    if (auto kept = store::keepSeenByTwo(connection, material.items); !kept) {
        return fail(kept.error());
    }
    const QVector<ItemId> ids = idsOf(material.items);
    const auto outside = store::changedOutside(connection, ids);
    if (!outside) {
        return fail(outside.error());
    }
    material.outside = QSet<ItemId>(outside->begin(), outside->end());
    auto wrote = whatWasWritten(connection, ids);
    if (!wrote) {
        return fail(wrote.error());
    }
    material.wrote = *std::move(wrote);
    return material;
}

} // namespace metaflow::importing
