#pragma once

#include "core/model/Person.h"
#include "core/model/Role.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// Role groups of PostgreSQL, one set a schema, each with the SQL grants of its role: the server refuses what a role
/// does not allow, whatever client asks. Errors as Connection::run, here and below.
[[nodiscard]] Result<Membership> membership(Connection &connection);

struct Member {
    QString user; ///< a login role of the database
    Role role = Role::Reader;
    friend bool operator==(const Member &, const Member &) = default;
};
/// By name; those who own the schema or the server count as admins and are listed. SQLite: nobody.
[[nodiscard]] Result<QVector<Member>> members(Connection &connection);
/// Stands in the record as `role`. Makes the groups where they are missing. RoleTooSmall unless the caller may;
/// NotFound where there is no such login; NotPermitted where the login owns the schema or the server, which no grant
/// changes; WrongUsage on SQLite.
[[nodiscard]] Result<void> grantRole(
    Connection &connection, const QString &user, Role role, const Person &by, const QDateTime &now);
[[nodiscard]] Result<void> revokeRole(
    Connection &connection, const QString &user, const Person &by, const QDateTime &now);

/// What migrations or a restore made gets the owner and the grants of the others. Nothing where there are no groups
/// yet, or migrations to come.
[[nodiscard]] Result<void> grantAgain(Connection &connection);
/// The same where an admin finds that it was not done to the end. An opening does not depend on it: else the log says.
void mendGrants(Connection &connection);

} // namespace metaflow::store
