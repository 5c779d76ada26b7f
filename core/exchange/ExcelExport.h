#pragma once

#include "core/exchange/ExcelBook.h"
#include "core/exchange/Export.h"

namespace metaflow::exchange {

/// Writes what was asked for as a workbook: `Items` with the `History` of those items, or the history or record alone,
/// then a `Summary` and what the file is (`About`), all of one state of the store. As exportTo(); `rows` of the report
/// are the items, or the rows of the history where no items were asked for.
[[nodiscard]] Result<ExportReport> exportExcel(store::Connection &connection, const QString &file,
    const ExportOptions &options, const ExportedBy &by, const std::function<bool(qint64 rows)> &goOn,
    SheetLimits limits = {});

} // namespace metaflow::exchange
