#include "core/store/Outcomes.h"

#include <algorithm>

namespace metaflow::store {

Result<void> describe(
    Connection &connection, const QVector<StateChange> &changes, const Shown &shown, DecisionOutcome &outcome)
{
    outcome.changed = static_cast<int>(changes.size());
    QVector<ItemId> changed, conflicts;
    for (const StateChange &change : changes.mid(0, shown.items)) {
        changed << change.after.id;
    }
    for (const Skipped &skipped : std::as_const(outcome.skipped)) {
        if (skipped.reason == errorCodeName(ErrorCode::Conflict) && conflicts.size() < shown.conflicts) {
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

void addPart(DecisionOutcome &whole, Shown &room, DecisionOutcome part)
{
    room.items -= part.items.size();
    room.conflicts -= std::count_if(
        part.skipped.cbegin(), part.skipped.cend(), [](const Skipped &one) { return one.now.has_value(); });
    whole.changed += part.changed;
    whole.items += part.items;
    whole.skipped += part.skipped;
}

} // namespace metaflow::store
