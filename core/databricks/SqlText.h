#pragma once

#include "core/base/Result.h"
#include "core/model/ObjectPath.h"

namespace metaflow::databricks {

/// The one quoting function: `` `na``me` ``.
[[nodiscard]] QString quoteName(const QString &name);
/// Parts quoted and joined by dots.
[[nodiscard]] QString quotePath(const ObjectPath &path);
/// The one literal encoder: `'` and `\` behind a backslash, all else as it is. TextNotStorable for NUL and lone
/// surrogates.
[[nodiscard]] Result<QString> stringLiteral(const QString &text);

} // namespace metaflow::databricks
