#include "core/analytics/ReportItems.h"
#include "ui/dashboard/Figures.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using namespace analytics;

namespace {

CoverageRow coverage(const QString &catalog, const QString &schema, bool tables, qint64 total)
{
    CoverageRow row;
    row.catalog = catalog;
    row.schema = schema;
    row.tables = tables;
    row.total = total;
    row.described = total / 2;
    row.pending = 3;
    row.imported = 2;
    return row;
}

Report twoCatalogs()
{
    Report report;
    report.coverage = {coverage(u"main"_s, u"hr"_s, true, 4), coverage(u"main"_s, u"hr"_s, false, 40),
        coverage(u"main"_s, u"sales"_s, false, 60), coverage(u"raw"_s, u"x"_s, false, 10)};
    return report;
}

double valueOf(const Figures &figures, int series, int category)
{
    return figures.chart.series.at(series).values.at(category);
}

} // namespace

TEST(DashboardFigures, CoverageGoesFromCatalogsToSchemasToItems)
{
    const Report report = twoCatalogs();
    const Figures catalogs = coverageFigures(report, {});
    EXPECT_EQ(catalogs.chart.categories, (QStringList{u"main"_s, u"raw"_s})); // the largest first
    EXPECT_EQ(valueOf(catalogs, 0, 0), 4); // imported in both schemas
    EXPECT_EQ(valueOf(catalogs, 4, 0), 90); // without an item
    EXPECT_EQ(catalogs.chart.notes.first(), u"50 %"_s);
    EXPECT_EQ(catalogs.lead(0, 0).catalog, u"main"_s);

    const Figures schemas = coverageFigures(report, {0, u"main"_s});
    EXPECT_EQ(schemas.chart.categories, (QStringList{u"sales"_s, u"hr"_s}));
    const Lead pending = schemas.lead(0, 2);
    ASSERT_TRUE(pending.items);
    EXPECT_EQ(*pending.items, itemsOf(report.coverage.at(2), CoveragePart::Pending, {}));
    EXPECT_FALSE(schemas.lead(0, 4).items); // there is none
    EXPECT_FALSE(schemas.lead(0, 4).why.isEmpty());
    EXPECT_EQ(coverageFigures(report, {1, {}}).chart.categories, QStringList{u"main"_s}); // the other has no tables
}

TEST(DashboardFigures, AnEmptyReportSaysInWordsThatThereIsNothing)
{
    const Report report;
    for (const auto &figuresOf : {coverageFigures, statusFigures, progressFigures, reviewerFigures, acceptanceFigures,
             findingFigures, queueFigures, scoreFigures, costFigures, runFigures}) {
        for (int choice = 0; choice < 4; ++choice) {
            const Figures figures = figuresOf(report, {choice, {}});
            EXPECT_TRUE(figures.chart.isEmpty());
            EXPECT_FALSE(figures.nothing.isEmpty());
        }
    }
    for (const KeyFigure &figure : keyFigures(report)) {
        EXPECT_FALSE(figure.figure.isEmpty()) << qPrintable(figure.id);
    }
}

TEST(DashboardFigures, DaysWithoutEventsAreDrawnAndManyDaysBecomeWeeks)
{
    Report report;
    DayRow row;
    row.day = QDate(2026, 3, 2); // a Monday
    row.generated = 5;
    report.days << row;
    row.day = QDate(2026, 3, 5);
    row.decided = 2;
    report.days << row;
    const Figures days = progressFigures(report, {});
    EXPECT_EQ(days.chart.categories.size(), 4);
    EXPECT_EQ(valueOf(days, 0, 1), 0);
    EXPECT_EQ(valueOf(progressFigures(report, {1, {}}), 0, 3), 10); // in sum
    EXPECT_EQ(days.lead(3, 1).history->actions, historyOf(row, DayPart::Decided, {}).actions);
    EXPECT_EQ(days.lead(3, -1).history->actions.size(),
        historyOf(row, DayPart::Generated, {}).actions.size() + historyOf(row, DayPart::Decided, {}).actions.size()
            + historyOf(row, DayPart::Imported, {}).actions.size()); // what is counted of that day, and no more
    const HistoryFilter sum = *progressFigures(report, {1, {}}).lead(3, 1).history;
    EXPECT_FALSE(sum.since.isValid()); // all until then
    EXPECT_EQ(sum.until, QDateTime(QDate(2026, 3, 6), QTime(0, 0), QTimeZone::utc()));

    row.day = QDate(2026, 8, 1);
    report.days << row;
    const Figures weeks = progressFigures(report, {});
    EXPECT_EQ(weeks.chart.categories.first(), u"2026-03-02"_s);
    EXPECT_EQ(valueOf(weeks, 0, 0), 10); // both of that week
    const HistoryFilter week = *weeks.lead(0, 0).history;
    EXPECT_EQ(week.since, QDateTime(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc()));
    EXPECT_EQ(week.until, week.since.addDays(7));

    report.filter.since = QDateTime(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc());
    report.filter.until = QDateTime(QDate(2026, 3, 6), QTime(0, 0), QTimeZone::utc());
    const HistoryFilter part = *progressFigures(report, {}).lead(0, 0).history;
    EXPECT_EQ(part.since, QDateTime(QDate(2026, 3, 4), QTime(0, 0), QTimeZone::utc())); // no more than was counted
    EXPECT_EQ(part.until, report.filter.until);
}

TEST(DashboardFigures, AcceptanceShowsSharesAndLeadsToWhatTheyCount)
{
    Report report;
    AcceptanceRow row;
    row.name = u"openai_gpt-6-luna"_s;
    row.asProposed = 6;
    row.edited = 3;
    row.rejected = 1;
    row.editDistance = 0.25;
    report.byModel = {row};
    const Figures figures = acceptanceFigures(report, {});
    EXPECT_EQ(figures.chart.categories.first(), u"gpt-6-luna (openai)"_s);
    EXPECT_EQ(valueOf(figures, 0, 0), 60);
    EXPECT_EQ(valueOf(figures, 3, 0), 6);
    EXPECT_EQ(valueOf(figures, 6, 0), 25);
    const auto edited = itemsOf(row, AcceptanceBy::Model, AcceptancePart::Edited, {});
    EXPECT_EQ(*figures.lead(0, 1).items, edited);
    EXPECT_EQ(*figures.lead(0, 4).items, edited); // the count behind the share
    EXPECT_EQ(*figures.lead(0, 6).items, edited); // and how far they went
}

TEST(DashboardFigures, WhatNoListHoldsLeadsNowhereAndSaysWhy)
{
    Report report = twoCatalogs();
    report.costByDay = report.costByModel = report.costByCatalog = {{u"2026-03-02"_s, 1, 1, 0, 0}};
    report.runs = {RunRow{}};
    report.findings = {{u"too_long"_s, 3, 1}};
    report.reviewers = {{u"bob"_s, 1, 1, 1, 2}};
    QVector<Lead> leads;
    for (int choice = 0; choice < 3; ++choice) {
        leads << costFigures(report, {choice, {}}).lead(0, 0) << costFigures(report, {choice, {}}).lead(0, -1);
    }
    leads << runFigures(report, {}).lead(0, 1) << runFigures(report, {}).lead(0, 4);
    leads << findingFigures(report, {}).lead(0, 1);
    leads << reviewerFigures(report, {}).lead(0, 4) << reviewerFigures(report, {}).lead(0, 5);
    leads << coverageFigures(report, {0, u"main"_s}).lead(0, 5);
    for (const Lead &lead : leads) {
        EXPECT_FALSE(lead.items || lead.history);
        EXPECT_FALSE(lead.why.isEmpty());
    }
}

TEST(DashboardFigures, CostsStandAgainstTheBudgetOfTheirRun)
{
    Report report;
    RunRow run;
    run.run = RunId(7);
    run.costMicroUsd = 500'000;
    run.budgetMicroUsd = 2'000'000;
    report.runs = {run, RunRow{}};
    const Figures figures = costFigures(report, {3, {}});
    EXPECT_EQ(valueOf(figures, 0, 0), 0.5);
    EXPECT_EQ(valueOf(figures, 1, 0), 1.5); // left
    EXPECT_EQ(valueOf(figures, 3, 0), 25); // percent of it
    EXPECT_TRUE(std::isnan(valueOf(figures, 0, 1))); // no price
    EXPECT_EQ(figures.lead(0, 0).items->run, RunId(7));
}

TEST(DashboardFigures, TheKeyFiguresLeadToTheirItems)
{
    Report report = twoCatalogs();
    report.asOf = QDateTime::currentDateTimeUtc();
    report.statuses = {{Status::Pending, 1234}, {Status::Approved, 5}, {Status::Edited, 6}, {Status::Imported, 7}};
    report.costByDay = {{u"2026-03-02"_s, 1'230'000, 1, 0, 0}};
    report.oldestPending = report.asOf.addDays(-3);
    report.queue = {{0, 1, {}, {}, 9}, {1, 7, report.asOf.addDays(-7), report.asOf.addDays(-1), 2}};
    const auto figures = keyFigures(report);
    ASSERT_EQ(figures.size(), 6);
    EXPECT_EQ(figures.at(0).figure, u"50 %"_s);
    EXPECT_EQ(figures.at(1).figure, u"1,234"_s);
    EXPECT_EQ(figures.at(2).figure, u"11"_s);
    EXPECT_EQ(figures.at(2).items->statuses, (QVector{Status::Approved, Status::Edited}));
    EXPECT_EQ(figures.at(4).figure, u"$1.23"_s);
    EXPECT_EQ(figures.at(5).items->waitingUntil, figures.at(5).items->waitingAfter.addDays(1)); // of that day alone
}

} // namespace metaflow::ui
