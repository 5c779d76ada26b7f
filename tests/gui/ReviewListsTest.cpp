// Work lists, saved filters, moving about, assigning, copying: by real keys, over a real store.
#include "tests/gui/ReviewFixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class ReviewLists : public ReviewTextFixture {
protected:
    [[nodiscard]] QLineEdit *edit(const char *name) { return find<QLineEdit>(page.get(), name); }
    [[nodiscard]] QListWidget *lists() { return find<QListWidget>(page.get(), "workLists"); }
    [[nodiscard]] QString spoken(const QString &name)
    {
        const auto found = lists()->findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.first()->data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] bool says(const QString &name, int count)
    {
        return QTest::qWaitFor([&] { return spoken(name) == u"%1, %2"_s.arg(name).arg(count); });
    }
    [[nodiscard]] bool lists(int rows)
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == rows; });
    }
    /// Types it and waits until the list was run.
    void setLine(const QString &line)
    {
        const auto runs = [this] { return desk.traceLines().filter(u"filter_done"_s).size(); };
        const auto before = runs();
        edit("filterLine")->setFocus();
        edit("filterLine")->setText(line);
        QTest::keyClick(edit("filterLine"), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return runs() > before; }));
    }
    void pressCtrl(Qt::Key key) { QTest::keyClick(table(), key, Qt::ControlModifier); }
};

TEST_F(ReviewLists, XClearsTheFilterAndStaysAtTheRow)
{
    open(5);
    setLine(u"column:c3"_s);
    ASSERT_TRUE(lists(1));
    ASSERT_TRUE(showsRow(0));
    auto *clear = find<QPushButton>(page.get(), "clearFilter");
    EXPECT_TRUE(clear->isVisible());
    EXPECT_TRUE(clear->text().endsWith(u'X')) << qPrintable(clear->text());
    EXPECT_TRUE(edit("filterLine")->property("activeFilter").toBool());
    press(Qt::Key_X);
    ASSERT_TRUE(lists(6));
    EXPECT_TRUE(showsRow(3));
    EXPECT_FALSE(clear->isVisible());
    EXPECT_FALSE(edit("filterLine")->property("activeFilter").toBool());
    expectNoStall(desk);
}

TEST_F(ReviewLists, MAssignsToMeAndTheWorkListCountsIt)
{
    open(3);
    table()->goTo(1);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_M);
    ASSERT_TRUE(edit("assignEdit")->isVisible());
    EXPECT_EQ(edit("assignEdit")->text(), u"ann"_s);
    QTest::keyClick(edit("assignEdit"), Qt::Key_Return);
    EXPECT_TRUE(table()->hasFocus());
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(1)).assignedTo == u"ann"_s; }));
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
    EXPECT_TRUE(says(u"Assigned to me"_s, 1));
    QTest::mouseClick(lists()->viewport(), Qt::LeftButton, {},
        lists()->visualItemRect(lists()->findItems(u"Assigned to me"_s, Qt::MatchExactly).first()).center());
    ASSERT_TRUE(lists(1));
    EXPECT_EQ(edit("filterLine")->text(), u"for:me"_s);
    EXPECT_EQ(model()->refs().first().id, ids.at(1));
    expectNoStall(desk);
}

TEST_F(ReviewLists, ASelectionIsAssignedToAnybodyAndToNobodyAgain)
{
    open(3);
    table()->selectAll();
    press(Qt::Key_M);
    QTest::keyClicks(edit("assignEdit"), u"bob"_s); // over what was put there
    QTest::keyClick(edit("assignEdit"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(3)).assignedTo == u"bob"_s; }));
    table()->goTo(0);
    press(Qt::Key_M);
    QTest::keyClick(edit("assignEdit"), Qt::Key_2); // me, then whom it was last
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.history(ids.at(0)).size() == 3; }));
    EXPECT_EQ(desk.item(ids.at(0)).assignedTo, u"bob"_s);
    press(Qt::Key_M);
    QTest::keyClick(edit("assignEdit"), Qt::Key_Backspace);
    QTest::keyClick(edit("assignEdit"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).assignedTo.isEmpty(); }));
    EXPECT_EQ(desk.item(ids.at(1)).assignedTo, u"bob"_s);
    setLine(u"for:bob"_s); // known since it was assigned
    EXPECT_TRUE(lists(3));
}

TEST_F(ReviewLists, EscapeTakesAssigningBack)
{
    open(1);
    press(Qt::Key_M);
    QTest::keyClick(edit("assignEdit"), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_FALSE(edit("assignEdit")->isVisible());
    EXPECT_TRUE(desk.item(ids.at(0)).assignedTo.isEmpty());
}

TEST_F(ReviewLists, SlashJumpsToANameAndBackspaceComesBack)
{
    open(30);
    press(Qt::Key_Slash);
    ASSERT_TRUE(edit("jumpEdit")->hasFocus());
    QTest::keyClicks(edit("jumpEdit"), u"C2"_s);
    ASSERT_TRUE(showsRow(2));
    EXPECT_TRUE(edit("jumpEdit")->hasFocus());
    QTest::keyClick(edit("jumpEdit"), Qt::Key_Return);
    ASSERT_TRUE(showsRow(20));
    QTest::keyClick(edit("jumpEdit"), Qt::Key_F3);
    ASSERT_TRUE(showsRow(21));
    QTest::keyClick(edit("jumpEdit"), Qt::Key_F3, Qt::ShiftModifier);
    ASSERT_TRUE(showsRow(20));
    QTest::keyClick(edit("jumpEdit"), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(table()->currentIndex().row(), 20);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(showsRow(0));
    press(Qt::Key_Slash);
    QTest::keyClicks(edit("jumpEdit"), u"no such name"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return find<QLabel>(page.get(), "jumpEditHint")->text() == u"No name in this list"_s; }));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    expectNoStall(desk);
}

TEST_F(ReviewLists, BracketsGoToTheUndecidedAndBackspaceBack)
{
    open(5);
    setLine(u"table:orders"_s);
    ASSERT_TRUE(lists(6));
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(2));
    press(Qt::Key_BracketLeft); // rows 0 and 1 are decided: round the beginning
    ASSERT_TRUE(showsRow(5));
    press(Qt::Key_BracketRight);
    ASSERT_TRUE(showsRow(2));
    for (const int row : {5, 2, 1, 0}) {
        press(Qt::Key_Backspace);
        ASSERT_TRUE(showsRow(row)) << row;
    }
    press(Qt::Key_Backspace); // nowhere left to go
    QTest::qWait(50);
    EXPECT_EQ(table()->currentIndex().row(), 0);
}

TEST_F(ReviewLists, TheNextUndecidedIsFoundBeyondWhatIsInMemory)
{
    ids = desk.add(u"orders"_s, 1000);
    show();
    Decision decision;
    for (int i = 0; i < 900; ++i) {
        decision.items.append({ids.at(i), 1});
    }
    decision.actor = {{u"bob"_s, UserSource::SystemAccount}, {u"bulk"_s, 900}};
    ASSERT_EQ(waitFor(desk.services->review().decide(decision))->changed, 900);
    setLine(QString());
    ASSERT_TRUE(lists(1001));
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_BracketRight);
    EXPECT_TRUE(showsRow(900));
    press(Qt::Key_BracketLeft);
    EXPECT_TRUE(showsRow(1000));
    expectNoStall(desk);
}

TEST_F(ReviewLists, CtrlCCopiesTheSelectedRows)
{
    open(2);
    table()->selectAll();
    QGuiApplication::clipboard()->clear();
    pressCtrl(Qt::Key_C);
    ASSERT_TRUE(QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
        u"main\tsales\torders\t\t\tpending\tThe day of the order. 0\n"
        "main\tsales\torders\tc1\tSTRING\tpending\tThe day of the order. 1\n"
        "main\tsales\torders\tc2\tSTRING\tpending\tThe day of the order. 2\n"_s);
}

TEST_F(ReviewLists, CtrlSKeepsTheFilterUnderANameWithItsCount)
{
    open(4);
    setLine(u"column:c3"_s);
    ASSERT_TRUE(lists(1));
    pressCtrl(Qt::Key_S);
    ASSERT_TRUE(edit("saveFilterEdit")->hasFocus());
    QTest::keyClicks(edit("saveFilterEdit"), u"All of c3"_s);
    QTest::keyClick(edit("saveFilterEdit"), Qt::Key_Return);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_TRUE(says(u"All of c3"_s, 1));
    EXPECT_EQ(lists()->currentItem()->text(), u"All of c3"_s);
    press(Qt::Key_X);
    ASSERT_TRUE(lists(5));
    lists()->setFocus();
    lists()->setCurrentRow(lists()->count() - 1);
    QTest::keyClick(lists(), Qt::Key_Return);
    ASSERT_TRUE(lists(1));
    lists()->setFocus();
    QTest::keyClick(lists(), Qt::Key_F2);
    auto *name = lists()->findChild<QLineEdit *>();
    ASSERT_NE(name, nullptr);
    QTest::keyClicks(name, u"Third"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(says(u"Third"_s, 1));
    page.reset();
    tester.reset();
    show(); // tomorrow, and the list is the last one
    EXPECT_TRUE(says(u"Third"_s, 1));
    EXPECT_EQ(model()->rowCount(), 1);
    lists()->setFocus();
    lists()->setCurrentRow(lists()->count() - 1);
    QTest::keyClick(lists(), Qt::Key_Delete);
    EXPECT_TRUE(spoken(u"Third"_s).isEmpty());
    EXPECT_TRUE(spoken(u"Saved filters"_s).isEmpty());
    expectNoStall(desk);
}

TEST_F(ReviewLists, AHeaderSortsBothWaysAndShowsTheArrow)
{
    open(3);
    auto *header = table()->horizontalHeader();
    const auto click = [&](ui::ItemModel::Column column) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(section) + 20, header->height() / 2});
    };
    click(ui::ItemModel::Column::Text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return edit("filterLine")->text() == u"status:pending sort:text"_s; }));
    EXPECT_EQ(header->sortIndicatorSection(), int(ui::ItemModel::Column::Text));
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::AscendingOrder);
    click(ui::ItemModel::Column::Text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 4 && model()->refs().first().id == ids.at(3); }));
    EXPECT_EQ(edit("filterLine")->text(), u"status:pending sort:-text"_s);
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    click(ui::ItemModel::Column::Object);
    ASSERT_TRUE(QTest::qWaitFor([&] { return edit("filterLine")->text() == u"status:pending"_s; }));
    EXPECT_EQ(header->sortIndicatorSection(), int(ui::ItemModel::Column::Object));
}

TEST_F(ReviewLists, TheMenuOfACellFiltersByItsValue)
{
    open(3);
    const QModelIndex cell = model()->index(2, int(ui::ItemModel::Column::Column));
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(cell).center());
    auto *menu = find<QMenu>(page.get(), "cellMenu");
    ASSERT_FALSE(menu->actions().isEmpty());
    EXPECT_EQ(menu->actions().first()->text(), u"Filter by column:c2"_s);
    menu->actions().first()->trigger();
    EXPECT_TRUE(lists(1));
    EXPECT_EQ(edit("filterLine")->text(), u"status:pending column:c2"_s);
}

TEST_F(ReviewLists, AMistakenValueIsExplainedAndTheListStays)
{
    open(3);
    QTest::qWait(200); // the values there are have come
    setLine(u"check:to_long"_s);
    auto *hint = find<QLabel>(page.get(), "filterHint");
    EXPECT_TRUE(QTest::qWaitFor([&] { return hint->isVisible(); }));
    EXPECT_TRUE(hint->text().contains(u"check:to_long"_s)) << qPrintable(hint->text());
    EXPECT_TRUE(lists(4));
    setLine(u"check:too_long"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hint->isHidden(); }));
    EXPECT_TRUE(lists(0));
}

TEST_F(ReviewLists, ChoosersHaveCountsAndWriteWords)
{
    open(3);
    auto *type = find<QComboBox>(page.get(), "filterType");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return type->count() == 2 && type->itemData(1, Qt::AccessibleTextRole).toString() == u"STRING, 3"_s; }));
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    EXPECT_TRUE(lists(3));
    EXPECT_EQ(edit("filterLine")->text(), u"status:pending type:STRING"_s);
}

TEST_F(ReviewLists, TomorrowTheListTheRowTheCaretAndTodaysCountAreThere)
{
    open(5);
    QSignalSpy said(page.get(), &ui::Page::statusChanged);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    setLine(u"table:orders"_s);
    ASSERT_TRUE(lists(6));
    table()->goTo(4);
    ASSERT_TRUE(showsRow(4));
    press(Qt::Key_E);
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(editor(), i == 0 ? Qt::Key_Home : Qt::Key_Right);
    }
    ASSERT_EQ(editor()->textCursor().position(), 6);
    page.reset();
    tester.reset();
    page = build<ui::ReviewPage>(desk);
    QSignalSpy again(page.get(), &ui::Page::statusChanged);
    page->resize(1160, 660);
    page->show();
    page->activate();
    ASSERT_TRUE(lists(6));
    ASSERT_TRUE(showsRow(4));
    EXPECT_EQ(edit("filterLine")->text(), u"table:orders"_s);
    EXPECT_EQ(editor()->textCursor().position(), 6);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !again.isEmpty() && again.last().first().toString().contains(u"decided today: 1"_s); }));
}

} // namespace metaflow::testing
