#pragma once

#include "core/generation/Preparation.h"
#include "core/providers/Prices.h"

namespace metaflow::generation {

inline constexpr int mostAlternatives = 3;

/// Each request as often as alternatives are asked for: every answer follows the one schema and is tied by name, so
/// several texts of an object cannot be mixed up. Bodies, hashes, estimates and numbers are made anew. For a worker.
[[nodiscard]] QVector<Request> tailored(
    const QVector<Request> &requests, const GenerationOptions &options, const providers::Prices &prices);

/// What GenerationService::prepareAgain() does; see there.
[[nodiscard]] QCoro::Task<Result<Quote>> prepareRegeneration(Context context, SourceId source, QVector<ItemId> items,
    GenerationOptions options, Person person, std::stop_token stop);

} // namespace metaflow::generation
