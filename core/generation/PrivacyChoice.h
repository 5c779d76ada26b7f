#pragma once

#include "core/model/Run.h"
#include "core/privacy/OwnPatterns.h"
#include "core/store/Connection.h"
#include "core/store/Sources.h"

namespace metaflow::generation {

/// What a person chose for the catalog; nothing where nobody did.
[[nodiscard]] Result<std::optional<PrivacyMode>> privacyChoice(
    store::Connection &connection, SourceId source, const QString &catalog);
/// Kept as a setting, and in the record as a policy event.
[[nodiscard]] Result<bool> setPrivacyChoice(store::Connection &connection, SourceId source, const QString &catalog,
    PrivacyMode mode, const Person &person, const QDateTime &now);
struct EffectivePrivacy {
    PrivacyMode mode = PrivacyMode::None;
    bool chosen = false; ///< else it is none because nobody has said anything
    bool given = false; ///< for this run alone: the catalog's own mode is another
    privacy::OwnPatterns own = {}; ///< of the team
    QString rules = {}; ///< the same as text: other rules, other requests
};
/// Given, else chosen, else masked for a practice workspace, else none. FileInvalid where nobody can read the team's
/// patterns.
[[nodiscard]] Result<EffectivePrivacy> effectivePrivacy(
    store::Connection &connection, SourceId source, const QString &catalog, std::optional<PrivacyMode> given);

/// RunOutdated where a prepared run holds more than may leave by now: somebody chose a stricter mode for its catalog,
/// or the team's patterns are others.
[[nodiscard]] Result<void> checkStillAllowed(store::Connection &connection, const Run &run);

} // namespace metaflow::generation
