#pragma once

#include "core/review/ReviewService.h"
#include "core/store/Connection.h"

namespace metaflow::review {

/// Pending items of the same kind, name and type that hold what was first proposed for this one; none where nothing was
/// proposed. Two statements, one of them by the index of names. ItemNotFound.
[[nodiscard]] Result<SameProposal> readSameProposal(store::Connection &connection, ItemId id);

} // namespace metaflow::review
