#pragma once

#include "core/generation/Calibration.h"
#include "core/generation/GenerationService.h"

namespace metaflow::generation {

/// What sending the rest of a run would cost, from its stored requests; where some are answered already, by what those
/// took. The time is the longest of what the answers take, the requests and the tokens a minute allow.
[[nodiscard]] Quote quoteOf(const Run &run, const QVector<Request> &requests, PrivacyMode mode, bool priceKnown,
    const providers::Prices &prices, const Learned &learned = {});
/// The same tokens by each model of the run's provider, the cheapest first.
[[nodiscard]] QVector<ModelQuote> byModel(const Quote &quote, const providers::Prices &prices);

} // namespace metaflow::generation
