#pragma once

#include "core/privacy/OwnPatterns.h"
#include "core/store/Connection.h"

namespace metaflow::privacy {

/// The admin's own patterns, kept with the team's settings as `privacy/patterns`. Storage errors; FileInvalid where
/// the setting is no list of patterns: then nothing may be sent, because nobody knows what was to stay.
[[nodiscard]] Result<QVector<OwnPattern>> ownPatterns(store::Connection &connection);
/// Checks it first. A pattern with a problem is WrongUsage; ask problemOf() for which.
[[nodiscard]] Result<void> addOwnPattern(store::Connection &connection, const OwnPattern &pattern);
/// False where there is none of this name.
[[nodiscard]] Result<bool> removeOwnPattern(store::Connection &connection, const QString &name);

} // namespace metaflow::privacy
