#pragma once

#include "core/exchange/Upload.h"

namespace metaflow::wording {

/// `Line 7, column status: “done” is no status.`
[[nodiscard]] QString describe(const exchange::UploadProblem &problem);
/// The same without its place, for a table that has columns for it.
[[nodiscard]] QString describeUploadReason(const exchange::UploadProblem &problem);
/// What a row would do: `new`, `to approve` …
[[nodiscard]] QString describe(exchange::RowVerdict verdict);
/// Code of a verdict for other programs: `new`, `offer`, `edit`, `approve`, `reject`, `unchanged`, `conflict`,
/// `invalid`.
[[nodiscard]] QString rowVerdictName(exchange::RowVerdict verdict);

} // namespace metaflow::wording
