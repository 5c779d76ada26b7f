#pragma once

#include "core/base/Result.h"
#include "core/model/UserChoices.h"

namespace metaflow::app {

/// Where the choices of this user stand; practice has none of its own.
[[nodiscard]] QString choicesFile();
/// None where there is no such file. FileUnreadable; FileInvalid where it is no JSON object.
[[nodiscard]] Result<UserChoices> loadChoices(const QString &file);
/// For this user alone (0600), whole or not at all. FileUnwritable.
[[nodiscard]] Result<void> saveChoices(const QString &file, const UserChoices &choices);

} // namespace metaflow::app
