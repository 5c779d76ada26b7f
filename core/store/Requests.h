#pragma once

#include "core/store/Runs.h"

namespace metaflow::store {

/// Stores prepared requests (set-based) and sets their ids. Errors as Connection::run.
[[nodiscard]] Result<void> insertRequests(Connection &connection, QVector<Request> &requests);

} // namespace metaflow::store
