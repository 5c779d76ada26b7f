#include "tests/gui/ImportFixture.h"

#include "tests/support/RunLoop.h"
#include "ui/widgets/ElidedLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// What stands on disk of an item that somebody began to word anew on a plan.
std::optional<QString> begunOn(Desk &desk, ItemId item)
{
    const QString about = store::planWords + QString::number(item.value());
    const auto words = waitFor(desk.services->drafts().wordsOf(desk.context->storeId, about));
    for (const store::Drafts::Words &one : words.value_or(QVector<store::Drafts::Words>())) {
        if (one.about == about) {
            return one.text;
        }
    }
    return std::nullopt;
}

} // namespace

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
    ASSERT_TRUE(until([this] { return begunOn(desk, ids.at(1)) == u"Both of ours"_s; })) << "a draft on disk";
    ASSERT_TRUE(planChanges([edit] { QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier); }))
        << qPrintable(banner());
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Both of ours"_s);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Edited);
    EXPECT_EQ(changeOf(name(1)).verdict, Verdict::Replace);
    EXPECT_EQ(changeOf(name(1)).ours, u"Both of ours"_s);
    EXPECT_TRUE(page->unfinished().isEmpty());
    EXPECT_TRUE(until([this] { return !begunOn(desk, ids.at(1)); })) << "accepted: the draft is gone";
}

TEST_F(ImportFixture, WordsBegunOnAPlanAreOfferedAfterARestartUntilTheyAreDiscarded)
{
    open(u"1x2"_s);
    ASSERT_TRUE(plan() && choose(name(1))) << qPrintable(banner());
    ASSERT_TRUE(click("editHere"));
    auto *edit = find<QPlainTextEdit>(page.get(), "editHereText");
    QElapsedTimer typed;
    typed.start();
    QTest::keyClicks(edit, u" And more."_s);
    const QString begun = edit->toPlainText();
    ASSERT_TRUE(until([&] { return begunOn(desk, ids.at(1)) == begun; }));
    EXPECT_LT(typed.elapsed(), 2000) << "on disk within a second of typing";

    page = build<ui::ImportPage>(desk); // another window, later
    page->resize(1160, 700);
    page->show();
    QApplication::setActiveWindow(page.get());
    page->activate();
    ASSERT_TRUE(plan() && choose(name(1))) << qPrintable(banner());
    auto *offered = find<ui::ElidedLabel>(page.get(), "changeBegun");
    ASSERT_TRUE(until([&] { return offered->isVisible(); }));
    EXPECT_TRUE(offered->fullText().endsWith(begun)) << qPrintable(offered->fullText());
    ASSERT_TRUE(choose(name(2)));
    EXPECT_FALSE(offered->isVisible()) << "nobody began to word that one";
    ASSERT_TRUE(choose(name(1)));
    ASSERT_TRUE(click("editHere"));
    edit = find<QPlainTextEdit>(page.get(), "editHereText");
    EXPECT_EQ(edit->toPlainText(), begun);
    auto *discard = find<QPushButton>(page.get(), "discardEditHere");
    ASSERT_TRUE(discard->isEnabled());
    QTest::keyClick(discard, Qt::Key_Space);
    EXPECT_FALSE(edit->isVisible());
    EXPECT_FALSE(offered->isVisible());
    EXPECT_TRUE(until([this] { return !begunOn(desk, ids.at(1)); }));
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Approved) << "nothing was decided";
    expectNoStall(desk);
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
