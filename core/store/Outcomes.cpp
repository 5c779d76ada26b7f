#include "core/store/Outcomes.h"

#include "core/store/Items.h"

namespace metaflow::store {

namespace {

constexpr qsizetype shown = 200;

} // namespace

Result<void> describe(Connection &connection, const QVector<StateChange> &changes, DecisionOutcome &outcome)
{
    outcome.changed = static_cast<int>(changes.size());
    QVector<ItemId> changed, conflicts;
    for (const StateChange &change : changes.mid(0, shown)) {
        changed << change.after.id;
    }
    for (const Skipped &skipped : std::as_const(outcome.skipped)) {
        if (skipped.reason == errorCodeName(ErrorCode::Conflict) && conflicts.size() < shown) {
            conflicts << skipped.item;
        }
    }
    auto items = itemsById(connection, changed);
    const auto now = items ? itemsById(connection, conflicts) : items;
    if (!now) {
        return fail(now.error());
    }
    outcome.items = std::move(*items);
    QHash<ItemId, Item> byId;
    for (const Item &item : *now) {
        byId.insert(item.id, item);
    }
    for (Skipped &skipped : outcome.skipped) {
        if (const auto it = byId.constFind(skipped.item); it != byId.constEnd()) {
            skipped.now = *it;
        }
    }
    return {};
}

} // namespace metaflow::store
