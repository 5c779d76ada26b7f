#include "core/health/HealthCheck.h"

#include "core/base/EnumNames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

constexpr EnumNames<HealthVerdict, 4> verdictNames{{"ok"_L1, "warning"_L1, "failed"_L1, "not_checked"_L1}};

struct KnownCheck {
    const char *name;
    HealthGroup group;
    HelpAction help; ///< when it is not well
};

constexpr std::array knownChecks{
    KnownCheck{"store", HealthGroup::Store, HelpAction::OpenStore},
    KnownCheck{"integrity", HealthGroup::Store, HelpAction::OpenBackups},
    KnownCheck{"size", HealthGroup::Store, HelpAction::OpenBackups},
    KnownCheck{"migrations", HealthGroup::Store, HelpAction::OpenStore},
    KnownCheck{"history", HealthGroup::Store, HelpAction::VerifyRecord},
    KnownCheck{"outside", HealthGroup::Store, HelpAction::VerifyRecord},
    KnownCheck{"backup", HealthGroup::Store, HelpAction::MakeBackup},
    KnownCheck{"disk", HealthGroup::Machine, HelpAction::ShowFolder},
    KnownCheck{"folders", HealthGroup::Machine, HelpAction::ShowFolder},
    KnownCheck{"log", HealthGroup::Machine, HelpAction::ShowFolder},
    KnownCheck{"clock", HealthGroup::Machine, HelpAction::None},
    KnownCheck{"key_store", HealthGroup::Machine, HelpAction::OpenKeys},
    KnownCheck{"keys", HealthGroup::Machine, HelpAction::OpenKeys},
    KnownCheck{"network", HealthGroup::Machine, HelpAction::OpenNetwork},
    KnownCheck{"profile", HealthGroup::Workspace, HelpAction::SignIn},
    KnownCheck{"workspace", HealthGroup::Workspace, HelpAction::OpenNetwork},
    KnownCheck{"warehouse", HealthGroup::Workspace, HelpAction::ChooseWarehouse},
    KnownCheck{"literals", HealthGroup::Workspace, HelpAction::None},
    KnownCheck{"privileges", HealthGroup::Workspace, HelpAction::None},
    KnownCheck{"model_key", HealthGroup::Model, HelpAction::OpenKeys},
    KnownCheck{"model_server", HealthGroup::Model, HelpAction::OpenNetwork},
    KnownCheck{"model", HealthGroup::Model, HelpAction::ChooseModel},
    KnownCheck{"shutdown", HealthGroup::Model, HelpAction::ChooseModel},
    KnownCheck{"prices", HealthGroup::Model, HelpAction::OpenPrices},
};

const KnownCheck &known(const QString &name)
{
    const auto found = std::find_if(knownChecks.begin(), knownChecks.end(),
        [&](const KnownCheck &check) { return name == QLatin1String(check.name); });
    Q_ASSERT(found != knownChecks.end());
    return *found;
}

} // namespace

QString healthVerdictName(HealthVerdict verdict)
{
    return verdictNames.name(verdict);
}

QStringList healthCheckNames()
{
    QStringList names;
    for (const KnownCheck &check : knownChecks) {
        names << QString::fromLatin1(check.name);
    }
    return names;
}

HealthGroup healthGroupOf(const QString &check)
{
    return known(check).group;
}

HelpAction helpFor(const HealthCheck &check)
{
    const bool isWell = check.verdict == HealthVerdict::Ok || check.verdict == HealthVerdict::NotChecked;
    return isWell ? HelpAction::None : known(check.name).help;
}

HealthCheck wellCheck(const QString &name, const QString &subject, const QString &measured)
{
    return {name, HealthVerdict::Ok, u"ok"_s, subject, {}, measured};
}

HealthCheck warningCheck(const QString &name, const QString &code, const QString &subject, const QString &measured)
{
    return {name, HealthVerdict::Warning, code, subject, {}, measured};
}

HealthCheck failedCheck(const QString &name, const Error &error)
{
    return {name, HealthVerdict::Failed, errorCodeName(error.code), error.subject, error.detail, {}};
}

HealthCheck unmadeCheck(const QString &name, const QString &code, const QString &subject)
{
    return {name, HealthVerdict::NotChecked, code, subject, {}, {}};
}

HealthCheck unmadeCheck(const QString &name, const Error &error)
{
    return {name, HealthVerdict::NotChecked, errorCodeName(error.code), error.subject, error.detail, {}};
}

} // namespace metaflow::health
