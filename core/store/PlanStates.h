#pragma once

#include "core/model/Plan.h"
#include "core/store/Connection.h"

#include <QSet>

namespace metaflow::store {

/// Items of a plan's open written changes that another plan has imported or taken back since this one was made.
[[nodiscard]] Result<QSet<ItemId>> itemsOfLaterPlans(Connection &connection, const PlanId &plan);
/// Plans with an open written change of such an item, or (imports) of an item that no longer stands as planned: another
/// text, not accepted, needs work, gone. One statement; walks the open changes of every plan that is not applied.
[[nodiscard]] Result<QSet<PlanId>> stalePlans(Connection &connection);

} // namespace metaflow::store
