#include "tests/gui/ReviewFixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class ReplaceFixture : public ReviewFixture {
protected:
    void ask(const QString &what, const QString &with)
    {
        QTest::keyClick(page.get(), Qt::Key_H, Qt::ControlModifier);
        ASSERT_TRUE(findEdit()->hasFocus());
        QTest::keyClicks(findEdit(), what);
        QTest::keyClick(findEdit(), Qt::Key_Tab);
        auto *edit = find<QLineEdit>(page.get(), "replaceWith");
        ASSERT_TRUE(edit->hasFocus());
        QTest::keyClicks(edit, with);
    }
    [[nodiscard]] bool says(const QString &figures)
    {
        return QTest::qWaitFor([&] { return find<QLabel>(page.get(), "replaceFigures")->text().startsWith(figures); });
    }
    [[nodiscard]] QLineEdit *findEdit() { return find<QLineEdit>(page.get(), "replaceFind"); }
};

} // namespace

TEST_F(ReplaceFixture, ShowsWhatWouldChangeAndDoesExactlyThatInOneStep)
{
    open(4);
    ask(u"day"_s, u"week"_s);
    ASSERT_TRUE(says(u"5 of 5 descriptions change."_s));
    EXPECT_EQ(find<QPushButton>(page.get(), "replaceRun")->text(), u"Replace in 5"_s);
    EXPECT_EQ(
        find<QPlainTextEdit>(page.get(), "replaceDiff0")->accessibleDescription(), u"Removed: day. Added: week."_s);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    QTest::keyClick(find<QLineEdit>(page.get(), "replaceWith"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(4)).status == Status::Edited; }));
    EXPECT_EQ(desk.item(ids.at(4)).current, u"The week of the order. 4"_s);
    EXPECT_TRUE(table()->hasFocus());
    const HistoryRow row = desk.history(ids.at(4)).first();
    EXPECT_EQ(row.comment, u"“day” replaced with “week”"_s);
    EXPECT_EQ(row.actor.via, (Via{u"bulk"_s, 5}));
    QTest::qWait(100);
    press(Qt::Key_U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(4)).status == Status::Pending; }));
    EXPECT_EQ(desk.item(ids.at(0)).current, u"The day of the order. 0"_s);
    expectNoStall(desk);
}

TEST_F(ReplaceFixture, HoldsToTheListThatIsShown)
{
    open(4);
    auto *line = find<QLineEdit>(page.get(), "filterLine");
    line->setText(u"column:c2"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    ask(u"day"_s, u"week"_s);
    EXPECT_TRUE(says(u"1 of 1 descriptions change."_s));
    QTest::mouseClick(find<QPushButton>(page.get(), "clearFilter"), Qt::LeftButton);
    EXPECT_TRUE(says(u"5 of 5 descriptions change."_s)) << "another list, other figures";
}

TEST_F(ReplaceFixture, WhatChangesBetweenLookAndDeedIsLeftAndListed)
{
    open(2);
    ask(u"day"_s, u"week"_s);
    ASSERT_TRUE(says(u"3 of 3 descriptions change."_s));
    desk.editElsewhere(ids.at(1), u"Bob's day."_s);
    QTest::keyClick(findEdit(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Edited; }));
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Bob's day."_s);
    auto *showLeft = find<QPushButton>(page.get(), "bannerAction");
    EXPECT_TRUE(QTest::qWaitFor([&] { return showLeft->isVisible(); }));
}

TEST_F(ReplaceFixture, NothingHappensBeforeTheLookIsDoneAndEscapeGoesBack)
{
    open(2);
    ask(u"day"_s, u"week"_s);
    QTest::keyClick(findEdit(), Qt::Key_Return); // the look at this text has not begun
    QTest::qWait(50);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    ASSERT_TRUE(says(u"3 of 3"_s));
    find<QCheckBox>(page.get(), "replaceWhole")->setChecked(false);
    QTest::keyClick(findEdit(), Qt::Key_Return); // another wish by now
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    QTest::keyClick(findEdit(), Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>(page.get(), "replacePanel")->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    QTest::qWait(300);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
}

TEST_F(ReplaceFixture, AWordThatIsNowhereSaysSo)
{
    open(2);
    ask(u"sunshine"_s, u"rain"_s);
    EXPECT_TRUE(says(u"0 of 3 descriptions change."_s));
    EXPECT_FALSE(find<QPushButton>(page.get(), "replaceRun")->isEnabled());
}

} // namespace metaflow::testing
