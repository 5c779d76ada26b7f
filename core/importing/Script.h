#pragma once

#include "core/base/Result.h"
#include "core/model/Plan.h"

#include <QByteArray>

namespace metaflow::importing {

/// The planned statements as one script for people who apply it by other means: one a line unless a text has line feeds
/// of its own, parameters as literals, a comment with id and hash in front. UTF-8. TextNotStorable.
[[nodiscard]] Result<QByteArray> planScript(const Plan &plan);

} // namespace metaflow::importing
