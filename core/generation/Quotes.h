#pragma once

#include "core/generation/GenerationService.h"

namespace metaflow::generation {

/// What sending the rest of a run would cost, from its stored requests.
[[nodiscard]] Quote quoteOf(const Run &run, const QVector<Request> &requests, PrivacyMode mode, bool priceKnown);

} // namespace metaflow::generation
