#pragma once

#include "core/model/Decision.h"
#include "core/store/Connection.h"
#include "core/store/ItemStates.h"
#include "core/store/Items.h"

namespace metaflow::store {

/// Fills in what a page shows of a finished batch: the changed items as they are now, and for each conflict the item
/// that came in between; at most so many of either. Errors as Connection::run.
[[nodiscard]] Result<void> describe(
    Connection &connection, const QVector<StateChange> &changes, const Shown &shown, DecisionOutcome &outcome);
/// The part counts to the whole and takes its share of the room.
void addPart(DecisionOutcome &whole, Shown &room, DecisionOutcome part);

} // namespace metaflow::store
