#pragma once

#include "core/model/Plan.h"
#include "core/store/Connection.h"

namespace metaflow::importing {

/// Changes of a plan whose texts somebody accepted, to be given away as a file.
struct PlanTexts {
    QVector<Change> changes;
    int leftOut = 0; ///< of those that were asked for: they wait for a person, or were decided otherwise since
};

/// What the plan writes. Of a plan that takes back everything is left out: what stood there before was accepted by
/// nobody. NotPermitted where a second person's yes to the plan is asked for and missing; errors as of
/// readStoredPlan().
[[nodiscard]] Result<PlanTexts> writtenTexts(store::Connection &connection, const Plan &plan);

/// What came undone, as the plan would write it had it been chosen to be written again: with its verdict, and behind
/// somebody's own words where it stood behind them. Errors as of writtenTexts().
[[nodiscard]] Result<PlanTexts> undoneTexts(store::Connection &connection, const Plan &plan);

} // namespace metaflow::importing
