#pragma once

#include "core/exchange/ExportService.h"
#include "core/exchange/FileSink.h"
#include "core/model/Snapshot.h"
#include "core/store/Connection.h"

#include <QJsonObject>

#include <functional>

namespace metaflow::exchange {

/// A table as the Unity Catalog REST API writes it (TableInfo of GET /tables): what metaflow-sandbox takes as a catalog
/// and other tools read. Positions count from 0 there. A filter or mask is known to be there, not by which function.
[[nodiscard]] QJsonObject tableJson(const TableInfo &table);

/// Writes what the scans of the workspace that was scanned last stored of the filter's catalog, schema and table, a
/// table a line, a schema at a time; no rows of data. The number of tables. NotFound where no such table was scanned,
/// SourceUnknown where none was; Cancelled.
[[nodiscard]] Result<qint64> writeTables(store::Connection &connection, const ItemFilter &filter, FileSink &sink,
    const std::function<bool(qint64 rows)> &goOn);

} // namespace metaflow::exchange
