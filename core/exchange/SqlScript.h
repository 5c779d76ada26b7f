#pragma once

#include "core/exchange/FileSink.h"
#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <functional>

namespace metaflow::exchange {

/// Writes the accepted and imported texts of a filter as a script that a person can run: a statement a line, each as an
/// import would send it, by catalog, schema and table, with what it is in comments on top. The number of statements.
/// What has no accepted text is left out; `goOn` is asked with the statements so far. Cancelled, Storage.
[[nodiscard]] Result<qint64> writeSqlScript(store::Connection &connection, const ItemFilter &filter, FileSink &sink,
    const std::function<bool(qint64 rows)> &goOn);

} // namespace metaflow::exchange
