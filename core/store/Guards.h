#pragma once

#include "core/store/Connection.h"
#include "core/store/Faults.h"

namespace metaflow::store {

/// Holds the triggers of the record's tables against those that the migrations make: missing, switched off, replaced,
/// and any that nobody here made. Errors as Connection::run.
[[nodiscard]] Result<void> checkGuards(Connection &connection, Faults &faults);

} // namespace metaflow::store
