#pragma once

#include "core/generation/GenerationService.h"
#include "core/store/Connection.h"

namespace metaflow::generation {

/// A run and all its requests, as they are in the store.
struct OpenRun {
    Run run;
    QVector<Request> requests;
};

/// Prepared, on its way when somebody died, or failed of what may be gone by now.
[[nodiscard]] bool willBeSent(const Request &request);
/// Done though it was never answered, tried or not: everything it asks about was described meanwhile.
[[nodiscard]] bool isLeftAlone(const Request &request);

/// Where only what is missing was asked for, a request whose objects all have an open item or a comment by now counts
/// as left alone: sending it would pay for nothing. Bodies stay as they are. RunNotFound.
[[nodiscard]] Result<OpenRun> readOpenRun(store::Connection &connection, RunId id);
/// The same at the beginning of sending, under the run's lock, and stored: the limits and the address as they are asked
/// for now, and what was on its way when somebody died counted as possibly paid. RunNotFound; PriceUnknown where a
/// budget is asked for and nobody knows what the model costs.
[[nodiscard]] Result<OpenRun> takeUpRun(store::Connection &connection, RunId id, const RunLimits &limits,
    const QString &baseUrl, const providers::Prices &prices);
/// PriceUnknown where there is a budget but no price to hold against it.
[[nodiscard]] Result<void> checkBudget(const GenerationOptions &options, const providers::Prices &prices);

} // namespace metaflow::generation
