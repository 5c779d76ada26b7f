#pragma once

#include "core/exchange/FileSink.h"
#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <functional>

namespace metaflow::exchange {

/// Writes the accepted and imported texts of a filter as a data dictionary: one HTML file that needs nothing else, with
/// search, for a browser without a network. Everything of the store in it is hostile text. The number of texts. `goOn`
/// is asked with the texts so far. Cancelled, Storage.
[[nodiscard]] Result<qint64> writeDictionary(store::Connection &connection, const ItemFilter &filter, FileSink &sink,
    const QDateTime &now, const std::function<bool(qint64 rows)> &goOn);

} // namespace metaflow::exchange
