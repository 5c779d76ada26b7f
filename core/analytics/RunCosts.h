#pragma once

#include "core/analytics/Report.h"
#include "core/store/Connection.h"

namespace metaflow::analytics {

/// So many of the newest runs are told one by one; the sums are over all.
inline constexpr int runsTold = 200;

/// Fills runs and the three lists of costs. A run counts on the day on which it was made. What was used and has no
/// price costs nothing known.
[[nodiscard]] Result<void> countRuns(store::Connection &connection, Report &report);

} // namespace metaflow::analytics
