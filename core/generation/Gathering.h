#pragma once

#include "core/generation/Sampling.h"

namespace metaflow::generation {

/// The workspace's part of a preparation. It must be the one that the snapshot is of (SourceUnknown); where no values
/// are wanted it may also be out of reach: then what it would say is missing (`complete`, `notRead`).

/// One statement a table that has structs.
[[nodiscard]] QCoro::Task<Result<ReadFields>> gatherFields(
    Context context, SourceId source, Asked asked, std::stop_token stop);
/// One statement a table for samples and profile, and one for the lineage of all. NotSignedIn.
[[nodiscard]] QCoro::Task<Result<Samples>> gatherSamples(
    Context context, SourceId source, Asked asked, EffectivePrivacy privacy, ContextParts parts, std::stop_token stop);

} // namespace metaflow::generation
