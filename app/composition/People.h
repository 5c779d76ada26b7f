#pragma once

#include "core/base/Result.h"
#include "core/databricks/Profile.h"
#include "core/model/Person.h"

#include <optional>

namespace metaflow::store {
class Connection;
}

namespace metaflow::app {

/// Whom the workspaces last named for the sign-ins of this user, for work without a network. A small file of this user
/// alone: what stands in a store is shared, and would let one person decide in another's name. Callable from any
/// thread.
class People {
public:
    explicit People(QString file);
    /// Nobody where this very sign-in was never confirmed: another token may be another person.
    [[nodiscard]] std::optional<Person> of(const databricks::Profile &profile) const;
    /// For work where no sign-in is at hand: whom all sign-ins of this user named, where that is one person.
    [[nodiscard]] std::optional<Person> only() const;
    /// FileUnwritable.
    [[nodiscard]] Result<void> remember(const databricks::Profile &profile, const Person &person) const;

private:
    QString m_file;
};

/// Who decides on this store: whom the workspace named, else the role that PostgreSQL confirmed, else the system
/// account. Errors as Connection::run.
[[nodiscard]] Result<Person> actingPerson(store::Connection &connection, const std::optional<Person> &remembered);

} // namespace metaflow::app
