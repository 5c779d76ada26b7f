#pragma once

#include "core/importing/ApplyState.h"
#include "core/importing/TableRun.h"

#include <QSet>

namespace metaflow::importing {

/// What one table is to get.
struct TableWork {
    ObjectPath table;
    QVector<Attempt> attempts;
};

/// The first look at the catalog sorts the plan's changes before anything is written.
struct FirstGuard {
    QVector<TableWork> work;
    QVector<qsizetype> ready; ///< changes in `work` that are to be written
    int blocked = 0; ///< changes that drifted, are gone or stale; refused by now
    int keptUnchanged = 0; ///< settled by an earlier apply, and still so
    QVector<qsizetype> keptGarbled; ///< written by an earlier apply as another text, which still stands
    QVector<qsizetype> keptDiffer; ///< applied by an earlier apply, and changed by somebody since
};

/// Tables of which an object is neither as the plan saw it nor as the plan leaves it.
[[nodiscard]] QVector<ObjectPath> tablesThatDiffer(const ApplyState &state);
/// `first` > 0: only the plan's first so many statements.
[[nodiscard]] FirstGuard sortChanges(ApplyState &state, const QSet<ItemId> &stale, int first);
/// Nothing is to be written: what stands there counts as applied, by whomever.
[[nodiscard]] FirstGuard sortForSettling(ApplyState &state);

} // namespace metaflow::importing
