#pragma once

#include "core/model/History.h"
#include "core/store/ItemQuery.h"
#include "core/store/ItemStream.h"

namespace metaflow::store {

/// Rows of the history by this filter, newest first: the item's object (all NULL where the item is gone), then these
/// columns of `approval_history`. As streamItems().
[[nodiscard]] Result<void> streamHistory(Connection &connection, const HistoryFilter &filter, const RowColumns &columns,
    const std::function<bool(RowCells &)> &row);
/// The same of the rows of the items of a filter.
[[nodiscard]] Result<void> streamHistoryOf(Connection &connection, const ItemFilter &items, const RowColumns &columns,
    const std::function<bool(RowCells &)> &row);

/// Where the chain ends: 0 and an empty hash before the first link.
struct ChainEnd {
    qint64 position = 0;
    QString hash; ///< hex
};
[[nodiscard]] Result<ChainEnd> chainEnd(Connection &connection);

/// The condition that a filter is, over `approval_history h` and its `metadata_items i`. See History.cpp.
[[nodiscard]] ItemQuery historyQuery(Dialect dialect, const HistoryFilter &filter);

} // namespace metaflow::store
