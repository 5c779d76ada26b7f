#pragma once

#include "core/generation/Preparation.h"
#include "core/providers/Prices.h"

namespace metaflow::generation {

inline constexpr int mostAlternatives = 3;

/// The requests with the person's instruction behind the data, and each as often as alternatives are asked for: every
/// answer follows the one schema and is tied by name, so several texts of an object cannot be mixed up. Bodies, hashes,
/// estimates and numbers are made anew; without instruction and alternatives nothing changes. Heavy: for a worker.
[[nodiscard]] QVector<Request> tailored(
    QVector<Request> requests, const GenerationOptions &options, const providers::Prices &prices);
/// The same for a request that asks once more.
[[nodiscard]] Request instructed(Request request, const GenerationOptions &options, const providers::Prices &prices);

/// What RegenerationService::prepare() does; see there.
[[nodiscard]] QCoro::Task<Result<Quote>> prepareRegeneration(Context context, SourceId source, QVector<ItemId> items,
    GenerationOptions options, Person person, std::stop_token stop);

} // namespace metaflow::generation
