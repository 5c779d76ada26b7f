#include "core/model/Person.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

using SourceName = std::pair<UserSource, QLatin1StringView>;

constexpr std::array sourceNames = {
    SourceName{UserSource::Workspace, "workspace"_L1},
    SourceName{UserSource::DatabaseRole, "database role"_L1},
    SourceName{UserSource::SystemAccount, "system account"_L1},
    SourceName{UserSource::Sandbox, "practice"_L1},
};

} // namespace

QString userSourceName(UserSource source)
{
    for (const auto &[known, name] : sourceNames) {
        if (known == source) {
            return name;
        }
    }
    return {};
}

UserSource userSourceFromName(QStringView name)
{
    for (const auto &[source, known] : sourceNames) {
        if (known == name) {
            return source;
        }
    }
    return UserSource::SystemAccount;
}

Person systemAccount()
{
    const passwd *account = getpwuid(getuid());
    return {account != nullptr ? QString::fromLocal8Bit(account->pw_name) : QString::number(getuid()),
        UserSource::SystemAccount};
}

} // namespace metaflow
