#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

#include <chrono>

namespace metaflow::store {
class Connection;
}

namespace metaflow::health {

/// How the last runs and imports went: what somebody looks at before they trust the next one.
struct RunFigures {
    int runs = 0; ///< that were sent, at least in part
    qint64 requests = 0, succeeded = 0; ///< of their requests that ended
    std::chrono::milliseconds median{0}, p95{0}; ///< from sent to answered, of those that succeeded
    qint64 costMicroUsd = 0;
    int plans = 0; ///< that were applied, at least in part
    qint64 statements = 0, applied = 0; ///< of their statements that ended
    friend bool operator==(const RunFigures &, const RunFigures &) = default;
};
/// Of so many of the newest runs and plans. Errors as Connection::run.
[[nodiscard]] Result<RunFigures> runFigures(store::Connection &connection, int newest = 20);

} // namespace metaflow::health
