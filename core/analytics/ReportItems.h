#pragma once

#include "core/analytics/Report.h"
#include "core/model/History.h"

namespace metaflow::analytics {

/// Which items or which rows of the record a figure counts: what a click on it leads to. `filter` is that of the
/// report. A list of it has exactly as many items as the figure says.

[[nodiscard]] ItemFilter itemsOf(const StatusRow &row, const ReportFilter &filter);

/// All: pending, approved, rejected and imported together. `total` and `described` count objects, which need no item.
enum class CoveragePart { All, Pending, Approved, Rejected, Imported };
[[nodiscard]] ItemFilter itemsOf(const CoverageRow &row, CoveragePart part, const ReportFilter &filter);

/// What an AcceptanceRow is about, and which of its figures.
enum class AcceptanceBy { Model, Template, Schema };
enum class AcceptancePart { AsProposed, Edited, Rejected };
[[nodiscard]] ItemFilter itemsOf(
    const AcceptanceRow &row, AcceptanceBy by, AcceptancePart part, const ReportFilter &filter);

/// Those with an open finding; no filter finds those where all are dismissed.
[[nodiscard]] ItemFilter itemsOf(const FindingRow &row, const ReportFilter &filter);
[[nodiscard]] ItemFilter itemsOf(const QueueRow &row, const ReportFilter &filter);
[[nodiscard]] ItemFilter itemsOf(const ScoreRow &row, const ReportFilter &filter);
/// All that have a text of the run, whether it stands or not.
[[nodiscard]] ItemFilter itemsOf(const RunRow &row, const ReportFilter &filter);

enum class DayPart { Generated, Decided, Imported };
[[nodiscard]] HistoryFilter historyOf(const DayRow &row, DayPart part, const ReportFilter &filter);
enum class ReviewerPart { All, Approved, Edited, Rejected };
[[nodiscard]] HistoryFilter historyOf(const ReviewerRow &row, ReviewerPart part, const ReportFilter &filter);

} // namespace metaflow::analytics
