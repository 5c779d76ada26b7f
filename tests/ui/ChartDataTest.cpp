#include "ui/charts/ChartColors.h"
#include "ui/charts/ChartData.h"
#include "ui/charts/ChartFile.h"
#include "ui/charts/ChartModel.h"
#include "ui/style/Theme.h"

#include <QAbstractItemModelTester>
#include <QPalette>
#include <QSet>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

ChartData twoRows()
{
    ChartData data;
    data.title = u"Schema"_s;
    data.categories = {u"=cmd()"_s, u"b, \"c\""_s};
    data.words = {{u"Model"_s, {u"@x"_s, QString()}}};
    data.series = {{u"Items"_s, ChartColor::Main, {1234, 0}},
        {u"Spent"_s, ChartColor::Rest, {1.5, unknown}, ChartUnit::Usd, false}};
    return data;
}

} // namespace

TEST(ChartData, ShowsNumbersAsAPersonReadsThem)
{
    EXPECT_EQ(chartText(1234, ChartUnit::Count), u"1,234"_s);
    EXPECT_EQ(chartText(50, ChartUnit::Percent), u"50 %"_s);
    EXPECT_EQ(chartText(12.34, ChartUnit::Percent), u"12.3 %"_s);
    EXPECT_EQ(chartText(1.234, ChartUnit::Usd), u"$1.23"_s);
    EXPECT_EQ(chartText(0.0042, ChartUnit::Usd), u"$0.0042"_s); // not nothing
    EXPECT_EQ(chartText(unknown, ChartUnit::Usd), QString());
}

TEST(ChartData, ScalesHaveRoundStepsAndReachTheHighestValue)
{
    for (const double highest : {0.003, 0.3, 1.0, 7.0, 99.0, 100.0, 101.0, 12345.0}) {
        const ChartScale scale = chartScale(highest, 5, false);
        EXPECT_GE(scale.step * scale.steps * (1 + 1e-9), highest) << highest;
        EXPECT_LT(scale.step * (scale.steps - 1), highest) << highest;
        EXPECT_LE(scale.steps, 5) << highest;
    }
    EXPECT_EQ(chartScale(2, 5, true).step, 1); // no half items
    EXPECT_EQ(chartScale(0, 5, true).steps, 1);
}

TEST(ChartData, DrawsTheFirstOfManyAndLeavesTheOthersToTheTable)
{
    ChartData data;
    for (int i = 0; i < 200; ++i) {
        data.categories << QString::number(i);
    }
    data.series = {{u"Items"_s, ChartColor::Main, QVector<double>(200, 1.0)}};
    const ChartData part = drawnPart(data, 12);
    EXPECT_EQ(part.categories.size(), 12);
    EXPECT_EQ(part.series.first().values.size(), 12);
    ChartModel model;
    model.set(data);
    EXPECT_EQ(model.rowCount(), 200);
}

TEST(ChartData, AMarkSaysWhatItStandsFor)
{
    const ChartData data = twoRows();
    EXPECT_EQ(chartMarkText(data, 0, 0), u"=cmd() · Items: 1,234"_s);
    EXPECT_EQ(chartMarkText(data, 0, -1), u"=cmd() · Items: 1,234"_s); // what is drawn
    EXPECT_EQ(chartMarkText(data, 1, 1), u"b, \"c\" · Spent: not known"_s);
    EXPECT_EQ(chartMarkText(data, 5, 0), QString());
}

TEST(ChartData, ANameCannotTurnRoundWhatStandsBesideIt)
{
    const QString name = u"a\u202Eb"_s;
    EXPECT_EQ(chartName(name), u"\u2068"_s + name + u"\u2069"_s);
    EXPECT_EQ(chartName(u"orders_2024.x"_s), u"orders_2024.x"_s);
}

TEST(ChartData, TheCsvGuardsNamesAndLeavesUnknownOnesEmpty)
{
    EXPECT_EQ(chartCsv(twoRows()),
        "Schema,Model,Items,Spent (USD)\r\n'=cmd(),'@x,1234,1.500000\r\n\"b, \"\"c\"\"\",\"\",0,\r\n");
}

TEST(ChartData, NoTwoSeriesLookAlikeWithoutTheirHue)
{
    for (const QColor &window : {QColor(Qt::white), QColor(0x1d2127), QColor(Qt::black)}) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        QSet<int> fills;
        for (const auto color : {ChartColor::Main, ChartColor::Second, ChartColor::Good, ChartColor::Warning,
                 ChartColor::Bad, ChartColor::Rest}) {
            fills.insert(lookOf(color, palette).fill.style());
            EXPECT_NE(lookOf(color, palette).color, colorsOf(palette).base);
        }
        EXPECT_EQ(fills.size(), 6);
    }
}

TEST(ChartModel, HoldsEveryFigureAndSortsByIts)
{
    ChartModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(twoRows());
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.index(0, 2).data().toString(), u"1,234"_s);
    EXPECT_EQ(model.index(0, 2).data(ChartModel::SortRole).toDouble(), 1234);
    EXPECT_LT(model.index(1, 3).data(ChartModel::SortRole).toDouble(), 0); // not known: below all
    EXPECT_EQ(model.seriesOf(0), -1);
    EXPECT_EQ(model.seriesOf(1), -1);
    EXPECT_EQ(model.seriesOf(3), 1);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Spent"_s);
    model.set({});
    EXPECT_EQ(model.columnCount(), 0);
}

} // namespace metaflow::ui
