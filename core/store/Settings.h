#pragma once

#include "core/store/Connection.h"

namespace metaflow::store {

/// Team settings in the store (view preferences are QSettings' business). Never a secret.
[[nodiscard]] Result<std::optional<QString>> setting(Connection &connection, const QString &name);
[[nodiscard]] Result<void> setSetting(Connection &connection, const QString &name, const QString &value);

} // namespace metaflow::store
