#pragma once

#include "core/store/Runs.h"

namespace metaflow::store {

/// Which requests of a run a list shows. What was taken from memory is no request and never among them.
struct RequestQuery {
    RunId run;
    bool failedOnly = false; ///< then in the order in which they failed, else by number
    int offset = 0;
    int limit = 200;
};

/// A piece of a run's requests, light: without bodies, answers and what they ask about.
struct RequestPage {
    QVector<Request> requests;
    int total = 0; ///< of the query, whatever its limit
    int inFlight = 0; ///< of the run
};

/// Errors as Connection::forEach.
[[nodiscard]] Result<RequestPage> requestPage(Connection &connection, const RequestQuery &query);

/// Stores prepared requests (set-based) and sets their ids. Errors as Connection::run.
[[nodiscard]] Result<void> insertRequests(Connection &connection, QVector<Request> &requests);

/// Those of a run that failed, in order, without bodies and answers.
[[nodiscard]] Result<QVector<Request>> failedRequests(Connection &connection, RunId run);

} // namespace metaflow::store
