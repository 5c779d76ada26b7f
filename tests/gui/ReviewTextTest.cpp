#include "tests/gui/ReviewFixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(ReviewTextFixture, CtrlEnterInTheTextAcceptsWhatWasTyped)
{
    open(3);
    type(u"One row an order."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    const Item item = desk.item(ids.at(0));
    EXPECT_EQ(item.status, Status::Edited);
    EXPECT_EQ(item.current, u"One row an order."_s);
    EXPECT_EQ(item.textAuthor, u"ann"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts().isEmpty(); }));
}

TEST_F(ReviewTextFixture, EachCtrlEnterStoresTheTextThatWasTypedForIt)
{
    open(3);
    type(u"The first one."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(table()->selectedRowCount(), 1);
    ASSERT_TRUE(editor()->hasFocus());
    retype(u"The second one."_s);
    accept();
    ASSERT_TRUE(showsRow(2));
    EXPECT_EQ(table()->selectedRowCount(), 1);
    EXPECT_EQ(desk.item(ids.at(0)).current, u"The first one."_s);
    EXPECT_EQ(desk.item(ids.at(1)).current, u"The second one."_s);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Edited);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Pending);
}

TEST_F(ReviewTextFixture, CtrlEnterInTheTextDecidesOnItsItemAlone)
{
    open(4);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(table()->selectedRowCount(), 2);
    ASSERT_TRUE(showsRow(2));
    editor()->setFocus();
    retype(u"Only this one."_s);
    accept();
    ASSERT_TRUE(showsRow(3));
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
    EXPECT_EQ(desk.item(ids.at(2)).current, u"Only this one."_s);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Edited);
}

TEST_F(ReviewTextFixture, BareKeysTypeInTextMode)
{
    open(2);
    type(u"ERNSUJK 1"_s);
    EXPECT_EQ(editor()->toPlainText(), u"ERNSUJK 1"_s);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
}

TEST_F(ReviewTextFixture, EscapeGoesBackToTheListAndKeepsTheDraft)
{
    open(3);
    type(u"half a sen"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
    press(Qt::Key_J);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_K);
    ASSERT_TRUE(showsRow(0));
    EXPECT_EQ(editor()->toPlainText(), u"half a sen"_s);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
}

TEST_F(ReviewTextFixture, ADraftIsOnDiskWithinASecondAndBackInTheNextWindow)
{
    open(3);
    type(u"not decided yet"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return drafts().size() == 1 && drafts().first().text == u"not decided yet"_s; }, 1000));
    tester.reset();
    page.reset();
    show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor()->toPlainText() == u"not decided yet"_s; }));
}

TEST_F(ReviewTextFixture, TypingBackTheOldTextLeavesNoDraft)
{
    open(2);
    press(Qt::Key_E);
    QTest::keyClicks(editor(), u"x"_s);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::qWait(400);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(ReviewTextFixture, RefreshAndFiltersDoNotDiscardADraft)
{
    open(3);
    type(u"kept"_s);
    page->refresh();
    QTest::qWait(200);
    page->openLine(u"column:c1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    page->openLine(u"status:pending"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 4; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return editor()->toPlainText() == u"kept"_s; }));
}

TEST_F(ReviewTextFixture, AStaleVersionShowsTheOthersTextAndLosesNeither)
{
    open(3);
    type(u"mine"_s);
    desk.editElsewhere(ids.at(0), u"theirs"_s);
    accept();
    auto *panel = find<QWidget>(page.get(), "conflictPanel");
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->isVisible(); }));
    EXPECT_EQ(desk.item(ids.at(0)).current, u"theirs"_s);
    EXPECT_EQ(editor()->toPlainText(), u"mine"_s);
    EXPECT_TRUE(find<QPlainTextEdit>(page.get(), "theirText")->toPlainText().contains(u"theirs"_s));
    QTest::mouseClick(find<QPushButton>(page.get(), "keepMine"), Qt::LeftButton);
    QTest::qWait(50);
    accept();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).current == u"mine"_s; }));
}

TEST_F(ReviewTextFixture, TakingTheirsPutsTheirTextIntoTheEditor)
{
    open(3);
    type(u"mine"_s);
    desk.editElsewhere(ids.at(0), u"theirs"_s);
    accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QWidget>(page.get(), "conflictPanel")->isVisible(); }));
    QTest::mouseClick(find<QPushButton>(page.get(), "takeTheirs"), Qt::LeftButton);
    EXPECT_EQ(editor()->toPlainText(), u"theirs"_s);
}

TEST_F(ReviewTextFixture, WhatAModelWroteIsNeverMarkup)
{
    const QString hostile = u"<b>bold</b> <img src=x> & <script>alert(1)</script>"_s;
    store::Offer offer;
    offer.object = {{u"main"_s, u"sales"_s, u"<i>orders</i>"_s}};
    offer.original = u"<h1>old</h1>"_s;
    offer.text = hostile;
    ids = desk.offer({offer});
    show();
    EXPECT_EQ(editor()->toPlainText(), hostile);
    EXPECT_EQ(find<QPlainTextEdit>(page.get(), "originalText")->toPlainText(), u"<h1>old</h1>"_s);
    EXPECT_TRUE(find<QPlainTextEdit>(page.get(), "proposalText")->toPlainText().contains(u"<script>"_s));
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->objectName());
    }
}

TEST_F(ReviewTextFixture, AChangedWordIsStruckThroughAndUnderlined)
{
    openText(u"All orders of a week."_s, u"All orders of a day."_s);
    auto *proposal = find<QPlainTextEdit>(page.get(), "proposalText");
    bool struck = false;
    bool underlined = false;
    for (int at = 1; at < proposal->document()->characterCount(); ++at) {
        QTextCursor cursor(proposal->document());
        cursor.setPosition(at);
        struck = struck || cursor.charFormat().fontStrikeOut();
        underlined = underlined || cursor.charFormat().underlineStyle() == QTextCharFormat::SingleUnderline;
    }
    EXPECT_TRUE(struck);
    EXPECT_TRUE(underlined);
}

TEST_F(ReviewTextFixture, AChangedWordHasASignAndIsSpoken)
{
    openText(u"All orders of a week."_s, u"All orders of a day."_s);
    auto *proposal = find<QPlainTextEdit>(page.get(), "proposalText");
    EXPECT_EQ(proposal->toPlainText(), u"All orders of a −day +week."_s);
    EXPECT_EQ(proposal->accessibleDescription(), u"Removed: day. Added: week."_s);
}

TEST_F(ReviewTextFixture, ATextWithNothingToCompareHasNoSigns)
{
    openText(u"All orders of a week."_s);
    auto *proposal = find<QPlainTextEdit>(page.get(), "proposalText");
    EXPECT_EQ(proposal->toPlainText(), u"All orders of a week."_s);
    EXPECT_EQ(proposal->accessibleDescription(), QString());
}

TEST_F(ReviewTextFixture, NumbersTakeASuggestionIntoTheText)
{
    open(2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QListWidget>(page.get(), "texts")->count() > 0; }));
    type(u"something else"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_1);
    EXPECT_EQ(editor()->toPlainText(), u"The day of the order. 0"_s);
}

} // namespace metaflow::testing
