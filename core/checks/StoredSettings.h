#pragma once

#include "core/checks/CheckSettings.h"
#include "core/store/Connection.h"

namespace metaflow::checks {

/// The setting `checks` of the store; as shipped where there is none. FileInvalid where somebody damaged it.
[[nodiscard]] Result<CheckSettings> readCheckSettings(store::Connection &connection);
/// Errors as validate() and Connection::run; nothing is written then.
[[nodiscard]] Result<void> writeCheckSettings(store::Connection &connection, const CheckSettings &settings);
/// Settings and glossary: two statements.
[[nodiscard]] Result<Standards> readStandards(store::Connection &connection);

} // namespace metaflow::checks
