#include "core/analytics/ReportItems.h"

#include "core/analytics/Happenings.h"
#include "core/analytics/ItemFigures.h"

#include <QTimeZone>

namespace metaflow::analytics {

namespace {

ItemFilter ofCatalog(const ReportFilter &filter)
{
    ItemFilter items;
    items.catalog = filter.catalog;
    return items;
}

/// Rejected, or accepted: those may have been imported since.
void setAcceptance(ItemFilter &items, AcceptancePart part)
{
    switch (part) {
    case AcceptancePart::AsProposed:
        items.statuses = {Status::Approved, Status::Imported};
        items.reworded = false;
        break;
    case AcceptancePart::Edited:
        items.statuses = {Status::Edited, Status::Imported};
        items.reworded = true;
        break;
    case AcceptancePart::Rejected:
        items.statuses = {Status::Rejected};
        break;
    }
}

} // namespace

ItemFilter itemsOf(const StatusRow &row, const ReportFilter &filter)
{
    ItemFilter items = ofCatalog(filter);
    items.statuses = {row.status};
    return items;
}

ItemFilter itemsOf(const CoverageRow &row, CoveragePart part, const ReportFilter & /*filter*/)
{
    ItemFilter items;
    items.catalog = row.catalog;
    items.schema = row.schema;
    items.kind = row.tables ? ObjectKind::Table : ObjectKind::Column;
    items.withFields = !row.tables;
    switch (part) {
    case CoveragePart::All:
        break;
    case CoveragePart::Pending:
        items.statuses = {Status::Pending};
        break;
    case CoveragePart::Approved:
        items.statuses = {Status::Approved, Status::Edited};
        break;
    case CoveragePart::Rejected:
        items.statuses = {Status::Rejected};
        break;
    case CoveragePart::Imported:
        items.statuses = {Status::Imported};
        break;
    }
    return items;
}

ItemFilter itemsOf(const AcceptanceRow &row, AcceptanceBy by, AcceptancePart part, const ReportFilter &filter)
{
    const ReportFilter days = overWholeDays(filter);
    ItemFilter items = ofCatalog(filter);
    setAcceptance(items, part);
    items.decidedSince = days.since;
    items.decidedUntil = days.until;
    switch (by) {
    case AcceptanceBy::Model:
        items.method = row.name;
        break;
    case AcceptanceBy::Template:
        items.templateName = row.name;
        break;
    case AcceptanceBy::Schema:
        items.catalog = row.catalog;
        items.schema = row.schema;
        break;
    }
    return items;
}

ItemFilter itemsOf(const FindingRow &row, const ReportFilter &filter)
{
    ItemFilter items = ofCatalog(filter);
    items.check = row.check;
    return items;
}

ItemFilter itemsOf(const QueueRow &row, const ReportFilter &filter)
{
    ItemFilter items = ofCatalog(filter);
    items.statuses = {Status::Pending};
    items.waitingAfter = row.after;
    items.waitingUntil = row.until;
    return items;
}

ItemFilter itemsOf(const ScoreRow &row, const ReportFilter &filter)
{
    ItemFilter items = ofCatalog(filter);
    if (row.from < 0) {
        items.unscored = true;
    } else {
        items.minScore = row.from;
        items.maxScore = row.to;
    }
    return items;
}

ItemFilter itemsOf(const RunRow &row, const ReportFilter & /*filter*/)
{
    ItemFilter items;
    items.run = row.run;
    return items;
}

HistoryFilter historyOf(const DayRow &row, DayPart part, const ReportFilter &filter)
{
    HistoryFilter rows;
    rows.catalog = filter.catalog;
    rows.since = QDateTime(row.day, QTime(0, 0), QTimeZone::utc());
    rows.until = rows.since.addDays(1);
    switch (part) {
    case DayPart::Generated:
        rows.actions = generatedActions();
        break;
    case DayPart::Decided:
        rows.actions = decidedActions();
        break;
    case DayPart::Imported:
        rows.actions = importedActions();
        break;
    }
    return rows;
}

HistoryFilter historyOf(const ReviewerRow &row, ReviewerPart part, const ReportFilter &filter)
{
    const ReportFilter days = overWholeDays(filter);
    HistoryFilter rows;
    rows.catalog = filter.catalog;
    rows.person = row.person;
    rows.since = days.since;
    rows.until = days.until;
    switch (part) {
    case ReviewerPart::All:
        rows.actions = decidedActions();
        break;
    case ReviewerPart::Approved:
        rows.action = action::approved;
        break;
    case ReviewerPart::Edited:
        rows.action = action::edited;
        break;
    case ReviewerPart::Rejected:
        rows.action = action::rejected;
        break;
    }
    return rows;
}

} // namespace metaflow::analytics
