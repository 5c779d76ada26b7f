#pragma once

#include "core/checks/Checks.h"
#include "core/store/Connection.h"

namespace metaflow::review {

/// What the checks of these items look at, in their order: siblings and texts of the same name from the store. The
/// number of statements does not depend on how many items there are. Errors as Connection::run.
[[nodiscard]] Result<QVector<checks::CheckContext>> checkContexts(
    store::Connection &connection, const QVector<Item> &items, const checks::Standards &standards);
/// The same for one item, with what the team has agreed on. Errors as checks::readStandards().
[[nodiscard]] Result<checks::CheckContext> checkContext(store::Connection &connection, const Item &item);

} // namespace metaflow::review
