#pragma once

#include "core/generation/Prompt.h"
#include "core/generation/Sampling.h"

namespace metaflow::generation {

/// What one request asks, and how a model sees it.
struct Slice {
    PromptTable prompt;
    QVector<RequestTarget> targets;
};

/// A table in slices of `columnsPerRequest` columns and fields, the table itself in the first. Each has the whole
/// table's outline, and of the context what the options want and the privacy mode lets go.
[[nodiscard]] QVector<Slice> slicesOf(
    const AskedTable &asked, const Samples &samples, const GenerationOptions &options, PrivacyMode mode);

} // namespace metaflow::generation
