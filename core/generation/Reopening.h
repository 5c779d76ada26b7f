#pragma once

#include "core/generation/GenerationService.h"
#include "core/store/Connection.h"

namespace metaflow::generation {

/// Opens the failed requests of a run again, so that the next time it is sent they get another attempt; under the run's
/// lock. Those that a model would not answer are asked with names and types alone where that is wished: a request of
/// its own, because what was shown is never changed. How many; noted in the run's report. RunNotFound.
[[nodiscard]] Result<int> reopenFailed(
    store::Connection &connection, RunId run, RetryHow how, const providers::Prices &prices);

} // namespace metaflow::generation
