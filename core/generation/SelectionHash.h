#pragma once

#include "core/model/Run.h"

namespace metaflow::generation {

/// Equal for "the same command again": the selection and what changes the prepared requests. Not in it: budget, how
/// many in flight, and the address (a practice workspace gets a new port each time).
[[nodiscard]] QString selectionHash(const Selection &selection, const GenerationOptions &options, PrivacyMode mode);

} // namespace metaflow::generation
