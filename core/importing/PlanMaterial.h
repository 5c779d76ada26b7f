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
    QVector<Comment>
        before; ///< what stood there before each write since the last rollback, the newest first; ours apart
};

/// What the store knows that a plan needs.
struct PlanMaterial {
    store::Source source;
    QVector<Item> items;
    /// Looked at only because their comments may have come undone; nothing is known of them beside the items.
    QVector<Item> watched;
    QHash<ItemId, Wrote> wrote;
    QSet<ItemId> outside;
    QSet<ItemId> chosen; ///< to be replaced, one by one
    QSet<ItemId> again; ///< to be written again, one by one
};

/// More imported items than that are not watched: comparing them takes memory, and reading their comments minutes.
constexpr qsizetype mostWatched = 200'000;

/// Accepted items without needs_work of that source, and what was written of them before; and what is watched. Where
/// that is more than `most`, only in the schemas that are read anyway. SourceUnknown.
[[nodiscard]] Result<PlanMaterial> gatherMaterial(
    store::Connection &connection, SourceId source, const PlanOptions &options, qsizetype most = mostWatched);

/// Fills `wrote` and `outside` for these items, too.
[[nodiscard]] Result<void> gatherRecord(
    store::Connection &connection, const QVector<ItemId> &ids, PlanMaterial &material);

/// Where no status was named: what is looked at for one verdict. All that is imported, because a text can come undone
/// without anybody having scanned the catalog since; and what a scan sent back for it.
[[nodiscard]] QVector<ItemFilter> watchFilters(SourceId source, const ItemFilter &filter);

/// The filter of a plan: its statuses are approved and edited unless named, and never what is not accepted.
[[nodiscard]] ItemFilter planFilter(SourceId source, ItemFilter filter);

/// Rollback plans by id with the plan that each took back (none: a run, items or a table).
[[nodiscard]] Result<QHash<PlanId, PlanId>> rollbackPlans(store::Connection &connection);

} // namespace metaflow::importing
