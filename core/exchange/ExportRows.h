#pragma once

#include "core/exchange/Cells.h"
#include "core/exchange/ExportService.h"
#include "core/store/Connection.h"

#include <functional>

namespace metaflow::exchange {

/// Takes a row; false to stop, which is no error of whoever reads.
using RowSink = std::function<bool(const CellRow &cells)>;

/// Live items of the filter, ordered by object, in itemColumns().
[[nodiscard]] Result<void> itemRows(store::Connection &connection, const ItemFilter &filter, const RowSink &sink);
/// Rows of the history, newest first, in historyColumns().
[[nodiscard]] Result<void> historyRows(store::Connection &connection, const HistoryFilter &filter, const RowSink &sink);
/// Those of the items of a filter.
[[nodiscard]] Result<void> historyRowsOf(store::Connection &connection, const ItemFilter &filter, const RowSink &sink);
/// Rows and events of the record, newest first, in historyColumns(). To be called in a transaction.
[[nodiscard]] Result<void> recordRows(store::Connection &connection, HistoryFilter filter, const RowSink &sink);

/// Columns and rows of what was asked for: items, history or the record.
[[nodiscard]] QVector<FileColumn> askedColumns(const ExportOptions &options);
[[nodiscard]] Result<void> askedRows(store::Connection &connection, const ExportOptions &options, const RowSink &sink);

} // namespace metaflow::exchange
