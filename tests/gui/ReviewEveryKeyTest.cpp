// The list of cli.md, in its order: "List mode: Enter accept and next · E or F2 edit · R reject · N needs work · S skip
// · U undo · J/K or arrows · 1-9 take suggestion · Space peek. Text mode: Ctrl+Enter accept and next · Esc back to the
// list, draft kept. Everywhere: Ctrl+F find · Ctrl+L filter line · Ctrl+Shift+L filter row · Ctrl+Z, Ctrl+Y undo, redo
// (of typing in text mode, of decisions in list mode) · F5 refresh". F1 and Ctrl+1 … are the window's.
#include "tests/gui/ReviewFixture.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class ReviewEveryKey : public ReviewTextFixture {
protected:
    void pressWith(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(table(), key, modifiers); }
    [[nodiscard]] bool becomes(int row, Status status)
    {
        return QTest::qWaitFor([&] { return desk.item(ids.at(row)).status == status; });
    }
};

TEST_F(ReviewEveryKey, EnterAndCtrlEnterAcceptAndGoOn)
{
    open(3);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    pressWith(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(showsRow(2));
    EXPECT_EQ(table()->selectedRowCount(), 1);
    QTest::keyClick(table(), Qt::Key_Enter, Qt::KeypadModifier);
    ASSERT_TRUE(showsRow(3));
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(desk.item(ids.at(row)).status, Status::Approved) << row;
    }
}

TEST_F(ReviewEveryKey, EAndF2Edit)
{
    open(2);
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_F2}) {
        table()->setFocus();
        press(key);
        EXPECT_TRUE(editor()->hasFocus()) << key;
    }
}

TEST_F(ReviewEveryKey, RAndNAskAndDecide)
{
    open(3);
    auto *reason = find<QLineEdit>(page.get(), "reasonEdit");
    press(Qt::Key_R);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Rejected);
    press(Qt::Key_N);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(showsRow(2));
    EXPECT_TRUE(desk.item(ids.at(1)).needsWork);
}

TEST_F(ReviewEveryKey, SUAndTheMovingKeys)
{
    open(4);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_U);
    ASSERT_TRUE(showsRow(0));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    press(Qt::Key_S);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_J);
    ASSERT_TRUE(showsRow(2));
    press(Qt::Key_Down);
    ASSERT_TRUE(showsRow(3));
    press(Qt::Key_K);
    ASSERT_TRUE(showsRow(2));
    press(Qt::Key_Up);
    EXPECT_TRUE(showsRow(1));
}

TEST_F(ReviewEveryKey, DigitsTakeASuggestion)
{
    open(1);
    desk.editElsewhere(ids.at(0), u"Bob's words."_s);
    page->openLine(QString());
    auto *texts = find<QListWidget>(page.get(), "texts");
    ASSERT_TRUE(QTest::qWaitFor([&] { return texts->count() == 2 && editor()->toPlainText() == u"Bob's words."_s; }));
    for (int digit = 1; digit <= 2; ++digit) {
        press(static_cast<Qt::Key>(Qt::Key_0 + digit));
        EXPECT_EQ(editor()->toPlainText(), texts->item(digit - 1)->data(Qt::UserRole).toString()) << digit;
    }
    const QString before = editor()->toPlainText();
    for (int digit = 3; digit <= 9; ++digit) { // there are no more
        press(static_cast<Qt::Key>(Qt::Key_0 + digit));
        EXPECT_EQ(editor()->toPlainText(), before) << digit;
    }
}

TEST_F(ReviewEveryKey, SpacePeeks)
{
    open(1);
    press(Qt::Key_Space);
    EXPECT_TRUE(find<QWidget>(page.get(), "peek")->isVisible());
}

TEST_F(ReviewEveryKey, EscapeGoesBackAndKeepsTheDraft)
{
    open(1);
    type(u"half"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(editor()->toPlainText(), u"half"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts().size() == 1; }));
}

TEST_F(ReviewEveryKey, CtrlFAndCtrlLGoToTheFilterLineFromListAndText)
{
    open(1);
    auto *line = find<QLineEdit>(page.get(), "filterLine");
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_L}) {
        for (QWidget *from : std::initializer_list<QWidget *>{table(), editor()}) {
            from->setFocus();
            QTest::keyClick(from, key, Qt::ControlModifier);
            EXPECT_TRUE(line->hasFocus()) << key << qPrintable(from->objectName());
        }
    }
}

TEST_F(ReviewEveryKey, CtrlShiftLGoesToTheFilterRowAndHidesIt)
{
    open(1);
    auto *row = find<QWidget>(page.get(), "filterRow");
    pressWith(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(row->isVisible());
    EXPECT_TRUE(find<QWidget>(page.get(), "filterCatalog")->hasFocus());
    QTest::keyClick(find<QWidget>(page.get(), "filterCatalog"), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(row->isVisible());
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(ReviewEveryKey, CtrlZAndCtrlYUndoAndRedoTypingInTheText)
{
    open(1);
    const QString before = editor()->toPlainText();
    press(Qt::Key_E);
    QTest::keyClicks(editor(), u"x"_s);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor()->toPlainText(), before);
    QTest::keyClick(editor(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(editor()->toPlainText(), before + u'x');
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
}

TEST_F(ReviewEveryKey, CtrlZAndCtrlYUndoAndRedoDecisionsInTheList)
{
    open(1);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    pressWith(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes(0, Status::Pending));
    ASSERT_TRUE(showsRow(0));
    pressWith(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(becomes(0, Status::Approved));
}

TEST_F(ReviewEveryKey, RefreshKeepsTheRowAndTheDraft) // F5 is the window's; it calls refresh()
{
    open(4);
    table()->goTo(2);
    ASSERT_TRUE(showsRow(2));
    type(u"half"_s);
    page->refresh();
    QTest::qWait(300);
    EXPECT_EQ(table()->currentIndex().row(), 2);
    EXPECT_TRUE(editor()->hasFocus());
    QTest::keyClicks(editor(), u" way"_s);
    EXPECT_EQ(editor()->toPlainText(), u"half way"_s);
}

} // namespace metaflow::testing
