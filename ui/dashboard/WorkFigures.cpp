#include "ui/dashboard/Figures.h"

#include "ui/dashboard/FigureParts.h"
#include "core/analytics/ReportItems.h"
#include "core/wording/Wording.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using namespace analytics;

namespace {

constexpr qsizetype mostPoints = 600; // with a clock that was wrong once a line would never end

/// Every period from the first to the last one, those without events too.
QVector<DayRow> periodsOf(const QVector<DayRow> &days, Period period)
{
    QVector<DayRow> all;
    for (const DayRow &row : days) {
        const QDate begin = beginOf(row.day, period);
        while (!all.isEmpty() && all.last().day < begin && all.size() < mostPoints) {
            all << DayRow{.day = endOf(all.last().day, period)};
        }
        if (all.isEmpty() || all.last().day != begin) {
            all << DayRow{.day = begin};
        }
        all.last().generated += row.generated;
        all.last().decided += row.decided;
        all.last().imported += row.imported;
    }
    return all;
}

void addUp(QVector<DayRow> &days)
{
    for (qsizetype i = 1; i < days.size(); ++i) {
        days[i].generated += days.at(i - 1).generated;
        days[i].decided += days.at(i - 1).decided;
        days[i].imported += days.at(i - 1).imported;
    }
}

/// Without a series: all that is counted of that time. A week or a month may reach out of the time of the report.
Lead dayLead(const DayRow &row, Period period, bool inSum, int series, const ReportFilter &filter)
{
    static constexpr std::array parts = {DayPart::Generated, DayPart::Decided, DayPart::Imported};
    HistoryFilter rows = historyOf(row, parts.at(static_cast<size_t>(std::max(series, 0))), filter);
    if (series < 0) {
        rows.actions
            += historyOf(row, DayPart::Decided, filter).actions + historyOf(row, DayPart::Imported, filter).actions;
    }
    rows.until = rows.since.addDays(row.day.daysTo(endOf(row.day, period)));
    const HistoryFilter whole = historyOf(ReviewerRow(), ReviewerPart::All, filter); // the time of the report in days
    if (inSum || (whole.since.isValid() && whole.since > rows.since)) {
        rows.since = whole.since;
    }
    if (whole.until.isValid() && whole.until < rows.until) {
        rows.until = whole.until;
    }
    return {.history = rows};
}

Lead reviewerLead(const ReviewerRow &row, int series, const ReportFilter &filter)
{
    static constexpr std::array parts = {ReviewerPart::Approved, ReviewerPart::Edited, ReviewerPart::Rejected};
    constexpr int all = static_cast<int>(parts.size()); // and behind it how many days, and how many a day
    if (series > all) {
        return {.why = FigureWords::tr("This is worked out from the decisions that “All” leads to.")};
    }
    const bool isPart = series >= 0 && series < static_cast<int>(parts.size());
    return {.history = historyOf(row, isPart ? parts.at(static_cast<size_t>(series)) : ReviewerPart::All, filter)};
}

qint64 decidedIn(const AcceptanceRow &row)
{
    return row.asProposed + row.edited + row.rejected;
}

/// `openai_gpt-6-luna` → "gpt-6-luna (openai)".
QString modelName(const QString &method)
{
    const qsizetype cut = method.indexOf(u'_');
    return cut <= 0 ? wording::describeMethod(method) : u"%1 (%2)"_s.arg(method.mid(cut + 1), method.left(cut));
}

QString acceptanceName(const AcceptanceRow &row, AcceptanceBy by)
{
    if (by == AcceptanceBy::Model) {
        return row.name.isEmpty() ? FigureWords::tr("not known") : modelName(row.name);
    }
    return row.name.isEmpty() ? FigureWords::tr("the one that is built in") : row.name;
}

/// Series 0–2 are shares, 3–5 the counts behind them, then how far edits went.
Lead acceptanceLead(const AcceptanceRow &row, AcceptanceBy by, int series, const ReportFilter &filter)
{
    static constexpr std::array parts = {AcceptancePart::AsProposed, AcceptancePart::Edited, AcceptancePart::Rejected};
    if (by == AcceptanceBy::Schema && (row.catalog.isEmpty() || row.schema.isEmpty())) {
        return {.why = FigureWords::tr("These have no schema: no filter finds them by that.")};
    }
    if (series >= 0 && series < 2 * static_cast<int>(parts.size())) {
        return {.items = itemsOf(row, by, parts.at(static_cast<size_t>(series) % parts.size()), filter)};
    }
    if (series > 0) {
        return {.items = itemsOf(row, by, AcceptancePart::Edited, filter)};
    }
    ItemFilter decided = itemsOf(row, by, AcceptancePart::AsProposed, filter);
    decided.statuses = {Status::Approved, Status::Edited, Status::Rejected, Status::Imported};
    decided.reworded.reset();
    return {.items = decided};
}

} // namespace

QStringList progressChoices()
{
    return {FigureWords::tr("Each day"), FigureWords::tr("In sum")};
}

Figures progressFigures(const Report &report, const CardView &view)
{
    if (report.days.isEmpty()) {
        return {.nothing = FigureWords::tr("Nothing was generated, decided or imported in this time.")};
    }
    Figures figures;
    const Period period = periodFor(report.days.first().day, report.days.last().day);
    QVector<DayRow> rows = periodsOf(report.days, period);
    if (view.choice == 1) {
        addUp(rows);
    }
    figures.chart.kind = ChartKind::Lines;
    figures.chart.title = titleOf(period);
    figures.chart.categories = textsOf(rows, [](const DayRow &row) { return row.day.toString(Qt::ISODate); });
    figures.chart.series = {seriesOf(FigureWords::tr("Generated"), ChartColor::Second, rows, &DayRow::generated),
        seriesOf(FigureWords::tr("Decided"), ChartColor::Main, rows, &DayRow::decided),
        seriesOf(FigureWords::tr("Imported"), ChartColor::Good, rows, &DayRow::imported)};
    const auto &days = report.days;
    figures.sentence = FigureWords::tr("%1 generated, %2 decided, %3 imported.")
                           .arg(countText(sumOf(days, [](const DayRow &row) { return row.generated; })),
                               countText(sumOf(days, [](const DayRow &row) { return row.decided; })),
                               countText(sumOf(days, [](const DayRow &row) { return row.imported; })));
    figures.lead = [rows, period, inSum = view.choice == 1, filter = report.filter](
                       int category, int series) { return dayLead(rows.at(category), period, inSum, series, filter); };
    return figures;
}

Figures reviewerFigures(const Report &report, const CardView &)
{
    const auto &rows = report.reviewers;
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("Nobody decided on anything in this time.")};
    }
    const auto all = [](const ReviewerRow &row) { return row.approved + row.edited + row.rejected; };
    Figures figures;
    figures.chart.title = FigureWords::tr("Person");
    figures.chart.categories = textsOf(
        rows, [](const ReviewerRow &row) { return row.person.isEmpty() ? FigureWords::tr("not known") : row.person; });
    figures.chart.series = {seriesOf(FigureWords::tr("Approved"), ChartColor::Good, rows, &ReviewerRow::approved),
        seriesOf(FigureWords::tr("Edited"), ChartColor::Main, rows, &ReviewerRow::edited),
        seriesOf(FigureWords::tr("Rejected"), ChartColor::Bad, rows, &ReviewerRow::rejected),
        besides(FigureWords::tr("All"), rows, all), besides(FigureWords::tr("Days"), rows, &ReviewerRow::days),
        besides(FigureWords::tr("A day"), rows, [&all](const ReviewerRow &row) {
            return row.days > 0 ? static_cast<double>(all(row)) / row.days : notKnown;
        })};
    figures.sentence = FigureWords::tr("%1 decisions by %n person(s).", nullptr, static_cast<int>(rows.size()))
                           .arg(countText(sumOf(rows, all)));
    figures.lead = [rows, filter = report.filter](
                       int category, int series) { return reviewerLead(rows.at(category), series, filter); };
    return figures;
}

QStringList acceptanceChoices()
{
    return {FigureWords::tr("By model"), FigureWords::tr("By template"), FigureWords::tr("By schema")};
}

Figures acceptanceFigures(const Report &report, const CardView &view)
{
    const auto by = static_cast<AcceptanceBy>(view.choice);
    const auto &rows = by == AcceptanceBy::Model ? report.byModel
        : by == AcceptanceBy::Template           ? report.byTemplate
                                                 : report.bySchema;
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("Nobody decided on a proposal in this time.")};
    }
    const auto share = [](qint64 AcceptanceRow::*part) {
        return [part](const AcceptanceRow &row) { return percentOf(row.*part, decidedIn(row)); };
    };
    Figures figures;
    ChartData &chart = figures.chart;
    chart.title = by == AcceptanceBy::Model ? FigureWords::tr("Model")
        : by == AcceptanceBy::Template      ? FigureWords::tr("Template")
                                            : FigureWords::tr("Schema");
    chart.categories = textsOf(rows, [by](const AcceptanceRow &row) { return acceptanceName(row, by); });
    chart.notes = textsOf(rows, [](const AcceptanceRow &row) { return u'(' + countText(decidedIn(row)) + u')'; });
    const auto percent = ChartUnit::Percent;
    chart.series = {
        seriesOf(FigureWords::tr("As proposed"), ChartColor::Good, rows, share(&AcceptanceRow::asProposed), percent),
        seriesOf(FigureWords::tr("Edited"), ChartColor::Main, rows, share(&AcceptanceRow::edited), percent),
        seriesOf(FigureWords::tr("Rejected"), ChartColor::Bad, rows, share(&AcceptanceRow::rejected), percent),
        besides(FigureWords::tr("Items as proposed"), rows, &AcceptanceRow::asProposed),
        besides(FigureWords::tr("Items edited"), rows, &AcceptanceRow::edited),
        besides(FigureWords::tr("Items rejected"), rows, &AcceptanceRow::rejected),
        besides(
            FigureWords::tr("Words changed in an edit"), rows,
            [](const AcceptanceRow &row) { return row.editDistance ? 100 * *row.editDistance : notKnown; }, percent)};
    const qint64 decided = sumOf(rows, decidedIn);
    const qint64 asProposed = sumOf(rows, [](const AcceptanceRow &row) { return row.asProposed; });
    figures.sentence = FigureWords::tr("%1 of %2 proposals were accepted as they were. The table says how much an edit "
                                       "changed.")
                           .arg(countText(asProposed), countText(decided));
    figures.lead = [rows, by, filter = report.filter](
                       int category, int series) { return acceptanceLead(rows.at(category), by, series, filter); };
    return figures;
}

} // namespace metaflow::ui
