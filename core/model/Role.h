#pragma once

#include <QString>

#include <optional>

namespace metaflow {

/// What somebody may do in a store. On PostgreSQL the server sees to it by grants; on SQLite whoever has the file is an
/// admin, and saying so is a courtesy.
enum class Role {
    Reader, ///< looks, exports, verifies
    Steward, ///< decides on items, too
    Admin, ///< scans, generates, imports, sets what a team agrees on, gives roles
};
[[nodiscard]] QString roleName(Role role); ///< `reader`, `steward`, `admin`
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// What the store says of whoever opened it.
struct Membership {
    Role role = Role::Admin;
    bool enforced = false; ///< by the server
    friend bool operator==(const Membership &, const Membership &) = default;
};

} // namespace metaflow
