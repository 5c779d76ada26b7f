#include "ui/importing/PlanOverview.h"
#include "tests/ui/PlanParts.h"

#include "ui/importing/ApplyBar.h"
#include "ui/importing/ChangePane.h"
#include "ui/importing/PlanList.h"
#include "ui/importing/PlanWords.h"
#include "ui/importing/VerdictFilter.h"
#include "ui/widgets/ElidedLabel.h"
#include "tests/support/RunLoop.h"
#include "core/importing/PlanFigures.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using testing::planChange;

namespace {

/// A table and a view, a statement each: one table commit.
Plan tableAndView()
{
    Plan plan;
    plan.changes = {planChange(u"orders"_s, {}, Verdict::Add, {}, u"x"_s),
        planChange(u"v_orders"_s, {}, Verdict::Replace, u"old"_s, u"y"_s)};
    plan.changes[0].tableType = u"MANAGED"_s;
    plan.changes[1].tableType = u"VIEW"_s;
    for (int number = 1; number <= 2; ++number) {
        plan.changes[number - 1].statement = number;
        PlanStatement statement;
        statement.number = number;
        plan.statements << statement;
    }
    return plan;
}

QString factsOf(const Plan &plan)
{
    return factSentences(plan, overviewOf(plan)).join(u' ');
}

} // namespace

TEST(PlanFacts, TableCommitsAreNotStatements)
{
    const QString facts = factsOf(tableAndView());
    EXPECT_TRUE(facts.contains(u"Statements: 2. Table commits: 1."_s)) << qPrintable(facts);
    EXPECT_TRUE(facts.contains(u"cannot be excluded on Databricks"_s)) << qPrintable(facts);
    EXPECT_EQ(factsOf(Plan()), u"Nothing to send."_s);
}

TEST(PlanFacts, SignsAreSeenNoneSeenOrNotReadableAndNeverSafe)
{
    Plan plan = tableAndView();
    const QString unread = factsOf(plan);
    EXPECT_TRUE(unread.contains(u"not readable"_s)) << qPrintable(unread);
    plan.facts.signsRead = true;
    const QString none = factsOf(plan);
    EXPECT_TRUE(none.contains(u"none seen"_s) && none.contains(u"does not rule them out"_s)) << qPrintable(none);
    plan.facts.tableSigns = {{plan.changes.first().object, {Sign::Stream, Sign::RecentWrite}, {u"nightly"_s}}};
    const QString seen = factsOf(plan);
    EXPECT_TRUE(seen.contains(u"main.sales.orders (stream, recent write)"_s)) << qPrintable(seen);
    EXPECT_TRUE(signsText(plan.facts).contains(u"nightly"_s));
    for (const QString &said : {unread, none, seen}) {
        EXPECT_FALSE(said.contains(u"safe"_s, Qt::CaseInsensitive)) << qPrintable(said);
    }
}

TEST(PlanFacts, PrivilegesAreReadOrNot)
{
    Plan plan = tableAndView();
    EXPECT_TRUE(factsOf(plan).contains(u"privileges were not readable"_s));
    plan.facts.privilegesRead = true;
    EXPECT_TRUE(factsOf(plan).contains(u"privileges were read beforehand"_s));
}

TEST(ApplyBar, ItsButtonSaysStatementsAndTableCommitsOrTheCanary)
{
    ApplyBar bar;
    const Plan plan = tableAndView();
    bar.show(plan, overviewOf(plan), true);
    auto *apply = bar.findChild<QPushButton *>(u"applyButton"_s);
    EXPECT_EQ(apply->accessibleName(), u"Apply 2 statement(s), 1 table commit(s)"_s);
    bar.findChild<QSpinBox *>(u"canarySpin"_s)->setValue(1);
    EXPECT_EQ(apply->accessibleName(), u"Apply 1 of 2 statement(s)"_s);
    EXPECT_EQ(bar.first(), 1);
    EXPECT_TRUE(bar.findChild<QLabel *>(u"planSummary"_s)->text().contains(u"replacing what stands there: 1"_s));
}

TEST(ApplyBar, APlanThatNeedsASecondPersonIsNotAppliedWithoutOne)
{
    ApplyBar bar;
    const Plan plan = tableAndView();
    bar.show(plan, overviewOf(plan), true);
    const auto *apply = bar.findChild<QPushButton *>(u"applyButton"_s);
    const auto *said = bar.findChild<QLabel *>(u"planApproval"_s);
    EXPECT_TRUE(apply->isEnabled());
    EXPECT_TRUE(said->isHidden());
    bar.setApproval({}, true);
    EXPECT_FALSE(apply->isEnabled());
    bar.setApproval(Person{u"bob"_s, UserSource::Workspace}, true);
    EXPECT_TRUE(apply->isEnabled());
    EXPECT_TRUE(said->text().contains(u"bob"_s));
}

TEST(VerdictFilter, HasEveryVerdictThatOccursTheRestInAMenu)
{
    Plan plan;
    for (const Verdict verdict : importing::verdictsInOrder()) {
        plan.changes << planChange(u"orders"_s, verdictName(verdict), verdict, u"old"_s, u"new"_s);
    }
    VerdictFilter filter;
    filter.show(PlanTree(plan), overviewOf(plan));
    EXPECT_TRUE(filter.findChild<QToolButton *>(u"verdict_replace"_s));
    auto *more = filter.findChild<QToolButton *>(u"verdictMore"_s);
    ASSERT_TRUE(more);
    auto *rare = more->menu()->findChild<QAction *>(u"verdict_changed_outside"_s);
    ASSERT_TRUE(rare);
    QSignalSpy changed(&filter, &VerdictFilter::changed);
    rare->trigger();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(filter.filter().verdict, Verdict::ChangedOutside);
    filter.show(PlanTree(plan), overviewOf(plan)); // another plan of the same: what is chosen stays, as a button now
    ASSERT_TRUE(filter.findChild<QToolButton *>(u"verdict_changed_outside"_s));
    EXPECT_TRUE(filter.findChild<QToolButton *>(u"verdict_changed_outside"_s)->isChecked());
    plan.changes = plan.changes.mid(0, 1);
    filter.show(PlanTree(plan), overviewOf(plan)); // it occurs no more: all is shown rather than nothing
    EXPECT_EQ(filter.filter().verdict, std::nullopt);
    EXPECT_EQ(changed.size(), 2);
}

TEST(PlanList, SaysWhatIsOutOfDateAndWhoApproved)
{
    PlanList list;
    importing::PlanSummary row;
    row.plan.id = PlanId(u"p"_s);
    row.plan.createdAt = QDateTime::currentDateTimeUtc();
    row.stale = true;
    row.approvedBy = Person{u"bob"_s, UserSource::Workspace};
    list.show({row}, PlanId(u"p"_s));
    EXPECT_TRUE(list.item(0)->text().contains(u"out of date"_s));
    EXPECT_TRUE(list.item(0)->text().contains(u"approved by bob"_s));
    EXPECT_EQ(list.currentRow(), 0);
}

TEST(ChangePane, ShowsThreeTextsAndNamesWhatIsNotThere)
{
    testing::PlanWordsPlace words;
    ChangePane pane(words.keeper);
    Change change = planChange(u"orders"_s, u"a"_s, Verdict::Conflict, u"the week"_s, u"the month"_s);
    change.base = u"the day"_s;
    pane.show(change, PlanKind::Import);
    const auto text
        = [&](const char *name) { return pane.findChild<QPlainTextEdit *>(QLatin1String(name))->toPlainText(); };
    const auto title = [&](const char *name) { return pane.findChild<QLabel *>(QLatin1String(name))->text(); };
    EXPECT_EQ(text("planBase"), u"the day"_s);
    EXPECT_EQ(text("planNow"), u"the −day +week"_s);
    EXPECT_EQ(text("planDiff"), u"the −week +month"_s);
    EXPECT_TRUE(pane.findChild<QWidget *>(u"planReadBack"_s)->parentWidget()->isHidden());
    change.base = {};
    change.catalog = u""_s;
    pane.show(change, PlanKind::Import);
    EXPECT_TRUE(title("planBaseTitle").contains(u"(no comment)"_s));
    EXPECT_TRUE(title("planNowTitle").contains(u"(empty)"_s));
    change.baseKnown = false;
    pane.show(change, PlanKind::Import);
    EXPECT_TRUE(title("planBaseTitle").contains(u"not known"_s));
}

TEST(ChangePane, TheWayBackSaysThatItTakesBack)
{
    testing::PlanWordsPlace words;
    ChangePane pane(words.keeper);
    const Change change = planChange(u"orders"_s, u"a"_s, Verdict::Replace, u"ours"_s, u"theirs"_s);
    const auto title = [&] { return pane.findChild<ElidedLabel *>(u"changeObject"_s)->fullText(); };
    pane.show(change, PlanKind::Import);
    EXPECT_TRUE(title().contains(u"replaced"_s)) << qPrintable(title());
    pane.show(change, PlanKind::Rollback);
    EXPECT_TRUE(title().endsWith(u"take back"_s)) << qPrintable(title());
}

TEST(ChangePane, AFailureShowsBothTextsAndItsReason)
{
    testing::PlanWordsPlace words;
    ChangePane pane(words.keeper);
    Change change = planChange(u"orders"_s, u"a"_s, Verdict::Add, {}, u"the whole text"_s);
    change.state = ChangeState::Failed;
    change.errorCode = errorCodeName(ErrorCode::ReadBackDiffers);
    change.readBack = u"the whole"_s;
    pane.show(change, PlanKind::Import);
    const auto *outcome = pane.findChild<QLabel *>(u"changeOutcome"_s);
    EXPECT_TRUE(outcome->text().startsWith(u"failed"_s)) << qPrintable(outcome->text());
    EXPECT_GT(outcome->text().size(), 20);
    auto *readBack = pane.findChild<QPlainTextEdit *>(u"planReadBack"_s);
    EXPECT_FALSE(readBack->parentWidget()->isHidden());
    EXPECT_TRUE(readBack->toPlainText().startsWith(u"the whole"_s)) << qPrintable(readBack->toPlainText());
    EXPECT_EQ(pane.findChild<QPlainTextEdit *>(u"planDiff"_s)->toPlainText(), u"the whole text"_s);
}

TEST(ChangePane, WordsThatAreNotSavedWaitForTheirRow)
{
    testing::PlanWordsPlace words;
    ChangePane pane(words.keeper);
    Change one = planChange(u"orders"_s, u"a"_s, Verdict::Add, {}, u"ours"_s);
    one.item = ItemId(1);
    Change other = one;
    other.item = ItemId(2);
    const auto *begun = pane.findChild<ElidedLabel *>(u"changeBegun"_s);
    pane.show(one, PlanKind::Import);
    EXPECT_TRUE(begun->isHidden());
    pane.edit();
    auto *edit = pane.findChild<QPlainTextEdit *>(u"editHereText"_s);
    QTest::keyClicks(edit, u" too"_s);
    EXPECT_EQ(words.keeper.wordsOn(u"1"_s), u"ours too"_s);
    pane.show(other, PlanKind::Import);
    EXPECT_FALSE(pane.isEditing());
    EXPECT_TRUE(begun->isHidden()) << "nobody began to word that one";
    pane.show(one, PlanKind::Import);
    EXPECT_FALSE(begun->isHidden());
    EXPECT_TRUE(begun->fullText().endsWith(u"ours too"_s)) << qPrintable(begun->fullText());
    pane.edit();
    EXPECT_EQ(edit->toPlainText(), u"ours too"_s);
    edit->setPlainText(u"ours"_s); // typed back: nothing is left to lose
    EXPECT_TRUE(words.keeper.isEmpty());
    pane.closeEditor();
    EXPECT_TRUE(begun->isHidden());
}

TEST(ChangePane, WordsAreGoneOnceTheyAreSavedOrDiscarded)
{
    testing::PlanWordsPlace words;
    ChangePane pane(words.keeper);
    Change change = planChange(u"orders"_s, u"a"_s, Verdict::Add, {}, u"ours"_s);
    change.item = ItemId(7);
    pane.show(change, PlanKind::Import);
    auto *edit = pane.findChild<QPlainTextEdit *>(u"editHereText"_s);
    auto *discard = pane.findChild<QPushButton *>(u"discardEditHere"_s);
    pane.edit();
    EXPECT_FALSE(discard->isEnabled()) << "nothing was typed";
    QTest::keyClicks(edit, u"!"_s);
    ASSERT_TRUE(discard->isEnabled());
    QTest::keyClick(discard, Qt::Key_Space);
    EXPECT_FALSE(pane.isEditing());
    EXPECT_TRUE(words.keeper.isEmpty());
    pane.edit();
    EXPECT_EQ(edit->toPlainText(), u"ours"_s);
    QTest::keyClicks(edit, u"?"_s);
    ASSERT_FALSE(words.keeper.isEmpty());
    pane.closeEditor(ItemId(7)); // what the page does once it was accepted
    EXPECT_TRUE(words.keeper.isEmpty());
}

TEST(ChangePane, WordsOfAnEarlierWindowAreOffered)
{
    testing::PlanWordsPlace words;
    ASSERT_TRUE(testing::waitFor(words.drafts.saveWords(u"store"_s, {u"plan:3"_s, u"begun <b>yesterday</b>"_s})));
    WordsKeeper later(words.drafts, u"store"_s, store::planWords);
    ChangePane pane(later);
    Change change = planChange(u"orders"_s, u"a"_s, Verdict::Add, {}, u"ours"_s);
    change.item = ItemId(3);
    pane.show(change, PlanKind::Import); // shown before they were read
    const auto *begun = pane.findChild<ElidedLabel *>(u"changeBegun"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !begun->isHidden(); }));
    EXPECT_EQ(begun->textFormat(), Qt::PlainText);
    pane.edit();
    EXPECT_EQ(pane.findChild<QPlainTextEdit *>(u"editHereText"_s)->toPlainText(), u"begun <b>yesterday</b>"_s);
}

} // namespace metaflow::ui
