#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

namespace metaflow::health {

enum class HealthVerdict {
    Ok,
    Warning, ///< works now, but somebody should look at it
    Failed,
    NotChecked, ///< could not be made; `code` says why
};
[[nodiscard]] QString healthVerdictName(HealthVerdict verdict); ///< `ok`, `warning`, `failed`, `not_checked`

enum class HealthGroup { Store, Machine, Workspace, Model };

/// What a button beside a check does. A page does what it can of these.
enum class HelpAction {
    None,
    OpenStore,
    OpenBackups,
    MakeBackup,
    VerifyRecord,
    ShowFolder, ///< `subject` lies in it, or is it
    OpenKeys,
    OpenNetwork,
    SignIn,
    ChooseWarehouse,
    ChooseModel,
    OpenPrices,
};

/// One thing that was looked at. Codes and figures only; `core/wording` makes the line.
struct HealthCheck {
    QString name = {}; ///< one of healthCheckNames()
    HealthVerdict verdict = HealthVerdict::NotChecked;
    QString code = {}; ///< `ok`, an error code's name, or a reason of its own such as `no_backup`
    QString subject = {}; ///< a file, a host, a name
    QString detail = {}; ///< what the other side said
    QString measured = {}; ///< bytes, seconds, a day or a time in ISO form, a count, a version; by `name`
    /// Nothing that is needed is broken: what `doctor` ends with 0 for.
    [[nodiscard]] bool isFine() const { return verdict != HealthVerdict::Failed; }
    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

/// All there are, in the order in which they are shown.
[[nodiscard]] QStringList healthCheckNames();
[[nodiscard]] HealthGroup healthGroupOf(const QString &check);
/// None for a check that is well.
[[nodiscard]] HelpAction helpFor(const HealthCheck &check);

// How checks are made.
[[nodiscard]] HealthCheck wellCheck(const QString &name, const QString &subject = {}, const QString &measured = {});
[[nodiscard]] HealthCheck warningCheck(
    const QString &name, const QString &code, const QString &subject = {}, const QString &measured = {});
[[nodiscard]] HealthCheck failedCheck(const QString &name, const Error &error);
/// `code`: why not.
[[nodiscard]] HealthCheck unmadeCheck(const QString &name, const QString &code, const QString &subject = {});
/// The same because of an error that is told elsewhere.
[[nodiscard]] HealthCheck unmadeCheck(const QString &name, const Error &error);

} // namespace metaflow::health
