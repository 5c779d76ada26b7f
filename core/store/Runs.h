#pragma once

#include "core/model/Run.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// Stores a prepared run with all its requests (bodies compressed); sets the ids.
[[nodiscard]] Result<RunId> insertRun(Connection &connection, Run &run, QVector<Request> &requests);
/// What changes of a run: state, options, counts, usage and end. Its selection, which can be many megabytes, is written
/// when it is prepared and never again. RunNotFound.
[[nodiscard]] Result<void> updateRun(Connection &connection, const Run &run);
/// Options alone: counts and state belong to the process that sends. RunNotFound.
[[nodiscard]] Result<void> setRunOptions(Connection &connection, RunId id, const GenerationOptions &options);
/// RunNotFound.
[[nodiscard]] Result<Run> run(Connection &connection, RunId id);
[[nodiscard]] Result<QVector<Run>> runs(Connection &connection, int limit = 100); ///< newest first
/// The newest run with this hash that is neither done nor stopped for good, if any.
[[nodiscard]] Result<std::optional<Run>> openRun(Connection &connection, SourceId source, const QString &selectionHash);
[[nodiscard]] Result<QVector<Request>> requests(Connection &connection, RunId run);
/// NotFound.
[[nodiscard]] Result<Request> request(Connection &connection, RequestId id);
/// State, attempts, usage, answer, error, times. InFlight is written (and committed) before the bytes leave.
[[nodiscard]] Result<void> updateTargets(Connection &connection, const Request &request); ///< what it asks about alone
[[nodiscard]] Result<void> updateBody(Connection &connection, const Request &request); ///< body and hash alone
[[nodiscard]] Result<void> updateRequest(Connection &connection, const Request &request);
[[nodiscard]] Result<RequestId> insertRequest(Connection &connection, Request &request); ///< a repair request

} // namespace metaflow::store
