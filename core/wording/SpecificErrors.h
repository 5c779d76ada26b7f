#pragma once

#include "core/wording/Wording.h"

#include <optional>

namespace metaflow::wording {

/// Errors whose detail begins with a reason of our own have a sentence of their own: `not_found` is said otherwise of a
/// table that no name matches than of a server's page. Nothing for all others.
[[nodiscard]] std::optional<Sentence> describeReasoned(const Error &error);

} // namespace metaflow::wording
