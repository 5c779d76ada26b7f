#pragma once

#include "core/store/CheckRows.h"
#include "core/store/Items.h"

#include <memory>

namespace metaflow::review {

/// What findings and score a decision's texts get, over the connection that the decision is made on. What stands around
/// the items is read when they are edited. An edit is not to fail for a damaged setting: it is checked by what the item
/// itself holds then. `names`: of the whole decision.
[[nodiscard]] store::Recheck recheckWith(store::Connection &connection, std::shared_ptr<store::NamesSeen> names);

} // namespace metaflow::review
