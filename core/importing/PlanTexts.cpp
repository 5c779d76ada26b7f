#include "core/importing/PlanTexts.h"

#include "core/importing/Approval.h"
#include "core/importing/PlanBuilder.h"
#include "core/importing/StoredPlan.h"
#include "core/importing/Verdicts.h"
#include "core/store/Items.h"
#include "core/store/Policies.h"
#include "core/store/Settings.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// The given plan as the store keeps it: items of another store would be other ones.
Result<StoredPlan> storedPlan(store::Connection &connection, const Plan &plan)
{
    const auto here = store::setting(connection, u"store_id"_s);
    if (!here) {
        return fail(here.error());
    }
    return readStoredPlan(connection, plan, here->value_or(QString()));
}

template <typename Wanted> QVector<ItemId> idsOf(const Plan &plan, Wanted wanted)
{
    QVector<ItemId> ids;
    for (const Change &change : plan.changes) {
        if (wanted(change.verdict)) {
            ids << change.item;
        }
    }
    return ids;
}

bool isUndone(Verdict verdict)
{
    return verdict == Verdict::CameUndone;
}

/// Those that a plan may take by now.
Result<QHash<ItemId, Item>> allowedItems(store::Connection &connection, const QVector<ItemId> &ids)
{
    QHash<ItemId, Item> byId;
    if (ids.isEmpty()) {
        return byId; // no ids would be all items
    }
    auto items = store::itemsById(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    if (const auto kept = store::keepSeenByTwo(connection, *items); !kept) {
        return fail(kept.error());
    }
    for (const Item &item : std::as_const(*items)) {
        byId.insert(item.id, item);
    }
    return byId;
}

/// A file of a plan is written to the catalog by somebody, so where a second person's yes to the plan is asked for it
/// needs that, too.
Result<PlanTexts> approved(store::Connection &connection, Plan plan, PlanTexts texts)
{
    plan.changes = texts.changes; // of those that came undone, with the verdict of what is written
    const auto fits = checkApproved(connection, plan);
    return fits ? Result<PlanTexts>(std::move(texts)) : fail(fits.error());
}

} // namespace

Result<PlanTexts> writtenTexts(store::Connection &connection, const Plan &plan)
{
    const auto stored = storedPlan(connection, plan);
    if (!stored) {
        return fail(stored.error());
    }
    const QVector<ItemId> ids = idsOf(stored->plan, isWritten);
    const auto items = allowedItems(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    PlanTexts texts;
    for (const Change &change : stored->plan.changes) {
        if (!isWritten(change.verdict)) {
            continue;
        }
        const auto item = items->constFind(change.item);
        const bool stands = stored->plan.kind == PlanKind::Import && item != items->cend()
            && !stored->stale.contains(change.item) && standsAsPlanned(*item, change);
        if (stands) {
            texts.changes << change;
        } else {
            ++texts.leftOut;
        }
    }
    return approved(connection, stored->plan, std::move(texts));
}

Result<PlanTexts> undoneTexts(store::Connection &connection, const Plan &plan)
{
    const auto stored = storedPlan(connection, plan);
    if (!stored) {
        return fail(stored.error());
    }
    const QVector<ItemId> ids = idsOf(stored->plan, isUndone);
    const auto items = allowedItems(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    PlanMaterial material;
    if (const auto gathered = gatherRecord(connection, ids, material); !gathered) {
        return fail(gathered.error());
    }
    PlanOptions options;
    options.again = true;
    PlanTexts texts;
    for (const Change &change : stored->plan.changes) {
        if (!isUndone(change.verdict)) {
            continue;
        }
        const auto item = items->constFind(change.item);
        if (item == items->cend() || Comment(item->current) != change.ours) {
            ++texts.leftOut; // gone, or worded anew since: the plan does not say that
            continue;
        }
        const Change again = changeFor(*item, {change.object, change.tableType, change.catalog}, material, options);
        if (isWritten(again.verdict)) {
            texts.changes << again;
        } else {
            ++texts.leftOut;
        }
    }
    return approved(connection, stored->plan, std::move(texts));
}

} // namespace metaflow::importing
