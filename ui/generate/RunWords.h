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
/// Why nothing is sent just now: a Progress's `waitsFor` in a sentence, empty where it goes on.
[[nodiscard]] QString waitingText(const QString &waitsFor);
/// The provider refused for so long that the run paused by itself.
[[nodiscard]] bool isHeldBack(const Run &run);
[[nodiscard]] QString heldBackText(); ///< why that is and what to do
/// What a quote left alone for one of its reasons.
[[nodiscard]] QString leftAloneText(const QString &reason, int objects);
[[nodiscard]] QString notReadText(const QStringList &parts);

} // namespace metaflow::ui
