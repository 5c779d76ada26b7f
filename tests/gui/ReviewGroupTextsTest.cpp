// The texts of a group: picked, typed, kept and saved late.
#include "tests/gui/ReviewGroupsFixture.h"
#include "tests/gui/StoreLock.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Most of `id` have a text of two lines, the Windows way.
class GroupLineEnds : public GroupsFixture {
protected:
    void more(QVector<store::Offer> &offers) override
    {
        for (int table = 3; table < 6; ++table) {
            offers << column(table, u"id"_s, u"One.\r\nTwo."_s);
        }
    }
};

} // namespace

TEST_F(GroupsFixture, AnOwnTextIsOnDiskAndOutlivesAPickAndTheWindow)
{
    openGroups();
    group(Qt::Key_E);
    QTest::keyClicks(text(), u"Our number."_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    const auto onDisk = [this] {
        const auto words = waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"group:"_s));
        return words && words->size() == 1 && words->first().text == u"Our number."_s;
    };
    EXPECT_TRUE(QTest::qWaitFor(onDisk, 1000));
    group(Qt::Key_2);
    EXPECT_EQ(text()->toPlainText(), u"A number."_s);
    EXPECT_EQ(find<QListWidget>(page.get(), "groupTexts")->count(), 3);
    QTest::qWait(500);
    EXPECT_TRUE(onDisk()) << "picking another text decides nothing about it";
    group(Qt::Key_3);
    EXPECT_EQ(text()->toPlainText(), u"Our number."_s);
    groupTester.reset();
    memberTester.reset();
    tester.reset();
    page.reset();
    show();
    QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"id"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return text()->toPlainText() == u"Our number."_s; }));
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(4)).current, u"Our number."_s);
    EXPECT_TRUE(waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"group:"_s))->isEmpty());
}

TEST_F(GroupsFixture, AnOwnTextThatIsTypedBackLeavesNothing)
{
    openGroups();
    group(Qt::Key_E);
    QTest::keyClick(text(), Qt::Key_End);
    QTest::keyClicks(text(), u"x"_s);
    EXPECT_EQ(find<QListWidget>(page.get(), "groupTexts")->count(), 3);
    QTest::keyClick(text(), Qt::Key_Backspace);
    EXPECT_EQ(find<QListWidget>(page.get(), "groupTexts")->count(), 2);
    QTest::qWait(500);
    EXPECT_TRUE(waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"group:"_s))->isEmpty());
}

TEST_F(GroupLineEnds, StayAsTheyAreToTheByte)
{
    openGroups();
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(7)).status, Status::Approved) << "the same text is no edit";
    EXPECT_EQ(desk.item(ids.at(0)).current, u"One.\r\nTwo."_s);
    group(Qt::Key_U);
    ASSERT_TRUE(shows(u"id"_s));
    group(Qt::Key_E);
    QTest::keyClick(text(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClicks(text(), u"Three."_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(7)).current, u"One.\r\nTwo.\r\nThree."_s);
}

TEST_F(GroupsFixture, AnOwnTextThatIsSavedLateIsTheItemsOwn)
{
    openGroups();
    auto held = std::make_unique<StoreLock>(desk.folder.filePath(u"store.sqlite"_s));
    group(Qt::Key_E);
    QTest::keyClicks(text(), u"Ours."_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"name"_s));
    held.reset();
    ASSERT_TRUE(becomes(ids.at(0), Status::Edited));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->unfinished().isEmpty(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"group:"_s))->isEmpty();
    })) << "the own text is the items' now";
}

TEST_F(GroupsFixture, ATextTypedAfterAPickIsTheOwnOne)
{
    openGroups();
    group(Qt::Key_E);
    QTest::keyClicks(text(), u"Ours."_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    group(Qt::Key_2);
    ASSERT_EQ(text()->toPlainText(), u"A number."_s);
    group(Qt::Key_E);
    QTest::keyClick(text(), Qt::Key_End);
    QTest::keyClicks(text(), u"x"_s);
    EXPECT_EQ(find<QListWidget>(page.get(), "groupTexts")->count(), 3);
    QTest::keyClick(text(), Qt::Key_Backspace);
    const auto onDisk = [this](const QString &wanted) {
        const auto words = waitFor(desk.services->drafts().wordsOf(desk.context->storeId, u"group:"_s));
        return words && words->size() == 1 && words->first().text == wanted;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return onDisk(u"Ours."_s); })) << "typed back to the pick: the first one is left";
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(0)).current, u"A number."_s);
    group(Qt::Key_U);
    ASSERT_TRUE(shows(u"id"_s));
    EXPECT_EQ(find<QListWidget>(page.get(), "groupTexts")->count(), 3) << "it is still there to be picked";
    EXPECT_EQ(text()->toPlainText(), u"A number."_s) << "what was accepted, and not what was given up";
}

TEST_F(GroupsFixture, ADigitPicksATextAndEWritesOne)
{
    openGroups();
    group(Qt::Key_2);
    EXPECT_EQ(text()->toPlainText(), u"A number."_s);
    group(Qt::Key_E);
    ASSERT_TRUE(text()->hasFocus());
    QTest::keyClicks(text(), u"Our number."_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    EXPECT_TRUE(groups()->hasFocus());
    group(Qt::Key_S);
    ASSERT_TRUE(shows(u"name"_s));
    QTest::keyClick(groups(), Qt::Key_K);
    ASSERT_TRUE(shows(u"id"_s));
    EXPECT_EQ(text()->toPlainText(), u"Our number."_s) << "what somebody typed stays";
    group(Qt::Key_E);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"name"_s));
    for (const int place : {0, 2, 4}) {
        EXPECT_EQ(desk.item(ids.at(place)).current, u"Our number."_s);
        EXPECT_EQ(desk.item(ids.at(place)).status, Status::Edited);
    }
}

} // namespace metaflow::testing
