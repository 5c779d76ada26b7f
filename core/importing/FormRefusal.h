#pragma once

#include "core/base/Error.h"
#include "core/importing/StatementWriter.h"

namespace metaflow::importing {

/// Whether a warehouse refused a statement for what it is and not for who sent it: another form may be taken.
[[nodiscard]] bool isFormRefused(const Error &error);
/// Whether that was because its object is a view.
[[nodiscard]] bool isViewRefused(const Error &error);

} // namespace metaflow::importing
