#pragma once

#include "core/generation/Prompts.h"
#include "core/model/Run.h"

namespace metaflow::generation {

/// Equal for "the same command again": the selection and what changes the prepared requests. Not in it: budget, how
/// many in flight, and the address (a practice workspace gets a new port each time).
/// `templates` is Prompts::fingerprint(): a new version of a template that can apply means a new run.
[[nodiscard]] QString selectionHash(const Selection &selection, const GenerationOptions &options, PrivacyMode mode,
    const QString &templates = Prompts().fingerprint());

} // namespace metaflow::generation
