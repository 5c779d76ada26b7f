#pragma once

#include "core/exchange/ExportService.h"
#include "core/model/History.h"
#include "core/store/Connection.h"

#include <functional>

namespace metaflow::exchange {

/// Who exports and when, for the files that say so.
struct ExportedBy {
    Person person;
    QDateTime now;
};

/// Writes the file, a block of rows at a time, and reads it back. `goOn` is asked after each block with the rows so
/// far. Cancelled, FileUnwritable, StoreFull, Storage.
[[nodiscard]] Result<ExportReport> exportTo(store::Connection &connection, const QString &file,
    const ExportOptions &options, const ExportedBy &by, const std::function<bool(qint64 rows)> &goOn);

/// The part of an item filter that rows of the history know.
[[nodiscard]] HistoryFilter historyFilter(const ItemFilter &filter);

} // namespace metaflow::exchange
