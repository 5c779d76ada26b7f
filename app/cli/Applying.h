#pragma once

#include "app/cli/Shell.h"

namespace metaflow::cli {

void showApplied(Output &out, const importing::ApplyReport &report);
/// 4 where nothing was written because of drift, 3 where something is left, 0 where all of the plan stands.
[[nodiscard]] ExitCode exitCodeOf(const importing::ApplyReport &report);

} // namespace metaflow::cli
