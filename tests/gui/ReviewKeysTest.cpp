#include "tests/gui/ReviewFixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(ReviewFixture, EnterAcceptsAndShowsTheNextRow)
{
    open(3);
    press(Qt::Key_Return);
    EXPECT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    const auto history = desk.history(ids.at(0));
    ASSERT_GE(history.size(), 1);
    EXPECT_EQ(history.first().action, QString(action::approved));
    EXPECT_EQ(history.first().actor.person.name, u"ann"_s);
    EXPECT_EQ(history.first().actor.via.name, u"key"_s);
}

TEST_F(ReviewFixture, TheNextRowIsPaintedAfterTheCommit)
{
    open(3);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_GE(traceIndex("key", ids.at(0)), 0);
    EXPECT_LT(traceIndex("key", ids.at(0)), traceIndex("committed", ids.at(0)));
    EXPECT_LT(traceIndex("committed", ids.at(0)), traceIndex("row_painted", ids.at(1)));
}

TEST_F(ReviewFixture, AHeldKeyDecidesOnce)
{
    open(5);
    for (int repeat = 0; repeat < 20; ++repeat) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, repeat > 0);
        QApplication::sendEvent(table(), &event);
        QTest::qWait(5);
    }
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
}

TEST_F(ReviewFixture, AKeyBeforeTheTextIsPaintedDoesNothing)
{
    open(4);
    table()->goTo(2); // no event loop in between: row 2 is current, its text was never on the screen
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    QApplication::sendEvent(table(), &event);
    QTest::qWait(100);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Pending);
}

TEST_F(ReviewFixture, RejectAsksForAReasonInPlace)
{
    open(3);
    press(Qt::Key_R);
    auto *reason = find<QLineEdit>(page.get(), "reasonEdit");
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClicks(reason, u"says nothing"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Rejected);
    EXPECT_EQ(desk.history(ids.at(0)).first().comment, u"says nothing"_s);
    press(Qt::Key_R); // the reason is number 1 now
    QTest::keyClick(reason, Qt::Key_1);
    ASSERT_TRUE(showsRow(2));
    EXPECT_EQ(desk.history(ids.at(1)).first().comment, u"says nothing"_s);
}

TEST_F(ReviewFixture, EscapeTakesARejectionBack)
{
    open(3);
    press(Qt::Key_R);
    QTest::keyClick(find<QLineEdit>(page.get(), "reasonEdit"), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
}

TEST_F(ReviewFixture, NMarksAsNeedingWorkWithAReason)
{
    open(3);
    press(Qt::Key_N);
    QTest::keyClicks(find<QLineEdit>(page.get(), "reasonEdit"), u"ask sales"_s);
    QTest::keyClick(find<QLineEdit>(page.get(), "reasonEdit"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).needsWork; }));
    EXPECT_EQ(desk.item(ids.at(0)).needsWorkReason, u"ask sales"_s);
}

TEST_F(ReviewFixture, SkipJAndKMoveWithoutDeciding)
{
    open(4);
    press(Qt::Key_S);
    EXPECT_TRUE(showsRow(1));
    press(Qt::Key_J);
    EXPECT_TRUE(showsRow(2));
    press(Qt::Key_K);
    EXPECT_TRUE(showsRow(1));
    for (const ItemId id : ids) {
        EXPECT_EQ(desk.item(id).status, Status::Pending);
    }
}

TEST_F(ReviewFixture, UndoAndRedoReachDecisions)
{
    open(3);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_U);
    ASSERT_TRUE(showsRow(0));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    QTest::keyClick(table(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    QTest::qWait(100);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Pending; }));
}

TEST_F(ReviewFixture, DecidedRowsStayInPlaceUntilTheListRunsAgain)
{
    open(3);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(model()->rowCount(), 4);
    EXPECT_TRUE(model()->index(0, 0).data(ui::ItemModel::DecidedRole).toBool());
    page->refresh();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 3; }));
}

TEST_F(ReviewFixture, SpacePeeksAndSpaceCloses)
{
    open(3);
    press(Qt::Key_Space);
    auto *peek = find<QWidget>(page.get(), "peek");
    ASSERT_TRUE(peek->isVisible());
    QTest::keyClick(find<QPlainTextEdit>(page.get(), "peekText"), Qt::Key_Space);
    EXPECT_FALSE(peek->isVisible());
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(ReviewFixture, ButtonsDoWhatTheirKeysDo)
{
    open(4);
    QTest::mouseClick(find<QPushButton>(page.get(), "acceptNext"), Qt::LeftButton);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_TRUE(table()->hasFocus());
    QTest::mouseClick(find<QPushButton>(page.get(), "undo"), Qt::LeftButton);
    ASSERT_TRUE(showsRow(0));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    EXPECT_TRUE(table()->hasFocus());
    QTest::mouseClick(find<QPushButton>(page.get(), "reject"), Qt::LeftButton);
    EXPECT_TRUE(find<QLineEdit>(page.get(), "reasonEdit")->hasFocus());
    QTest::keyClick(find<QLineEdit>(page.get(), "reasonEdit"), Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(ReviewFixture, AfterAButtonWasPressedByKeyTheListHasTheKeys)
{
    open(4);
    auto *accept = find<QPushButton>(page.get(), "acceptNext");
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    ASSERT_TRUE(showsRow(1));
    ASSERT_TRUE(table()->hasFocus());
    press(Qt::Key_J);
    EXPECT_TRUE(showsRow(2));
}

TEST_F(ReviewFixture, TheFilterLineNarrowsAndAnEmptyOneShowsEverything)
{
    open(3);
    auto *line = find<QLineEdit>(page.get(), "filterLine");
    QTest::keyClick(page.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(line->hasFocus());
    line->setText(u"column:c2"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    EXPECT_TRUE(table()->hasFocus());
    QTest::mouseClick(find<QPushButton>(page.get(), "clearFilter"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 4; }));
}

TEST_F(ReviewFixture, WorkListsCountAndChoose)
{
    open(3);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    auto *lists = find<QListWidget>(page.get(), "workLists");
    constexpr int accepted = 8;
    const auto says = [&](int list) { return lists->item(list)->data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(0) == u"Pending, 3"_s && says(accepted) == u"Accepted, 1"_s; }));
    QTest::mouseClick(lists->viewport(), Qt::LeftButton, {}, lists->visualItemRect(lists->item(accepted)).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
}

TEST_F(ReviewFixture, AScreenReaderHearsTheStateOfARow)
{
    open(2);
    EXPECT_EQ(model()->index(1, 0).data(Qt::AccessibleTextRole).toString().toLower(), u"orders.c1, column, pending"_s);
    for (const char *name : {"workLists", "filterLine", "reviewTable", "textEditor", "originalText", "proposalText",
             "findings", "acceptNext", "reject", "needsWork", "undo"}) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(find<QWidget>(page.get(), name));
        ASSERT_NE(spoken, nullptr) << name;
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << name;
    }
}

} // namespace metaflow::testing
