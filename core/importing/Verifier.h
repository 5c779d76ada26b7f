#pragma once

#include "core/importing/ApplyState.h"

namespace metaflow::importing {

/// Reads back what was written and compares byte for byte: one read a schema; what differs is read again by table,
/// because information_schema may lag behind. False where the catalog could not be read: then nothing is decided.
[[nodiscard]] QCoro::Task<bool> verifyWritten(ApplyState &state, std::stop_token stop);

} // namespace metaflow::importing
