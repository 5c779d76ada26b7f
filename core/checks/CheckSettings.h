#pragma once

#include "core/base/Result.h"
#include "core/model/Glossary.h"
#include "core/model/Item.h"

#include <QHash>
#include <QVector>

namespace metaflow::checks {

/// How much a finding matters. Off: the check does not run. Error: what a decision in bulk leaves out, stored as
/// Severity::Security.
enum class Level { Off, Info, Warning, Error };
[[nodiscard]] QString levelName(Level level); ///< off, info, warning, error
[[nodiscard]] std::optional<Level> levelFromName(QStringView name);
[[nodiscard]] Severity severityOf(Level level); ///< Info for Off

/// What a team says of one check; unset: as shipped.
struct CheckSetting {
    std::optional<Level> level;
    std::optional<int> threshold;
    friend bool operator==(const CheckSetting &, const CheckSetting &) = default;
};

/// What a team says of the checks of a project.
struct CheckSettings {
    QString language; ///< ISO 639-1 code of the descriptions; empty: not checked
    QHash<QString, CheckSetting> checks; ///< by id; only what differs from what is shipped

    [[nodiscard]] Level level(const QString &check) const; ///< Off for an unknown id
    [[nodiscard]] int threshold(const QString &check) const; ///< 0 for a check without one
    friend bool operator==(const CheckSettings &, const CheckSettings &) = default;
};

/// WrongUsage with the id (or `language`) as subject and in `detail` what is wrong: `unknown_check`, `no_threshold`,
/// `threshold LEAST..MOST`, `no_language_code`.
[[nodiscard]] Result<void> validate(const CheckSettings &settings);
/// One check changed; a setting without level and threshold brings back what is shipped. Errors as validate().
[[nodiscard]] Result<CheckSettings> changed(CheckSettings settings, const QString &check, const CheckSetting &setting);

/// `{"version":1,"language":"en","checks":{ID:{"severity":"warning","threshold":12}}}`; the same settings give the same
/// text.
[[nodiscard]] QString checkSettingsToJson(const CheckSettings &settings);
/// FileInvalid for what is no such JSON. Checks that this version does not know are left out.
[[nodiscard]] Result<CheckSettings> checkSettingsFromJson(const QString &json);

/// What a team has agreed on: everything but the object itself that findings depend on.
struct Standards {
    CheckSettings settings;
    QVector<GlossaryTerm> glossary;
    friend bool operator==(const Standards &, const Standards &) = default;
};

} // namespace metaflow::checks
