#include "tests/gui/ImportFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(ImportFixture, AChoiceOnARowPlansAgainAndLeavesTheOthers)
{
    open(u"2x2"_s);
    ASSERT_TRUE(comment(1, u"theirs"_s) && comment(2, u"theirs too"_s));
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_EQ(changeOf(name(1)).verdict, Verdict::Conflict);
    ASSERT_TRUE(choose(name(1)));
    auto *take = find<QPushButton>(page.get(), "takeOurs");
    EXPECT_EQ(take->accessibleName(), u"Take ours"_s);
    EXPECT_FALSE(find<QPushButton>(page.get(), "replaceChosen")->isVisible());
    const PlanId before = shown().id;
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("takeOurs")); })) << qPrintable(banner());
    EXPECT_EQ(changeOf(name(1)).verdict, Verdict::Replace);
    EXPECT_EQ(changeOf(name(2)).verdict, Verdict::Conflict);
    EXPECT_EQ(tree()->currentIndex().siblingAtColumn(0).data().toString(), paths.at(1).last()); // where it was
    const auto *plans = find<QListWidget>(page.get(), "planList");
    EXPECT_TRUE(until([&] { return plans->count() == 2; })); // the old plan stays
    EXPECT_NE(shown().id, before);
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("forgetChoices")); })) << qPrintable(banner());
    EXPECT_EQ(changeOf(name(1)).verdict, Verdict::Conflict);
    expectNoStall(desk);
}

TEST_F(ImportFixture, AChoiceForAllSaysHowManyItMeans)
{
    open(u"2x2"_s);
    ASSERT_TRUE(comment(1, u"theirs"_s) && comment(4, u"theirs too"_s));
    ASSERT_TRUE(plan()) << qPrintable(banner());
    find<QComboBox>(page.get(), "choiceScope")->setCurrentIndex(1);
    EXPECT_EQ(find<QPushButton>(page.get(), "appendOurs")->accessibleName(), u"Append ours to these 2"_s);
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("appendOurs")); })) << qPrintable(banner());
    EXPECT_EQ(changeOf(name(1)).ours, u"theirs\n\n"_s + desk.item(ids.at(1)).current);
    EXPECT_EQ(changeOf(name(4)).verdict, Verdict::Replace);
}

TEST_F(ImportFixture, OneOfThoseThatAreAllReplacedCanBeKept)
{
    open(u"1x3"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    for (const int index : {1, 2}) { // somebody writes; a scan would make that the new base
        ASSERT_TRUE(comment(index, u"theirs %1"_s.arg(index)));
        desk.editElsewhere(ids.at(index), u"Ours, anew %1."_s.arg(index));
    }
    ASSERT_TRUE(plan()) << qPrintable(banner());
    find<QComboBox>(page.get(), "choiceScope")->setCurrentIndex(1);
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("takeOurs")); })) << qPrintable(banner());
    ASSERT_EQ(changeOf(name(2)).verdict, Verdict::Replace);
    find<QComboBox>(page.get(), "choiceScope")->setCurrentIndex(0);
    ASSERT_TRUE(choose(name(2)));
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("keepTheirs")); })) << qPrintable(banner());
    EXPECT_EQ(changeOf(name(1)).verdict, Verdict::Replace);
    EXPECT_FALSE(isWritten(changeOf(name(2)).verdict));
}

TEST_F(ImportFixture, WordedAnewHereIsADecisionAndPlannedAgain)
{
    open(u"1x2"_s);
    ASSERT_TRUE(comment(1, u"theirs"_s));
    ASSERT_TRUE(plan() && choose(name(1))) << qPrintable(banner());
    ASSERT_TRUE(click("editHere"));
    auto *edit = find<QPlainTextEdit>(page.get(), "editHereText");
    ASSERT_TRUE(edit->hasFocus());
    edit->selectAll();
    QTest::keyClicks(edit, u"Both of ours"_s);
    EXPECT_FALSE(page->unfinished().isEmpty());
    ASSERT_TRUE(planChanges([edit] { QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier); }))
        << qPrintable(banner());
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Both of ours"_s);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Edited);
    EXPECT_EQ(changeOf(name(1)).verdict, Verdict::Replace);
    EXPECT_EQ(changeOf(name(1)).ours, u"Both of ours"_s);
    EXPECT_TRUE(page->unfinished().isEmpty());
}

TEST_F(ImportFixture, WordsForAnItemThatSomebodyChangedMeanwhileAreKept)
{
    open(u"1x2"_s);
    ASSERT_TRUE(plan() && choose(name(1))) << qPrintable(banner());
    desk.editElsewhere(ids.at(1), u"Bob's."_s);
    ASSERT_TRUE(click("editHere"));
    auto *edit = find<QPlainTextEdit>(page.get(), "editHereText");
    QTest::keyClicks(edit, u" And more."_s);
    ASSERT_TRUE(click("saveEditHere"));
    ASSERT_TRUE(until([this] { return banner().contains(u"Not saved"_s); })) << qPrintable(banner());
    EXPECT_TRUE(edit->isVisible());
    EXPECT_TRUE(edit->toPlainText().endsWith(u" And more."_s));
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Bob's."_s);
}

TEST_F(ImportFixture, FiltersByVerdictAndByWords)
{
    open(u"3x3"_s);
    ASSERT_TRUE(comment(2, u"theirs"_s));
    ASSERT_TRUE(plan()) << qPrintable(banner());
    const auto rows = [this] {
        int count = 0;
        for (QModelIndex at = tree()->model()->index(0, 0); at.isValid(); at = tree()->indexBelow(at)) {
            count += tree()->model()->hasChildren(at) ? 0 : 1;
        }
        return count;
    };
    EXPECT_EQ(rows(), 12);
    ASSERT_TRUE(click("verdict_conflict"));
    EXPECT_TRUE(until([&] { return rows() == 1; })) << rows();
    ASSERT_TRUE(click("verdictAll"));
    EXPECT_TRUE(until([&] { return rows() == 12; })) << rows();
    QTest::keyClicks(find<QWidget>(page.get(), "planFilter"), paths.at(4).at(2)); // the second table
    EXPECT_TRUE(until([&] { return rows() == 4; })) << rows();
}

} // namespace metaflow::testing
