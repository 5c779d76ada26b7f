#pragma once

#include "core/model/Role.h"

#include <QString>

namespace metaflow::ui {

struct Context;

[[nodiscard]] QString roleWord(metaflow::Role role); ///< `reader`, `steward`, `administrator`
/// Why the store will refuse what takes that role; empty where it will not, or where nobody refuses: in a file.
[[nodiscard]] QString whyRoleForbids(const Context &context, metaflow::Role needed);

} // namespace metaflow::ui
