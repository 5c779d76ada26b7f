#pragma once

#include "core/checks/CheckSettings.h"
#include "core/generation/Answer.h"
#include "core/store/Items.h"

namespace metaflow::generation {

/// What a request's answer becomes: one offer a text, checked, with its exact share of tokens and cost. `standards`:
/// what the team has agreed on for texts; a recheck knows more of what stands around them.
[[nodiscard]] QVector<store::Offer> offersOf(
    const Run &run, const Request &request, const TiedAnswer &answer, const checks::Standards &standards = {});
/// What the run takes from memory: no tokens, and each says where it comes from.
[[nodiscard]] QVector<store::Offer> memoryOffers(
    const Run &run, const Request &request, const checks::Standards &standards = {});

} // namespace metaflow::generation
