#include "tests/gui/PracticeRound.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST(WholeJob, FromNothingToImportAndBackInTheWindow)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    EXPECT_NE(round.widget<QLabel>("quoteRequests")->text(), u"–"_s);
    ASSERT_TRUE(round.generate()) << qPrintable(round.bannerText("generatePage"));
    ASSERT_TRUE(round.openReview());
    auto *table = round.widget<QTableView>("reviewTable");
    const int proposals = table->model()->rowCount();
    ASSERT_GT(proposals, 10);
    ASSERT_TRUE(round.acceptOne());
    ASSERT_TRUE(round.editOne(u"Written by a person, with an apostrophe's tail."_s));
    ASSERT_TRUE(round.rejectOne(u"says nothing new"_s));
    ASSERT_TRUE(round.acceptTheRest());
    ASSERT_TRUE(round.plan()) << qPrintable(round.bannerText("importPage"));
    EXPECT_TRUE(round.widget<QPushButton>("applyButton")->text().contains(u"statement"_s));
    ASSERT_TRUE(round.apply()) << qPrintable(round.bannerText("importPage"));
    EXPECT_TRUE(round.bannerText("importPage").contains(u"That was practice"_s));
    ASSERT_TRUE(round.planTheWayBack()) << qPrintable(round.bannerText("importPage"));
    ASSERT_TRUE(round.apply()) << qPrintable(round.bannerText("importPage"));
    ASSERT_TRUE(round.openHistory());
    ASSERT_TRUE(round.verify()) << qPrintable(round.widget<QLabel>("verifyResult")->text());
    EXPECT_EQ(round.desktop().stalls().stalls(), 0)
        << "longest " << round.desktop().stalls().longest().count() << " ms";
    RecordProperty("longest_stall_ms", static_cast<int>(round.desktop().stalls().longest().count()));
}

TEST(WholeJob, AStoppedImportGoesOnWhereItStopped)
{
    PracticeRound round;
    ASSERT_TRUE(round.start() && round.generate() && round.openReview() && round.acceptTheRest());
    ASSERT_TRUE(round.plan()) << qPrintable(round.bannerText("importPage"));
    round.latency(3000); // 300 ms a statement
    ASSERT_TRUE(round.stopApplying());
    const auto *apply = round.widget<QPushButton>("applyButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return apply->isVisible() && apply->isEnabled(); }));
    EXPECT_TRUE(apply->accessibleName().contains(u"the rest"_s)) << qPrintable(apply->accessibleName());
    round.latency(0);
    ASSERT_TRUE(round.apply()) << qPrintable(round.bannerText("importPage"));
    EXPECT_FALSE(apply->isVisible());
    ASSERT_TRUE(round.openHistory());
    ASSERT_TRUE(round.verify());
}

} // namespace metaflow::testing
