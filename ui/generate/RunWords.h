#pragma once

#include "core/model/Run.h"

#include <chrono>

namespace metaflow::ui {

/// "20 s", "3 min": durations for people.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// "0.0032 USD"; below a hundredth of a cent it says so.
[[nodiscard]] QString priceText(qint64 microUsd);
[[nodiscard]] QString describe(RunState state);
/// Also what is done although it was never sent.
[[nodiscard]] QString describeState(const Request &request);
/// "bakery", "bakery: 12 tables".
[[nodiscard]] QString scopeText(const Selection &selection);
/// Why the run stopped, as one sentence; empty where it did not.
[[nodiscard]] QString stoppedText(const Run &run);
/// Not everything was sent, and sending the rest makes sense.
[[nodiscard]] bool canGoOn(const Run &run);

} // namespace metaflow::ui
