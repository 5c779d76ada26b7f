#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <QHash>

namespace metaflow::store {

/// Whose work, and since when.
struct WorkQuestion {
    QString person; ///< empty: nothing is assigned and nothing was decided
    QDateTime since; ///< of `decided`: the midnight of the person
    QVector<ItemFilter> filters; ///< saved ones: each is counted as a list would hold it
    friend bool operator==(const WorkQuestion &, const WorkQuestion &) = default;
};

/// How many live items wait in each work list.
struct WorkCounts {
    QHash<Status, qint64> byStatus;
    qint64 flawed = 0; ///< pending with a score below 100
    qint64 needsWork = 0;
    qint64 catalogChanged = 0;
    qint64 conflicts = 0;
    qint64 assigned = 0; ///< to the person
    qint64 decided = 0; ///< by the person since then, what was taken back not counted
    qint64 total = 0;
    QVector<qint64> filters; ///< in the order of the question
    friend bool operator==(const WorkCounts &, const WorkCounts &) = default;
};

/// From indexes alone but for the saved filters. `wanted` is asked between the statements: false ends it with
/// Cancelled. Errors as Connection::run.
[[nodiscard]] Result<WorkCounts> workCounts(
    Connection &connection, const WorkQuestion &question, const std::function<bool()> &wanted = {});
/// Errors as Connection::run.
[[nodiscard]] Result<qint64> countItems(Connection &connection, const ItemFilter &filter);

} // namespace metaflow::store
