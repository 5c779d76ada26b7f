#pragma once

#include "core/model/Decision.h"
#include "core/store/Connection.h"
#include "core/store/ItemStates.h"

namespace metaflow::store {

/// Fills in what a page shows of a finished batch: the changed items as they are now, and for each conflict the item
/// that came in between; at most 200 of either. Errors as Connection::run.
[[nodiscard]] Result<void> describe(
    Connection &connection, const QVector<StateChange> &changes, DecisionOutcome &outcome);

} // namespace metaflow::store
