#include "tests/bench/Machine.h"
#include "tests/bench/Report.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::bench {

namespace {

Figure figureOf(const QList<double> &samples)
{
    Figure figure;
    figure.name = u"a.b"_s;
    figure.unit = u"ms"_s;
    figure.samples = samples;
    return figure;
}

} // namespace

TEST(FigureTest, TakesTheMiddleTheNinetyFifthAndTheLargest)
{
    EXPECT_EQ(statisticOf({3, 1, 2}, Statistic::Median), 2);
    EXPECT_EQ(statisticOf({4, 1, 2, 3}, Statistic::Median), 2.5);
    EXPECT_EQ(statisticOf({3, 1, 2}, Statistic::Max), 3);
    QList<double> hundred;
    for (int i = 100; i >= 1; --i) {
        hundred.append(i);
    }
    EXPECT_EQ(statisticOf(hundred, Statistic::P95), 95);
    EXPECT_EQ(statisticOf({7}, Statistic::P95), 7);
    EXPECT_TRUE(std::isnan(statisticOf({}, Statistic::Median)));
}

TEST(FigureTest, KnowsWhetherAGoalIsMet)
{
    Figure figure = figureOf({10});
    EXPECT_EQ(figure.met(), std::nullopt);
    figure.goal = Goal{10};
    EXPECT_EQ(figure.met(), true);
    figure.goal = Goal{9};
    EXPECT_EQ(figure.met(), false);
    figure.goal = Goal{9, true};
    EXPECT_EQ(figure.met(), true);
}

TEST(FigureTest, HoldsTheRatioAgainstTheFloor)
{
    Figure figure = figureOf({30});
    figure.ratioGoal = Goal{1.5};
    EXPECT_EQ(figure.met(), false) << "a ratio without a measured floor is not met";
    figure.floorSamples = {20};
    EXPECT_EQ(figure.ratio(), 1.5);
    EXPECT_EQ(figure.met(), true);
    figure.goal = Goal{29};
    EXPECT_EQ(figure.met(), false) << "both have to hold";
}

TEST(FigureTest, KeepsEverySampleAndWhatWasNotMeasured)
{
    Report report;
    report.commit = u"abc"_s;
    report.machine = describeMachine();
    report.figures = {figureOf({1, 2, 3})};
    report.notMeasured = {{u"c.d"_s, u"file_unreadable ../shared/data/x"_s}};
    const QJsonObject json = toJson(report);
    EXPECT_EQ(json.value(u"commit"_s).toString(), u"abc"_s);
    EXPECT_GT(json.value(u"machine"_s).toObject().value(u"cores"_s).toInt(), 0);
    EXPECT_EQ(json.value(u"figures"_s).toArray().at(0).toObject().value(u"samples"_s).toArray().size(), 3);
    EXPECT_EQ(json.value(u"not_measured"_s).toArray().size(), 1);
    EXPECT_TRUE(toMarkdown(report).contains(u"| `a.b` | – | 2 ms (median of 3) | – |"_s))
        << qPrintable(toMarkdown(report));
    EXPECT_TRUE(toMarkdown(report).contains("not measured: file_unreadable"_L1));
}

} // namespace metaflow::bench
