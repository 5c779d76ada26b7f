// What stands is stored byte for byte unless a person changed it.
#include "tests/gui/ReviewFixture.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QString awkward = u"No\u00A0break, two\r\nlines, a\u2028separator, a\u2029paragraph, an old\rline end."_s;

} // namespace

class ReviewBytes : public ReviewTextFixture { };

TEST_F(ReviewBytes, AcceptingChangesNoByte)
{
    openText(awkward);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, awkward);
}

TEST_F(ReviewBytes, TypingBackTheTextLeavesItAsItWas)
{
    openText(awkward);
    press(Qt::Key_E);
    QTest::keyClicks(editor(), u"x"_s);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, awkward);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(ReviewBytes, AnEditKeepsWhatItDidNotTouch)
{
    openText(u"No\u00A0break,\u2028two\r\nlines"_s);
    press(Qt::Key_E);
    QTest::keyClicks(editor(), u"."_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor(), u"!"_s);
    accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Edited; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, u"No\u00A0break,\u2028two\r\nlines.\r\n\r\n!"_s);
}

TEST_F(ReviewBytes, ASuggestionIsTakenAsItIs)
{
    openText(awkward);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QListWidget>(page.get(), "texts")->count() > 0; }));
    type(u"something else"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, awkward);
}

TEST_F(ReviewBytes, TypingUndoneIsTheTextAsItWas)
{
    openText(awkward);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QListWidget>(page.get(), "texts")->count() > 0; }));
    type(u"x"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_1);
    press(Qt::Key_E);
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    }
    accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, awkward);
}

TEST_F(ReviewBytes, ADraftComesBackAsItIs)
{
    openText(u"Plain."_s);
    const ItemRef item{ids.at(0), desk.item(ids.at(0)).version};
    ASSERT_TRUE(waitFor(desk.services->drafts().save(desk.context->storeId, {item, awkward})));
    tester.reset();
    page.reset();
    show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor()->toPlainText() != u"Plain."_s; }));
    QTest::qWait(100); // painted
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Edited; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, awkward);
}

} // namespace metaflow::testing
