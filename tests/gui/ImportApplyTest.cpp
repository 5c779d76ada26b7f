#include "tests/gui/ImportFixture.h"
#include "tests/support/RunLoop.h"
#include "core/base/Clock.h"
#include "core/store/Policies.h"
#include "ui/importing/PlanView.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Opens the menu of the selected rows with the keyboard and triggers the entry that begins so.
bool chooseInMenu(QWidget *page, QWidget *tree, const QString &begins)
{
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, QPoint(20, 20), tree->mapToGlobal(QPoint(20, 20)), Qt::NoModifier);
    QApplication::sendEvent(tree, &event);
    auto *menu = page->findChild<QMenu *>(u"planMenu"_s);
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (QString(action->text()).remove(u'&').startsWith(begins) && action->isEnabled()) {
            menu->close(); // as Qt does it: first the menu goes
            action->trigger();
            return true;
        }
    }
    delete menu;
    return false;
}

} // namespace

TEST_F(ImportFixture, ACanaryAppliesSoManyStatementsAndThenTheRest)
{
    open(u"4x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    auto *canary = find<QSpinBox>(page.get(), "canarySpin");
    canary->setFocus();
    QTest::keyClick(canary, Qt::Key_Up);
    auto *button = find<QPushButton>(page.get(), "applyButton");
    EXPECT_EQ(button->accessibleName(), u"Apply 1 of 8 statement(s)"_s);
    ASSERT_TRUE(apply(u"left to apply"_s)) << qPrintable(banner());
    int written = 0;
    for (const QStringList &path : paths) {
        written += commentIn(path).isEmpty() ? 0 : 1;
    }
    EXPECT_GT(written, 0);
    EXPECT_LT(written, paths.size());
    EXPECT_TRUE(button->accessibleName().contains(u"the rest"_s)) << qPrintable(button->accessibleName());
    EXPECT_FALSE(canary->isVisible());
    ASSERT_TRUE(apply(u"read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_TRUE(until([&] { return !button->isVisible(); }));
    EXPECT_EQ(commentIn(paths.last()), desk.item(ids.last()).current);
    expectNoStall(desk);
}

TEST_F(ImportFixture, AFailureIsListedWithBothTexts)
{
    open(u"2x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_TRUE(sandbox->faults({{u"truncated_comment"_s, u"x1"_s}}));
    ASSERT_TRUE(apply(u"failed"_s)) << qPrintable(banner());
    ASSERT_TRUE(click("bannerAction")); // show what failed
    const auto *outcome = find<QLabel>(page.get(), "changeOutcome");
    EXPECT_TRUE(until([outcome] { return outcome->text().startsWith(u"failed: "_s); })) << qPrintable(outcome->text());
    const auto *readBack = find<QPlainTextEdit>(page.get(), "planReadBack");
    EXPECT_TRUE(readBack->isVisible() && !readBack->toPlainText().isEmpty());
    EXPECT_FALSE(find<QPlainTextEdit>(page.get(), "planDiff")->toPlainText().isEmpty());
}

TEST_F(ImportFixture, WhatDriftedIsRefusedAsAWholeAndTheRestCanBeApplied)
{
    open(u"2x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_TRUE(comment(1, u"theirs meanwhile"_s));
    ASSERT_TRUE(apply(u"Nothing was written"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.last()), QString());
    ASSERT_TRUE(click("bannerAction")); // apply the rest
    ASSERT_TRUE(until([this] { return banner().contains(u"description(s) written"_s); })) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.at(1)), u"theirs meanwhile"_s);
    EXPECT_EQ(commentIn(paths.last()), desk.item(ids.last()).current);
}

TEST_F(ImportFixture, AnImportIsTakenBackAndThatRollbackToo)
{
    open(u"2x2"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("undoImport")); })) << qPrintable(banner());
    EXPECT_TRUE(until([this] { return banner().contains(u"Nothing is written yet"_s); })) << qPrintable(banner());
    EXPECT_EQ(shown().kind, PlanKind::Rollback);
    EXPECT_FALSE(find<QWidget>(page.get(), "choiceBar")->isVisible());
    ASSERT_TRUE(apply(u"taken back, read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.last()), QString());
    const auto *undo = find<QPushButton>(page.get(), "undoImport");
    EXPECT_TRUE(until([&] { return undo->isVisible() && undo->accessibleName() == u"Undo this rollback"_s; }));
}

TEST_F(ImportFixture, OneDescriptionOrOneTableIsTakenBackFromItsMenu)
{
    open(u"2x2"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    const Plan imported = shown();
    ASSERT_TRUE(choose(name(1)));
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back this description"_s)); }))
        << qPrintable(banner());
    EXPECT_EQ(shown().changes.size(), 1);
    EXPECT_EQ(changeOf(name(1)).ours, Comment());
    auto *plans = find<QListWidget>(page.get(), "planList");
    ASSERT_TRUE(until([&] { return plans->count() == 2; }));
    QTest::keyClick(plans, Qt::Key_Down); // the older one, by keyboard
    QTest::keyClick(plans, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return shown().id == imported.id; }));
    ASSERT_TRUE(choose(name(1)));
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back table"_s)); }))
        << qPrintable(banner());
    EXPECT_EQ(shown().changes.size(), 3);
    ASSERT_TRUE(apply(u"taken back, read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.at(1)), QString());
    EXPECT_EQ(commentIn(paths.last()), desk.item(ids.last()).current);
}

TEST_F(ImportFixture, ADescriptionGoesBackToAnyOfItsTextsByKeys)
{
    open(u"2x2"_s);
    const QString first = desk.item(ids.at(1)).current;
    desk.editElsewhere(ids.at(1), u"Bob's <b>words</b> & more."_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    ASSERT_EQ(commentIn(paths.at(1)), u"Bob's <b>words</b> & more."_s);
    const PlanId imported = shown().id;
    ASSERT_TRUE(choose(name(1)));
    ASSERT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back this description to an earlier text"_s));
    auto *texts = find<QListWidget>(page.get(), "earlierTexts");
    ASSERT_TRUE(until([&] { return texts->isVisible() && texts->count() > 0; }));
    ASSERT_EQ(texts->count(), 3) << "Bob's, the first, and none at all";
    EXPECT_FALSE(texts->accessibleName().isEmpty());
    const auto rowOf = [texts](const QString &begins) {
        for (int row = 0; row < texts->count(); ++row) {
            if (texts->item(row)->text().startsWith(begins)) {
                return row;
            }
        }
        return -1;
    };
    const int bobs = rowOf(u"Bob's <b>words</b> & more."_s); // as it is, not as markup
    ASSERT_GE(bobs, 0);
    EXPECT_TRUE(texts->item(bobs)->text().contains(u"stands there"_s)) << qPrintable(texts->item(bobs)->text());
    EXPECT_NE(texts->currentRow(), bobs) << "what stands there is not offered first";
    EXPECT_GE(rowOf(u"(no comment)"_s), 0);
    QApplication::setActiveWindow(texts->window());
    ASSERT_TRUE(until([&] { return texts->hasFocus(); }));
    QTest::keyClick(texts, Qt::Key_Home);
    for (int step = 0; step < rowOf(first); ++step) {
        QTest::keyClick(texts, Qt::Key_Down);
    }
    EXPECT_EQ(find<QPlainTextEdit>(page.get(), "earlierWhole")->toPlainText(), first);
    ASSERT_TRUE(planChanges([texts] { QTest::keyClick(texts, Qt::Key_Return); })) << qPrintable(banner());
    EXPECT_NE(shown().id, imported);
    EXPECT_EQ(shown().kind, PlanKind::Rollback);
    ASSERT_EQ(shown().changes.size(), 1);
    EXPECT_EQ(changeOf(name(1)).ours, Comment(first));
    ASSERT_TRUE(apply(u"taken back, read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.at(1)), first);

    ASSERT_TRUE(choose(name(1))); // and that can be taken back itself
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back this description"_s)); }))
        << qPrintable(banner());
    EXPECT_EQ(changeOf(name(1)).ours, Comment(u"Bob's <b>words</b> & more."_s));
    ASSERT_TRUE(apply(u"taken back, read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.at(1)), u"Bob's <b>words</b> & more."_s);
    expectNoStall(desk);
}

TEST_F(ImportFixture, LeavingTheEarlierTextsPlansNothing)
{
    open(u"1x1"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    const PlanId imported = shown().id;
    ASSERT_TRUE(choose(name(1)));
    ASSERT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back this description to an earlier text"_s));
    auto *texts = find<QListWidget>(page.get(), "earlierTexts");
    ASSERT_TRUE(until([&] { return texts->isVisible(); }));
    QTest::keyClick(texts, Qt::Key_Escape);
    ASSERT_TRUE(until([this] { return !page->findChild<QWidget *>(u"earlierDialog"_s); }));
    QTest::qWait(300);
    EXPECT_EQ(shown().id, imported);
    EXPECT_FALSE(banner().contains(u"Nothing is written yet"_s)) << qPrintable(banner());
}

TEST_F(ImportFixture, AMenuOfSeveralRowsSaysWhatItMeans)
{
    open(u"2x2"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    ASSERT_TRUE(choose(name(1)));
    const auto &model = page->findChild<ui::PlanView *>()->model();
    for (int index = 0; index < shown().changes.size(); ++index) { // the other column of the same table as well
        if (shown().changes.at(index).object.parts == paths.at(2)) {
            const QModelIndex other = model.indexOf(model.tree()->nodeOf(index));
            QTest::mouseClick(
                tree()->viewport(), Qt::LeftButton, Qt::ControlModifier, tree()->visualRect(other).center());
        }
    }
    ASSERT_TRUE(planChanges([this] {
        EXPECT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back these 2 description(s)"_s));
    })) << qPrintable(banner());
    ASSERT_EQ(shown().changes.size(), 2);
    EXPECT_EQ(changeOf(name(1)).ours, Comment());
    EXPECT_EQ(changeOf(name(2)).ours, Comment());
    ASSERT_TRUE(apply(u"taken back, read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.at(2)), QString());
    EXPECT_EQ(commentIn(paths.at(0)), desk.item(ids.at(0)).current) << "the table itself was not meant";
    tree()->selectAll();
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back the plan"_s)); }))
        << qPrintable(banner());
    EXPECT_EQ(shown().changes.size(), 2) << "that rollback is taken back";
    EXPECT_EQ(changeOf(name(1)).ours, Comment(desk.item(ids.at(1)).current));
}

TEST_F(ImportFixture, WhereNothingIsLeftToTakeBackThatIsSaid)
{
    open(u"1x1"_s);
    ASSERT_TRUE(plan() && apply(u"read back byte for byte"_s)) << qPrintable(banner());
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(click("undoImport")); })) << qPrintable(banner());
    ASSERT_TRUE(apply(u"taken back, read back byte for byte"_s)) << qPrintable(banner());
    ASSERT_TRUE(choose(name(1)));
    ASSERT_TRUE(planChanges([this] { EXPECT_TRUE(chooseInMenu(page.get(), tree(), u"Roll back this description"_s)); }))
        << qPrintable(banner());
    EXPECT_TRUE(until([this] { return banner().contains(u"nothing to roll back"_s); })) << qPrintable(banner());
}

TEST_F(ImportFixture, AChangeLeadsToItsItemAndNothingIsTakenBackThatWasNotApplied)
{
    open(u"1x2"_s);
    ASSERT_TRUE(plan() && choose(name(1))) << qPrintable(banner());
    EXPECT_FALSE(chooseInMenu(page.get(), tree(), u"Roll back this description"_s));
    QSignalSpy wanted(page.get(), &ui::ImportPage::itemWanted);
    ASSERT_TRUE(chooseInMenu(page.get(), tree(), u"Open in Review"_s));
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().value<ObjectPath>().parts, paths.at(1));
}

TEST_F(ImportFixture, AnImportPausesAndGoesOn)
{
    open(u"40x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_TRUE(sandbox->weather({{u"latency_ms"_s, 1000}}));
    ASSERT_TRUE(click("applyButton"));
    const auto *bar = find<QProgressBar>(page.get(), "applyProgress");
    ASSERT_TRUE(until([&] { return bar->value() > 0; }));
    auto *pause = find<QPushButton>(page.get(), "pauseApply");
    ASSERT_TRUE(click("pauseApply"));
    ASSERT_TRUE(until([&] { return pause->accessibleName() == u"Resume"_s; }));
    QTest::qWait(1500); // what is in flight comes in
    const int done = bar->value();
    QTest::qWait(500);
    EXPECT_EQ(bar->value(), done);
    EXPECT_LT(done, bar->maximum());
    ASSERT_TRUE(sandbox->weather({{u"latency_ms"_s, 0}}));
    ASSERT_TRUE(click("pauseApply"));
    EXPECT_TRUE(until([this] { return banner().contains(u"read back byte for byte"_s); })) << qPrintable(banner());
}

TEST_F(ImportFixture, UnderFourEyesASecondPersonComesBeforeTheFirstStatement)
{
    open(u"2x1"_s);
    const Person bob{u"bob"_s, UserSource::Workspace};
    SystemClock clock;
    const auto asked = waitFor(desk.services->store().write([&](store::Connection &connection) {
        return store::setFourEyes(connection, u"synthetic"_s, store::PolicyOf::Plans, true, bob, clock.now());
    }));
    ASSERT_TRUE(asked);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    const auto *button = find<QPushButton>(page.get(), "applyButton");
    const auto *said = find<QLabel>(page.get(), "planApproval");
    ASSERT_TRUE(until([&] { return said->isVisible() && !button->isEnabled(); }));
    EXPECT_FALSE(find<QPushButton>(page.get(), "approvePlan")->isVisible()) << "nobody is their own second person";
    ASSERT_TRUE(waitFor(desk.services->importing().approve(shown(), bob)));
    page->refresh();
    ASSERT_TRUE(until([&] { return said->text().contains(u"bob"_s) && button->isEnabled(); }))
        << qPrintable(said->text());
    ASSERT_TRUE(apply(u"read back byte for byte"_s)) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.last()), desk.item(ids.last()).current);
    expectNoStall(desk);
}

TEST_F(ImportFixture, APolicyThatWasSwitchedOnDuringAPauseIsAskedBeforeItGoesOn)
{
    open(u"40x2"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_TRUE(sandbox->weather({{u"latency_ms"_s, 1000}}));
    ASSERT_TRUE(click("applyButton"));
    const auto *bar = find<QProgressBar>(page.get(), "applyProgress");
    ASSERT_TRUE(until([&] { return bar->value() > 0; }));
    auto *pause = find<QPushButton>(page.get(), "pauseApply");
    ASSERT_TRUE(click("pauseApply"));
    ASSERT_TRUE(until([&] { return pause->accessibleName() == u"Resume"_s; }));
    ASSERT_TRUE(sandbox->weather({{u"latency_ms"_s, 0}}));
    QTest::qWait(1500); // what is in flight comes in
    const int done = bar->value();
    ASSERT_LT(done, bar->maximum());
    const Person bob{u"bob"_s, UserSource::Workspace};
    ASSERT_TRUE(waitFor(desk.services->review().setPolicy(u"synthetic"_s, store::PolicyOf::Plans, true, bob)));
    const Plan paused = shown();
    ASSERT_TRUE(click("pauseApply"));
    ASSERT_TRUE(until([this] { return !banner().isEmpty(); }));
    QTest::qWait(500);
    EXPECT_EQ(bar->value(), done) << "nothing went on";
    EXPECT_EQ(pause->accessibleName(), u"Resume"_s);
    ASSERT_TRUE(waitFor(desk.services->importing().approve(paused, bob)));
    ASSERT_TRUE(click("pauseApply"));
    EXPECT_TRUE(until([this] { return banner().contains(u"read back byte for byte"_s); })) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.last()), desk.item(ids.last()).current);
}

TEST_F(ImportFixture, TenFailuresOfOneKindPauseWithContinueAndStop)
{
    open(u"40x1"_s);
    ASSERT_TRUE(plan()) << qPrintable(banner());
    ASSERT_TRUE(sandbox->faults({{u"forbidden_table"_s, 1.0}}));
    ASSERT_TRUE(click("applyButton"));
    ASSERT_TRUE(until([this] { return banner().contains(u"Paused"_s) || banner().contains(u"failed"_s); }));
    ASSERT_TRUE(banner().startsWith(u"Paused"_s)) << qPrintable(banner());
    EXPECT_EQ(find<QPushButton>(page.get(), "bannerAction")->text(), u"Continue"_s);
    ASSERT_TRUE(sandbox->faults({}));
    ASSERT_TRUE(click("bannerOther")); // stop
    EXPECT_TRUE(until([this] { return !find<QWidget>(page.get(), "cancelApply")->isVisible(); }));
}

} // namespace metaflow::testing
