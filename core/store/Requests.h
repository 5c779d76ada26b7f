#pragma once

#include "core/store/Runs.h"

namespace metaflow::store {

/// Stores prepared requests (set-based) and sets their ids. Errors as Connection::run.
[[nodiscard]] Result<void> insertRequests(Connection &connection, QVector<Request> &requests);

/// Those of a run that failed, in order, without bodies and answers.
[[nodiscard]] Result<QVector<Request>> failedRequests(Connection &connection, RunId run);

} // namespace metaflow::store
