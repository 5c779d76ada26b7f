#include "core/model/Role.h"

using namespace Qt::StringLiterals;

namespace metaflow {

QString roleName(Role role)
{
    switch (role) {
    case Role::Reader:
        return u"reader"_s;
    case Role::Steward:
        return u"steward"_s;
    case Role::Admin:
        break;
    }
    return u"admin"_s;
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : {Role::Reader, Role::Steward, Role::Admin}) {
        if (name == roleName(role)) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace metaflow
