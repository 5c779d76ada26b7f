#pragma once

#include "core/generation/Calibration.h"
#include "core/generation/Limiter.h"
#include "core/store/RunNotes.h"

#include <deque>

namespace metaflow::generation {

/// What a run has seen of its provider.
struct RunFacts {
    Limits limits = {};
    double secondsAnswered = 0; ///< of all answers together
    int answers = 0;
};

/// What is kept of a run for the quotes of those that follow: `texts` by template, `requests_per_minute`,
/// `tokens_per_minute`, `seconds_per_request`, `split`.
[[nodiscard]] QJsonObject notesOf(const std::deque<Request> &requests, const RunFacts &facts);
/// From the newest runs with the same model at the same address (of another address: the lengths of texts alone).
[[nodiscard]] Learned learnedFrom(const QVector<store::RunNotes> &notes, const GenerationOptions &options);

} // namespace metaflow::generation
