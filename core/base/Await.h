#pragma once

#include "core/base/Clock.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow {

/// Waits on the engine. True after the whole time, false if `stop` came first (then at once).
[[nodiscard]] QCoro::Task<bool> sleepFor(Clock &clock, std::chrono::milliseconds duration, std::stop_token stop);

} // namespace metaflow
