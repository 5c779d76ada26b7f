#pragma once

#include "core/importing/ImportService.h"
#include "core/store/Connection.h"
#include "core/store/Plans.h"
#include "core/store/Sources.h"

#include <QSet>

namespace metaflow::importing {

/// What we wrote to an object before.
struct Wrote {
    QStringList imported; ///< texts of ours alone
    QString appended; ///< the newest, if it was put behind somebody's own
};

/// What the store knows that a plan needs.
struct PlanMaterial {
    store::Source source;
    QVector<Item> items;
    QHash<ItemId, Wrote> wrote;
    QSet<ItemId> outside;
    QSet<ItemId> chosen; ///< to be replaced, one by one
};

/// Accepted items without needs_work of that source, and what was written of them before. SourceUnknown.
[[nodiscard]] Result<PlanMaterial> gatherMaterial(
    store::Connection &connection, SourceId source, const PlanOptions &options);

/// The filter of a plan: its statuses are approved and edited unless named, and never what is not accepted.
[[nodiscard]] ItemFilter planFilter(SourceId source, ItemFilter filter);

/// Rollback plans by id with the plan that each took back (none: a run, items or a table).
[[nodiscard]] Result<QHash<PlanId, PlanId>> rollbackPlans(store::Connection &connection);

} // namespace metaflow::importing
