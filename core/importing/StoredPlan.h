#pragma once

#include "core/model/Plan.h"
#include "core/store/Connection.h"
#include "core/store/Sources.h"

#include <QSet>

namespace metaflow::importing {

/// The plan of a given hash as the store keeps it, with its journal so far.
struct StoredPlan {
    Plan plan;
    store::Source source;
    QSet<ItemId> stale; ///< items that somebody decided otherwise on since, or that another plan wrote
};

/// Exactly the given plan, or none: PlanFileDamaged (the given one or the stored one does not have its hash),
/// PlanForOtherStore, PlanNotFound, SourceUnknown. `storeId` is this store's.
[[nodiscard]] Result<StoredPlan> readStoredPlan(
    store::Connection &connection, const Plan &given, const QString &storeId);

/// Whether an item still says what a plan is about to write for it. Pure.
[[nodiscard]] bool standsAsPlanned(const Item &item, const Change &change);

} // namespace metaflow::importing
