#include "ui/dashboard/Figures.h"

#include "ui/charts/Plot.h"
#include "ui/dashboard/FigureParts.h"
#include "core/analytics/ReportItems.h"
#include "core/model/Run.h"
#include "ui/generate/RunWords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using namespace analytics;

namespace {

enum CostChoice { CostByDay, CostByModel, CostByCatalog, CostByRun };
constexpr qsizetype mostDayBars = Plot::mostCategories; ///< more are a line

QString nameOf(const RunRow &run)
{
    return FigureWords::tr("Run %1").arg(run.run.value());
}

QVector<ChartWords> runWords(const QVector<RunRow> &runs)
{
    const auto started
        = [](const RunRow &run) { return QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat); };
    return {{FigureWords::tr("Started"), textsOf(runs, started)},
        {FigureWords::tr("Model"), textsOf(runs, [](const RunRow &run) { return run.model; })},
        {FigureWords::tr("Catalog"), textsOf(runs, [](const RunRow &run) { return run.catalog; })},
        {FigureWords::tr("State"),
            textsOf(runs, [](const RunRow &run) { return describe(runStateFromName(run.state)); })}};
}

template <typename Rows> QString spentText(const Rows &rows)
{
    const bool isKnown
        = std::any_of(rows.cbegin(), rows.cend(), [](const auto &row) { return row.costMicroUsd.has_value(); });
    const auto cost = [](const auto &row) { return row.costMicroUsd.value_or(0); };
    return isKnown ? chartText(usdOf(sumOf(rows, cost)), ChartUnit::Usd) : FigureWords::tr("no price");
}

Figures runCosts(const Report &report)
{
    const auto &rows = report.runs;
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("There was no run in this time.")};
    }
    const auto left = [](const RunRow &run) {
        return run.budgetMicroUsd ? std::max(0.0, usdOf(run.budgetMicroUsd) - usdOf(run.costMicroUsd.value_or(0)))
                                  : notKnown;
    };
    const auto used = [](const RunRow &run) {
        return run.budgetMicroUsd && run.costMicroUsd ? percentOf(*run.costMicroUsd, *run.budgetMicroUsd) : notKnown;
    };
    Figures figures;
    figures.chart.title = FigureWords::tr("Run");
    figures.chart.categories = textsOf(rows, nameOf);
    figures.chart.words = runWords(rows);
    const auto usd = ChartUnit::Usd;
    figures.chart.series = {seriesOf(
                                FigureWords::tr("Spent"), ChartColor::Main, rows,
                                [](const RunRow &run) { return usdOf(run.costMicroUsd); }, usd),
        seriesOf(FigureWords::tr("Left of the budget"), ChartColor::Rest, rows, left, usd),
        besides(
            FigureWords::tr("Budget"), rows, [](const RunRow &run) { return usdOf(run.budgetMicroUsd); }, usd),
        besides(FigureWords::tr("Of the budget"), rows, used, ChartUnit::Percent)};
    figures.sentence = FigureWords::tr("The last %n run(s), newest first: %1.", nullptr, static_cast<int>(rows.size()))
                           .arg(spentText(rows));
    figures.lead = [rows, filter = report.filter](
                       int category, int) { return Lead{.items = itemsOf(rows.at(category), filter)}; };
    return figures;
}

QDate dayOf(const CostRow &row)
{
    return QDate::fromString(row.name, Qt::ISODate);
}

void add(CostRow &sum, const CostRow &row)
{
    if (row.costMicroUsd) {
        sum.costMicroUsd = sum.costMicroUsd.value_or(0) + *row.costMicroUsd;
    }
    sum.requests += row.requests;
    sum.inputTokens += row.inputTokens;
    sum.outputTokens += row.outputTokens;
}

/// Those in which something was sent: bars and points stand for them alone.
QVector<CostRow> periodsOf(const QVector<CostRow> &days, Period period)
{
    QVector<CostRow> all;
    for (const CostRow &row : days) {
        const QString begin = beginOf(dayOf(row), period).toString(Qt::ISODate);
        if (all.isEmpty() || all.last().name != begin) {
            all << CostRow();
            all.last().name = begin;
        }
        add(all.last(), row);
    }
    return all;
}

/// A request may have failed, or its text may have been replaced: no list has exactly what was paid for.
Lead costLead(int, int)
{
    return {.why = FigureWords::tr("Costs are of requests, not of items. “By run” leads to the items of a run.")};
}

/// The items with a text of the run, for every figure but those of requests that brought none.
Lead runLead(const RunRow &run, int series, const ReportFilter &filter)
{
    constexpr int failedShare = 1;
    constexpr int failedRequests = 4;
    if (series == failedShare || series == failedRequests) {
        return {
            .why = FigureWords::tr("A request that failed brought no text. The page Generate shows it in its run.")};
    }
    return {.items = itemsOf(run, filter)};
}

QString costTitle(int choice, Period period)
{
    return choice == CostByDay  ? titleOf(period)
        : choice == CostByModel ? FigureWords::tr("Model")
                                : FigureWords::tr("Catalog");
}

KeyFigure statusFigure(const Report &report, const QString &id, const QString &caption, const QVector<Status> &statuses)
{
    qint64 items = 0;
    ItemFilter filter;
    for (const StatusRow &row : report.statuses) {
        if (statuses.contains(row.status)) {
            items += row.items;
            filter = itemsOf(row, report.filter);
        }
    }
    filter.statuses = statuses;
    return {.id = id, .caption = caption, .figure = countText(items), .items = filter};
}

KeyFigure describedFigure(const Report &report)
{
    qint64 total = 0;
    qint64 described = 0;
    for (const CoverageRow &row : report.coverage) {
        total += row.tables ? 0 : row.total;
        described += row.tables ? 0 : row.described;
    }
    const double share = std::floor(percentOf(described, total) * 10) / 10; // 100 % only where it is all
    return {.id = u"described"_s,
        .caption = FigureWords::tr("Columns described"),
        .figure = total > 0 ? chartText(share, ChartUnit::Percent) : u"–"_s,
        .card = u"coverage"_s};
}

KeyFigure oldestFigure(const Report &report)
{
    KeyFigure figure{
        .id = u"oldest"_s, .caption = FigureWords::tr("Oldest waiting"), .figure = u"–"_s, .card = u"queue"_s};
    if (!report.oldestPending) {
        return figure;
    }
    const qint64 days = report.oldestPending->daysTo(report.asOf);
    figure.figure
        = days < 1 ? FigureWords::tr("under a day") : FigureWords::tr("%n day(s)", nullptr, static_cast<int>(days));
    QueueRow day; // those that have been waiting since that day
    day.after = report.oldestPending->addMSecs(-1);
    day.until = day.after.addDays(1);
    figure.items = itemsOf(day, report.filter);
    return figure;
}

} // namespace

QStringList costChoices()
{
    return {FigureWords::tr("By day"), FigureWords::tr("By model"), FigureWords::tr("By catalog"),
        FigureWords::tr("By run")};
}

Figures costFigures(const Report &report, const CardView &view)
{
    if (view.choice == CostByRun) {
        return runCosts(report);
    }
    const bool isByDay = view.choice == CostByDay;
    const bool isKnown = isByDay && !report.costByDay.isEmpty();
    const Period period
        = isKnown ? periodFor(dayOf(report.costByDay.first()), dayOf(report.costByDay.last())) : Period::Day;
    const QVector<CostRow> rows = isByDay ? periodsOf(report.costByDay, period)
        : view.choice == CostByModel      ? report.costByModel
                                          : report.costByCatalog;
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("No request was sent to a model in this time.")};
    }
    Figures figures;
    ChartData &chart = figures.chart;
    chart.kind = !isByDay ? ChartKind::Across : rows.size() > mostDayBars ? ChartKind::Lines : ChartKind::Upright;
    chart.title = costTitle(view.choice, period);
    chart.categories = textsOf(
        rows, [](const CostRow &row) { return row.name.isEmpty() ? FigureWords::tr("not known") : row.name; });
    chart.series = {seriesOf(
                        FigureWords::tr("Spent"), ChartColor::Main, rows,
                        [](const CostRow &row) { return usdOf(row.costMicroUsd); }, ChartUnit::Usd),
        besides(FigureWords::tr("Requests"), rows, &CostRow::requests),
        besides(FigureWords::tr("Tokens in"), rows, &CostRow::inputTokens),
        besides(FigureWords::tr("Tokens out"), rows, &CostRow::outputTokens)};
    figures.sentence
        = FigureWords::tr("%1 for %2 requests.").arg(spentText(rows), countText(sumOf(rows, [](const CostRow &row) {
              return row.requests;
          })));
    figures.lead = costLead;
    return figures;
}

QStringList runChoices()
{
    return {FigureWords::tr("Success"), FigureWords::tr("Answer time")};
}

Figures runFigures(const Report &report, const CardView &view)
{
    const auto &rows = report.runs;
    if (rows.isEmpty()) {
        return {.nothing = FigureWords::tr("There was no run in this time.")};
    }
    const auto share = [](qint64 RunRow::*part) {
        return [part](const RunRow &run) { return percentOf(run.*part, run.succeeded + run.failed); };
    };
    Figures figures;
    ChartData &chart = figures.chart;
    chart.title = FigureWords::tr("Run");
    chart.categories = textsOf(rows, nameOf);
    chart.words = runWords(rows);
    ChartSeries succeeded
        = seriesOf(FigureWords::tr("Succeeded"), ChartColor::Good, rows, share(&RunRow::succeeded), ChartUnit::Percent);
    ChartSeries failed
        = seriesOf(FigureWords::tr("Failed"), ChartColor::Bad, rows, share(&RunRow::failed), ChartUnit::Percent);
    ChartSeries latency = seriesOf(
        FigureWords::tr("Answer time"), ChartColor::Main, rows,
        [](const RunRow &run) { return run.latencyMs.value_or(notKnown); }, ChartUnit::Milliseconds);
    succeeded.drawn = failed.drawn = view.choice == 0;
    latency.drawn = view.choice != 0;
    chart.series = {succeeded, failed, latency, besides(FigureWords::tr("Requests"), rows, &RunRow::requests),
        besides(FigureWords::tr("Failed requests"), rows, &RunRow::failed),
        besides(FigureWords::tr("Items"), rows, &RunRow::items),
        besides(FigureWords::tr("Seconds"), rows, &RunRow::seconds)};
    const qint64 good = sumOf(rows, [](const RunRow &run) { return run.succeeded; });
    const qint64 bad = sumOf(rows, [](const RunRow &run) { return run.failed; });
    figures.sentence = FigureWords::tr(
        "The last %n run(s), newest first: %1 of %2 requests succeeded.", nullptr, static_cast<int>(rows.size()))
                           .arg(countText(good), countText(good + bad));
    figures.lead = [rows, filter = report.filter](
                       int category, int series) { return runLead(rows.at(category), series, filter); };
    return figures;
}

QVector<KeyFigure> keyFigures(const Report &report)
{
    const QString waiting = FigureWords::tr("Approved, not imported");
    return {describedFigure(report),
        statusFigure(report, u"pending"_s, FigureWords::tr("Waiting for a decision"), {Status::Pending}),
        statusFigure(report, u"approved"_s, waiting, {Status::Approved, Status::Edited}),
        statusFigure(report, u"imported"_s, FigureWords::tr("Imported"), {Status::Imported}),
        {.id = u"spent"_s,
            .caption = FigureWords::tr("Spent in this time"),
            .figure = spentText(report.costByDay),
            .card = u"cost"_s},
        oldestFigure(report)};
}

} // namespace metaflow::ui
