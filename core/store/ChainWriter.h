#pragma once

#include "core/store/HistoryFields.h"

namespace metaflow::store {

/// Writes history rows, sealed: ids, salts, hashes and the link are set here. Inside a transaction. Errors as
/// Connection::run.
[[nodiscard]] Result<void> writeHistory(Connection &connection, QVector<HistoryFields> rows);

} // namespace metaflow::store
