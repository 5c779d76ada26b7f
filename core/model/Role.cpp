#include "core/model/Role.h"

#include "core/base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<Role, 3> roleNames{{"reader"_L1, "steward"_L1, "admin"_L1}};

} // namespace

QString roleName(Role role)
{
    return roleNames.name(role);
}

std::optional<Role> roleFromName(QStringView name)
{
    return roleNames.value(name);
}

} // namespace metaflow
