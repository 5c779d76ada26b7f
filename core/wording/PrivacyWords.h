#pragma once

#include "core/privacy/OwnPatterns.h"

#include <QString>

namespace metaflow::wording {

/// Why a pattern of the admin's own cannot be kept, translated.
[[nodiscard]] QString describe(const privacy::PatternProblem &problem);

} // namespace metaflow::wording
