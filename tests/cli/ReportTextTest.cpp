#include "app/cli/ReportText.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

analytics::Report someReport()
{
    analytics::Report report;
    report.asOf = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    report.filter.since = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    report.coverage = {{u"main"_s, u"sales"_s, false, 1200, 300, 5, 6, 7, 8}};
    report.statuses = {{Status::Pending, 1234}};
    report.queue = {{0, 1, report.filter.since, {}, 3}, {90, 0, {}, report.filter.since, 4}};
    report.scores = {{90, 99, 2}, {100, 100, 3}, {-1, -1, 1}};
    report.costByModel = {{u"gpt-6-luna"_s, 3250, 2, 10, 4}, {u"own"_s, std::nullopt, 1, 1, 1}};
    analytics::RunRow run;
    run.run = RunId(7);
    run.started = report.asOf;
    run.succeeded = 3;
    run.failed = 1;
    run.costMicroUsd = 12'500'000;
    report.runs = {run};
    return report;
}

} // namespace

TEST(ReportText, LinesStandUnderTheirHeadingsAndNumbersToTheRight)
{
    EXPECT_EQ(
        alignedLines({u"what"_s, u"items"_s, u"note"_s}, {{u"a"_s, u"1,200"_s, u"x"_s}, {u"longer"_s, u"7"_s, u"y"_s}}),
        (QStringList{u"what    items  note"_s, u"a       1,200  x"_s, u"longer      7  y"_s}));
    EXPECT_TRUE(alignedLines({u"what"_s}, {}).isEmpty());
}

TEST(ReportText, SaysTheFiguresInWords)
{
    const QString text = figuresText(someReport()).join(u'\n');
    for (const QString &said :
        {u"As of 2026-11-22T08:00:00.000Z"_s, u"from 2026-11-01 on"_s, u"1200"_s, u"25.0%"_s, u"1234"_s,
            u"90 days and more"_s, u"not scored"_s, u"$0.003250"_s, u"not known"_s, u"75.0%"_s, u"$12.500000"_s}) {
        EXPECT_TRUE(text.contains(said)) << qPrintable(said) << "\n" << qPrintable(text);
    }
}

TEST(ReportText, AnEmptyReportSaysNothingOfEachTable)
{
    const QStringList lines = figuresText({});
    EXPECT_EQ(lines.count(u"  nothing"_s), 14);
}

TEST(ReportJson, HasTheFiguresUnderTheirNamesAndMoneyAsDecimalText)
{
    const QJsonObject json = figuresJson(someReport());
    EXPECT_EQ(json[u"as_of"_s], u"2026-11-22T08:00:00.000Z"_s);
    EXPECT_EQ(json[u"coverage"_s][0][u"described"_s], 300);
    EXPECT_EQ(json[u"cost_by_model"_s][0][u"cost_usd"_s], u"0.003250"_s);
    EXPECT_TRUE(json[u"cost_by_model"_s][1][u"cost_usd"_s].isNull());
    EXPECT_EQ(json[u"runs"_s][0][u"run_id"_s], 7);
    EXPECT_TRUE(json[u"runs"_s][0][u"latency_ms"_s].isNull());
    EXPECT_TRUE(json[u"queue"_s][1][u"until_days"_s].isNull());
    EXPECT_TRUE(json[u"scores"_s][2][u"from"_s].isNull());
    EXPECT_TRUE(json[u"filter"_s][u"catalog"_s].isNull());
    for (const QString &name : {u"catalogs"_s, u"days"_s, u"reviewers"_s, u"by_template"_s, u"by_schema"_s,
             u"findings"_s, u"cost_by_day"_s, u"cost_by_catalog"_s}) {
        EXPECT_TRUE(json[name].isArray()) << qPrintable(name);
    }
}

} // namespace metaflow::cli
