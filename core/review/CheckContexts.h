#pragma once

#include "core/checks/Checks.h"
#include "core/store/CheckRows.h"

namespace metaflow::review {

/// What the checks of these items look at, in their order: siblings and texts of the same name from the store. The
/// number of statements does not depend on how many items there are. `names`: of the job that these items are a block
/// of. Errors as Connection::run.
[[nodiscard]] Result<QVector<checks::CheckContext>> checkContexts(store::Connection &connection,
    const QVector<Item> &items, const checks::Standards &standards, store::NamesSeen &names);
/// The same for one item, with what the team has agreed on. Errors as checks::readStandards().
[[nodiscard]] Result<checks::CheckContext> checkContext(store::Connection &connection, const Item &item);

} // namespace metaflow::review
