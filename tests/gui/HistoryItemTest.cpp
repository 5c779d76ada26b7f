// One item of the record: its versions and texts, the difference between any two, the way back to one.
#include "tests/gui/HistoryFixture.h"
#include "ui/history/PastModel.h"
#include "ui/shell/MachineServices.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

using Column = ui::PastModel::Column;

class HistoryItem : public HistoryFixture {
protected:
    /// An item that was generated, then edited twice: the day, the week, the month.
    ItemId threeTexts()
    {
        const ItemId item = desk.add(u"orders"_s, 0).first();
        edit(item, u"The week of the order."_s);
        desk.editElsewhere(item, u"The month of the order."_s);
        return item;
    }
    QTableView *past() { return at<QTableView>("pastTable"); }
    QString pastCell(int row, int column) { return past()->model()->index(row, column).data().toString(); }
    int pastRows() { return past()->model()->rowCount(); }
    /// From the record, with Enter.
    void openItem(int expectedRows)
    {
        list()->setFocus();
        press(Qt::Key_Return);
        ASSERT_TRUE(until([this] { return past()->isVisible(); }));
        ASSERT_EQ(pastRows(), expectedRows);
    }
    void goTo(int row)
    {
        past()->setFocus();
        QTest::keyClick(past(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i) {
            press(Qt::Key_Down);
        }
        ASSERT_EQ(past()->currentIndex().row(), row);
    }
    bool canRestore() { return at<QPushButton>("restoreButton")->isEnabled(); }
    QWidget *panel() { return at<QWidget>("restorePanel"); }
};

} // namespace

TEST_F(HistoryItem, EnterOpensAllVersionsAndEscComesBackToTheSameLine)
{
    threeTexts();
    desk.add(u"customers"_s, 3);
    open();
    list()->selectRow(5);
    ASSERT_EQ(cell(5, ui::HistoryModel::Object), u"main.sales.orders"_s);
    openItem(3);
    EXPECT_EQ(past()->currentIndex().row(), 1); // of the line that it was opened from
    EXPECT_FALSE(list()->isVisible());
    EXPECT_EQ(at<ui::ElidedLabel>("pastTitle")->fullText(), u"main.sales.orders"_s);
    EXPECT_TRUE(words("pastState").contains(u"edited, version 3"_s)) << qPrintable(words("pastState"));
    EXPECT_EQ(text("pastCurrent"), u"The month of the order."_s);
    EXPECT_EQ(pastCell(0, Column::Version), u"3"_s);
    EXPECT_EQ(pastCell(0, Column::Person), u"bob"_s);
    EXPECT_TRUE(pastCell(0, Column::Source).startsWith(u"person bob"_s)) << qPrintable(pastCell(0, Column::Source));
    EXPECT_TRUE(pastCell(2, Column::Source).startsWith(u"model test"_s)) << qPrintable(pastCell(2, Column::Source));
    press(Qt::Key_Escape);
    EXPECT_TRUE(list()->isVisible());
    EXPECT_EQ(list()->currentIndex().row(), 5);
    EXPECT_EQ(page->focusWidget(), list());
    EXPECT_TRUE(at<QWidget>("historyPerson")->isVisible());
}

TEST_F(HistoryItem, WhatWasSaidBesideADecisionStandsThere)
{
    const ItemId item = desk.add(u"orders"_s, 0).first();
    Decision decision;
    decision.kind = Decision::Kind::Reject;
    decision.items = {{item, 1}};
    decision.comment = u"names no unit"_s;
    decision.actor = desk.connection->actor(u"key"_s);
    ASSERT_TRUE(waitFor(desk.services->review().decide(decision)));
    open();
    openItem(2);
    EXPECT_TRUE(at<ui::ElidedLabel>("pastNote")->fullText().endsWith(u"names no unit"_s))
        << qPrintable(at<ui::ElidedLabel>("pastNote")->fullText());
    EXPECT_EQ(pastCell(0, Column::Status), u"rejected"_s);
    EXPECT_TRUE(words("pastCompared").contains(u"the same text"_s)) << qPrintable(words("pastCompared"));
}

TEST_F(HistoryItem, ABackspaceAndTheButtonComeBackAsWell)
{
    threeTexts();
    open();
    openItem(3);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(list()->isVisible());
    click("versionsButton");
    ASSERT_TRUE(until([this] { return past()->isVisible(); }));
    click("backButton");
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(HistoryItem, AnyTwoVersionsAreCompared)
{
    threeTexts();
    open();
    openItem(3);
    EXPECT_EQ(text("pastDiff"), u"The −week +month of the order."_s); // with the one before
    goTo(2);
    EXPECT_EQ(text("pastDiff"), u"The day of the order. 0"_s); // the first
    press(Qt::Key_Space);
    EXPECT_EQ(pastCell(2, Column::Mark), u"◆"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_TRUE(text("pastDiff").contains(u"−day +month"_s)) << qPrintable(text("pastDiff"));
    EXPECT_FALSE(text("pastDiff").contains(u"week"_s));
    EXPECT_TRUE(words("pastCompared").contains(u"version 1"_s) && words("pastCompared").contains(u"version 3"_s))
        << qPrintable(words("pastCompared"));
    EXPECT_TRUE(past()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"marked"_s));
    goTo(2);
    press(Qt::Key_Space); // and no more
    goTo(0);
    EXPECT_EQ(text("pastDiff"), u"The −week +month of the order."_s);
    EXPECT_EQ(pastCell(2, Column::Mark), QString());
}

TEST_F(HistoryItem, RestoringIsADecisionThatCanBeTakenBack)
{
    const ItemId item = threeTexts();
    open();
    openItem(3);
    goTo(2);
    press(Qt::Key_R);
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_TRUE(text("restoreChange").contains(u"+day −month"_s)) << qPrintable(text("restoreChange"));
    EXPECT_EQ(desk.item(item).version, 3); // nothing is done by asking
    press(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return pastRows() == 4; }));
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(desk.item(item).current, u"The day of the order. 0"_s);
    EXPECT_EQ(desk.item(item).status, Status::Edited);
    const HistoryRow row = desk.history(item).first();
    EXPECT_EQ(row.action, action::edited);
    EXPECT_EQ(row.actor.person.name, u"ann"_s);
    EXPECT_EQ(row.oldText, u"The month of the order."_s);
    EXPECT_EQ(past()->currentIndex().row(), 0);
    EXPECT_EQ(text("pastCurrent"), u"The day of the order. 0"_s);
    ASSERT_TRUE(page->banner()->isVisible());
    click("bannerAction");
    ASSERT_TRUE(until([&] { return pastRows() == 5; }));
    EXPECT_EQ(desk.item(item).current, u"The month of the order."_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(until([this] { return rows() == 5; })); // the record has both lines
    EXPECT_EQ(list()->currentIndex().row(), 2); // still the one it was left at
    EXPECT_TRUE(notes().contains(u"An earlier text was restored."_s));
}

TEST_F(HistoryItem, EscKeepsWhatStands)
{
    const ItemId item = threeTexts();
    open();
    openItem(3);
    goTo(1);
    click("restoreButton");
    ASSERT_TRUE(panel()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(past()->isVisible()); // one step back, not two
    EXPECT_EQ(page->focusWidget(), past());
    EXPECT_EQ(desk.item(item).version, 3);
}

TEST_F(HistoryItem, WhoeverWasQuickerIsAConflictWithBothTexts)
{
    const ItemId item = threeTexts();
    open();
    openItem(3);
    goTo(2);
    press(Qt::Key_R);
    ASSERT_TRUE(panel()->isVisible());
    desk.editElsewhere(item, u"The year of the order."_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(until([this] { return words("restoreQuestion").contains(u"bob changed this"_s); }))
        << qPrintable(words("restoreQuestion"));
    EXPECT_TRUE(text("restoreChange").contains(u"+day −year"_s)) << qPrintable(text("restoreChange"));
    EXPECT_EQ(desk.item(item).current, u"The year of the order."_s);
    ASSERT_TRUE(until([this] { return pastRows() == 4; }));
    at<QPushButton>("restoreYes")->setFocus();
    press(Qt::Key_Return); // all the same
    ASSERT_TRUE(until([this] { return pastRows() == 5; }));
    EXPECT_EQ(desk.item(item).current, u"The day of the order. 0"_s);
}

TEST_F(HistoryItem, WhoeverRestoredTheSameWasQuickerAndNothingIsLeftToDo)
{
    const ItemId item = threeTexts();
    open();
    openItem(3);
    goTo(1);
    press(Qt::Key_R);
    desk.editElsewhere(item, u"The week of the order."_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(until([this] { return said().contains(u"stands already"_s); })) << qPrintable(said());
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(desk.item(item).version, 4);
}

TEST_F(HistoryItem, WhatStandsCannotBeRestored)
{
    threeTexts();
    open();
    openItem(3);
    goTo(0);
    EXPECT_FALSE(canRestore());
    EXPECT_EQ(words("restoreWhy"), u"This text stands now."_s);
    press(Qt::Key_R);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(said(), u"This text stands now."_s);
    goTo(1);
    EXPECT_TRUE(canRestore());
    EXPECT_EQ(words("restoreWhy"), QString());
}

TEST_F(HistoryItem, ErasedTextsAreSaidToBeErased)
{
    const ItemId item = threeTexts();
    ASSERT_TRUE(waitFor(record.erase(item, desk.connection->actor(u"key"_s))));
    open();
    for (int row = 0; cell(list()->currentIndex().row(), ui::HistoryModel::Object).isEmpty(); ++row) {
        list()->selectRow(row); // not the event
    }
    openItem(4);
    for (int row = 1; row < 4; ++row) {
        goTo(row);
        EXPECT_EQ(pastCell(row, Column::Text), u"(erased)"_s) << row;
        EXPECT_FALSE(canRestore()) << row;
        EXPECT_TRUE(words("restoreWhy").contains(u"erased"_s)) << row;
    }
    EXPECT_FALSE(text("pastDiff").contains(u"day"_s));
}

TEST_F(HistoryItem, WhatWasOfferedBesideStandsAmongTheTextsAndCanBeTaken)
{
    const ItemId item = threeTexts();
    store::Offer beside;
    beside.object = desk.item(item).object;
    beside.text = u"What a second run said."_s;
    beside.method = u"openai_other"_s;
    beside.author = u"other"_s;
    desk.offer({beside});
    open();
    openItem(4);
    EXPECT_EQ(pastCell(0, Column::Action), u"offered beside"_s);
    EXPECT_EQ(pastCell(0, Column::Source), u"model other"_s);
    EXPECT_EQ(pastCell(0, Column::Text), u"What a second run said."_s);
    EXPECT_TRUE(text("pastDiff").contains(u"−month"_s) || text("pastDiff").contains(u"−The month"_s))
        << qPrintable(text("pastDiff")); // against what stood, not against another offer
    press(Qt::Key_R);
    ASSERT_TRUE(panel()->isVisible());
    press(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return pastRows() == 5; }));
    EXPECT_EQ(desk.item(item).current, u"What a second run said."_s);
}

TEST_F(HistoryItem, AReaderSeesEverythingAndRestoresNothing)
{
    const ItemId item = threeTexts();
    ui::MachineServices machine{desk.services->accounts(), desk.services->keys(), desk.services->backups()};
    machine.membership = {metaflow::Role::Reader, true};
    desk.context->machine = &machine;
    open();
    openItem(3);
    goTo(2);
    EXPECT_FALSE(canRestore());
    EXPECT_TRUE(words("restoreWhy").contains(u"reader"_s)) << qPrintable(words("restoreWhy"));
    press(Qt::Key_R);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(desk.item(item).version, 3);
    page.reset(); // before what the machine has
}

TEST_F(HistoryItem, ATextIsNeverMarkup)
{
    const ItemId item = desk.add(u"orders"_s, 0).first();
    const QString hostile = u"<b>bold</b> <img src=x onerror=alert(1)> & \u202eevil"_s;
    edit(item, hostile);
    edit(item, u"plain"_s);
    open();
    openItem(3);
    goTo(1);
    EXPECT_EQ(pastCell(1, Column::Text), hostile);
    EXPECT_TRUE(text("pastDiff").contains(u"onerror"_s)) << qPrintable(text("pastDiff"));
    const QString tip = past()->model()->index(1, Column::Text).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(u"<img"_s)) << qPrintable(tip);
    press(Qt::Key_R);
    EXPECT_TRUE(text("restoreChange").contains(u"img"_s));
}

TEST_F(HistoryItem, AnotherPageOpensAnItemBeforeTheRecordWasEverShown)
{
    const ItemId item = threeTexts();
    make();
    page->openItem(item);
    page->show();
    QApplication::setActiveWindow(page.get());
    page->activate();
    ASSERT_TRUE(until([this] { return past()->isVisible(); }));
    EXPECT_EQ(pastRows(), 3);
    EXPECT_FALSE(list()->isVisible());
    past()->setFocus();
    press(Qt::Key_Escape);
    ASSERT_TRUE(until([this] { return list()->isVisible() && rows() == 3; }));
}

TEST_F(HistoryItem, AnItemThatIsNotThereIsSaidAndTheListStays)
{
    threeTexts();
    open();
    page->openItem(ItemId(4711));
    ASSERT_TRUE(until([this] { return page->banner()->isVisible(); }));
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(HistoryItem, TheReviewPageIsAskedForByTheButton)
{
    const ItemId item = threeTexts();
    open();
    QSignalSpy wanted(page.get(), &ui::HistoryPage::itemWanted);
    openItem(3);
    click("reviewItemButton");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).value<ItemId>(), item);
    EXPECT_EQ(wanted.first().at(1).value<ObjectPath>(), desk.item(item).object);
}

TEST_F(HistoryItem, TheModelHoldsWhenItIsReadAgain)
{
    const ItemId item = threeTexts();
    open();
    openItem(3);
    const QAbstractItemModelTester tester(past()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    goTo(2);
    press(Qt::Key_Space);
    press(Qt::Key_Up);
    desk.editElsewhere(item, u"The year of the order."_s);
    page->refresh();
    ASSERT_TRUE(until([this] { return pastRows() == 4; }));
    EXPECT_EQ(past()->currentIndex().row(), 2); // the same line, one further down
    EXPECT_EQ(pastCell(3, Column::Mark), u"◆"_s);
}

TEST_F(HistoryItem, TheHistoryOfTheItemAloneIsExported)
{
    desk.add(u"customers"_s, 3);
    threeTexts();
    open();
    openItem(3);
    desk.dialogs.file = desk.folder.filePath(u"item.csv"_s);
    chooseExport(1);
    ASSERT_TRUE(until([this] { return said().contains(u"item.csv"_s); })) << qPrintable(said());
    const QByteArray csv = written(desk.dialogs.file);
    EXPECT_EQ(csv.count("\r\n"), 4); // the header and three rows
    EXPECT_FALSE(csv.contains("customers"));
    EXPECT_TRUE(past()->isVisible());
}

} // namespace metaflow::testing
