#pragma once

#include "core/generation/Answer.h"
#include "core/store/Items.h"

namespace metaflow::generation {

/// What a request's answer becomes: one offer a text, checked, with its exact share of tokens and cost.
[[nodiscard]] QVector<store::Offer> offersOf(const Run &run, const Request &request, const TiedAnswer &answer);
/// What the run takes from memory: no tokens, and each says where it comes from.
[[nodiscard]] QVector<store::Offer> memoryOffers(const Run &run, const Request &request);

} // namespace metaflow::generation
