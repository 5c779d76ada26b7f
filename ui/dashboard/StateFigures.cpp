#include "ui/dashboard/Figures.h"

#include "ui/dashboard/FigureParts.h"
#include "core/analytics/ReportItems.h"
#include "core/wording/Wording.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using namespace analytics;

namespace {

/// In the order of the series of coverage; behind them stand counts of objects, with an item or without.
enum CoverageSeries { ImportedSeries, ApprovedSeries, PendingSeries, RejectedSeries, BareSeries };

qint64 itemsIn(const CoverageRow &row)
{
    return row.pending + row.approved + row.rejected + row.imported;
}

void add(CoverageRow &sum, const CoverageRow &row)
{
    sum.total += row.total;
    sum.described += row.described;
    sum.pending += row.pending;
    sum.approved += row.approved;
    sum.rejected += row.rejected;
    sum.imported += row.imported;
}

/// Catalogs, or the schemas of one; the largest first.
QVector<CoverageRow> coverageRows(const Report &report, bool tables, const QString &catalog)
{
    QVector<CoverageRow> rows;
    for (const CoverageRow &row : report.coverage) {
        if (row.tables != tables || (!catalog.isEmpty() && row.catalog != catalog)) {
            continue;
        }
        if (catalog.isEmpty() && !rows.isEmpty() && rows.last().catalog == row.catalog) {
            add(rows.last(), row);
            continue;
        }
        rows << row;
        if (catalog.isEmpty()) {
            rows.last().schema.clear();
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const CoverageRow &left, const CoverageRow &right) { return left.total > right.total; });
    return rows;
}

/// Whose schemas are shown: the one chosen, the one of the filter, the only one.
QString catalogShown(const Report &report, const CardView &view)
{
    if (!view.catalog.isEmpty() || !report.filter.catalog.isEmpty()) {
        return view.catalog.isEmpty() ? report.filter.catalog : view.catalog;
    }
    for (const CoverageRow &row : report.coverage) {
        if (row.catalog != report.coverage.first().catalog) {
            return {};
        }
    }
    return report.coverage.isEmpty() ? QString() : report.coverage.first().catalog;
}

Lead coverageLead(const CoverageRow &row, int series, const ReportFilter &filter)
{
    if (row.catalog.isEmpty() && row.schema.isEmpty()) {
        return {.why = FigureWords::tr("These have no catalog: no filter finds them by that.")};
    }
    if (row.schema.isEmpty()) {
        return {.catalog = row.catalog};
    }
    static constexpr std::array parts
        = {CoveragePart::Imported, CoveragePart::Approved, CoveragePart::Pending, CoveragePart::Rejected};
    if (series == BareSeries) {
        return {.why = FigureWords::tr("These have no item yet: nothing was generated or uploaded for them.")};
    }
    if (series > BareSeries) {
        return {.why = FigureWords::tr("This counts what the catalog holds, with an item or without one.")};
    }
    const bool isPart = series >= 0 && series < static_cast<int>(parts.size());
    return {.items = itemsOf(row, isPart ? parts.at(static_cast<size_t>(series)) : CoveragePart::All, filter)};
}

QString daysText(const QueueRow &row)
{
    if (row.untilDays == 0) {
        return FigureWords::tr("%1+ days").arg(row.fromDays);
    }
    if (row.fromDays == 0 && row.untilDays == 1) {
        return FigureWords::tr("under a day");
    }
    return row.untilDays - row.fromDays == 1 ? FigureWords::tr("%n day(s)", nullptr, row.fromDays)
                                             : FigureWords::tr("%1–%2 days").arg(row.fromDays).arg(row.untilDays - 1);
}

QString scoreText(const ScoreRow &row)
{
    if (row.from < 0) {
        return FigureWords::tr("none");
    }
    return row.from == row.to ? QString::number(row.from) : u"%1–%2"_s.arg(row.from).arg(row.to);
}

/// Dismissed findings are no part of any filter.
Lead findingLead(const FindingRow &row, int series, const ReportFilter &filter)
{
    if (series == 1) {
        return {.why = FigureWords::tr("No list holds dismissed findings; an item shows its own in Review.")};
    }
    return {.items = itemsOf(row, filter)};
}

} // namespace

QStringList coverageChoices()
{
    return {FigureWords::tr("Columns"), FigureWords::tr("Tables")};
}

Figures coverageFigures(const Report &report, const CardView &view)
{
    const bool tables = view.choice == 1;
    const QString catalog = catalogShown(report, view);
    const auto rows = coverageRows(report, tables, catalog);
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("No catalog was scanned yet and there are no items. Scan one on the page "
                                           "Generate.")};
    }
    Figures figures;
    ChartData &chart = figures.chart;
    chart.title = catalog.isEmpty() ? FigureWords::tr("Catalog") : FigureWords::tr("Schema");
    chart.categories
        = textsOf(rows, [&catalog](const CoverageRow &row) { return catalog.isEmpty() ? row.catalog : row.schema; });
    const auto share = [](const CoverageRow &row) { return percentOf(row.described, row.total); };
    chart.notes = textsOf(
        rows, [&share](const CoverageRow &row) { return chartText(std::floor(share(row)), ChartUnit::Percent); });
    chart.series = {seriesOf(FigureWords::tr("Imported"), ChartColor::Good, rows, &CoverageRow::imported),
        seriesOf(FigureWords::tr("Approved"), ChartColor::Main, rows, &CoverageRow::approved),
        seriesOf(FigureWords::tr("Pending"), ChartColor::Warning, rows, &CoverageRow::pending),
        seriesOf(FigureWords::tr("Rejected"), ChartColor::Bad, rows, &CoverageRow::rejected),
        seriesOf(FigureWords::tr("No item"), ChartColor::Rest, rows,
            [](const CoverageRow &row) { return std::max<qint64>(0, row.total - itemsIn(row)); }),
        besides(FigureWords::tr("All"), rows, [](const CoverageRow &row) { return row.total; }),
        besides(FigureWords::tr("With a comment"), rows, [](const CoverageRow &row) { return row.described; }),
        besides(FigureWords::tr("Described"), rows, share, ChartUnit::Percent)};
    const qint64 total = sumOf(rows, [](const CoverageRow &row) { return row.total; });
    const qint64 described = sumOf(rows, [](const CoverageRow &row) { return row.described; });
    figures.sentence = (tables ? FigureWords::tr("%1 of %2 tables have a comment in the catalog.")
                               : FigureWords::tr("%1 of %2 columns have a comment in the catalog."))
                           .arg(countText(described), countText(total));
    figures.lead = [rows, filter = report.filter](
                       int category, int series) { return coverageLead(rows.at(category), series, filter); };
    return figures;
}

Figures statusFigures(const Report &report, const CardView &)
{
    const auto &rows = report.statuses;
    const qint64 items = sumOf(rows, [](const StatusRow &row) { return row.items; });
    if (items == 0) {
        return {.nothing = FigureWords::tr("There are no items yet.")};
    }
    Figures figures;
    figures.chart.title = FigureWords::tr("Status");
    figures.chart.categories = textsOf(rows, [](const StatusRow &row) { return wording::describe(row.status); });
    figures.chart.series = {seriesOf(FigureWords::tr("Items"), ChartColor::Main, rows, &StatusRow::items),
        besides(
            FigureWords::tr("Share"), rows, [items](const StatusRow &row) { return percentOf(row.items, items); },
            ChartUnit::Percent)};
    figures.sentence = FigureWords::tr("%1 items in all.").arg(countText(items));
    figures.lead = [rows, filter = report.filter](
                       int category, int) { return Lead{.items = itemsOf(rows.at(category), filter)}; };
    return figures;
}

Figures findingFigures(const Report &report, const CardView &)
{
    const auto &rows = report.findings;
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("No check found anything about a text that stands.")};
    }
    Figures figures;
    figures.chart.title = FigureWords::tr("Check");
    figures.chart.categories
        = textsOf(rows, [](const FindingRow &row) { return QString(row.check).replace(u'_', u' '); });
    Finding finding;
    figures.chart.words = {{FigureWords::tr("What it says"), textsOf(rows, [&finding](const FindingRow &row) {
                                finding.check = row.check;
                                return wording::describe(finding);
                            })}};
    figures.chart.series = {seriesOf(FigureWords::tr("Open"), ChartColor::Warning, rows, &FindingRow::open),
        seriesOf(FigureWords::tr("Dismissed"), ChartColor::Rest, rows, &FindingRow::dismissed)};
    figures.sentence = FigureWords::tr("Items with such a finding; one may have several.");
    figures.lead = [rows, filter = report.filter](
                       int category, int series) { return findingLead(rows.at(category), series, filter); };
    return figures;
}

Figures queueFigures(const Report &report, const CardView &)
{
    const auto &rows = report.queue;
    const qint64 items = sumOf(rows, [](const QueueRow &row) { return row.items; });
    if (items == 0) {
        return {.nothing = FigureWords::tr("Nothing waits for a decision.")};
    }
    Figures figures;
    figures.chart.kind = ChartKind::Upright;
    figures.chart.title = FigureWords::tr("Waiting for");
    figures.chart.categories = textsOf(rows, daysText);
    figures.chart.series = {seriesOf(FigureWords::tr("Pending items"), ChartColor::Main, rows, &QueueRow::items)};
    figures.sentence = FigureWords::tr("%1 items wait for a decision, counted by how long.").arg(countText(items));
    if (report.oldestPending) {
        figures.sentence += u' '
            + FigureWords::tr("The oldest since %1.")
                  .arg(QLocale().toString(report.oldestPending->date(), QLocale::ShortFormat));
    }
    figures.lead = [rows, filter = report.filter](
                       int category, int) { return Lead{.items = itemsOf(rows.at(category), filter)}; };
    return figures;
}

Figures scoreFigures(const Report &report, const CardView &)
{
    const auto &rows = report.scores;
    const qint64 items = sumOf(rows, [](const ScoreRow &row) { return row.items; });
    if (items == 0) {
        return {.nothing = FigureWords::tr("There are no items yet, and so no scores.")};
    }
    const qint64 full = sumOf(rows, [](const ScoreRow &row) { return row.from == 100 ? row.items : 0; });
    Figures figures;
    figures.chart.kind = ChartKind::Upright;
    figures.chart.title = FigureWords::tr("Score");
    figures.chart.categories = textsOf(rows, scoreText);
    figures.chart.series = {seriesOf(FigureWords::tr("Items"), ChartColor::Main, rows, &ScoreRow::items)};
    figures.sentence
        = FigureWords::tr("%1 of %2 texts score 100: no check found anything.").arg(countText(full), countText(items));
    figures.lead = [rows, filter = report.filter](
                       int category, int) { return Lead{.items = itemsOf(rows.at(category), filter)}; };
    return figures;
}

} // namespace metaflow::ui
