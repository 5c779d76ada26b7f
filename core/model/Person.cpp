#include "core/model/Person.h"

#include "core/base/EnumNames.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<UserSource, 4> sourceNames
    = {{"workspace"_L1, "database role"_L1, "system account"_L1, "practice"_L1}};

} // namespace

QString userSourceName(UserSource source)
{
    return sourceNames.name(source);
}

UserSource userSourceFromName(QStringView name)
{
    return sourceNames.value(name).value_or(UserSource::SystemAccount);
}

Person systemAccount()
{
    const passwd *account = getpwuid(getuid());
    return {account != nullptr ? QString::fromLocal8Bit(account->pw_name) : QString::number(getuid()),
        UserSource::SystemAccount};
}

} // namespace metaflow
