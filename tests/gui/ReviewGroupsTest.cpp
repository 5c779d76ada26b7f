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

/// One of `id` has a comment of somebody in the catalog, one a security finding.
class GroupExceptions : public GroupsFixture {
protected:
    void more(QVector<store::Offer> &offers) override
    {
        store::Offer described = column(3, u"id"_s, u"The number."_s);
        described.original = u"theirs"_s;
        store::Offer warned = column(4, u"id"_s, u"ann@example.com"_s);
        warned.findings = {{u"personal_data"_s, Severity::Security, 0, 3, {}}};
        offers << described << warned;
    }
};

} // namespace

TEST_F(GroupsFixture, EnterGivesAllMembersThePickedTextInOneStep)
{
    openGroups();
    EXPECT_EQ(groups()->model()->rowCount(), 3);
    EXPECT_EQ(find<QListWidget>(page.get(), "groupTexts")->count(), 2);
    EXPECT_EQ(text()->toPlainText(), u"The number."_s);
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(4)).status, Status::Edited);
    EXPECT_EQ(desk.item(ids.at(4)).current, u"The number."_s);
    const HistoryRow row = desk.history(ids.at(4)).first();
    EXPECT_EQ(row.actor.via, (Via{u"group"_s, 3}));
    EXPECT_EQ(row.batch, desk.history(ids.at(0)).first().batch);
    group(Qt::Key_U);
    ASSERT_TRUE(shows(u"id"_s));
    for (const int place : {0, 2, 4}) {
        EXPECT_EQ(desk.item(ids.at(place)).status, Status::Pending);
    }
    EXPECT_EQ(desk.item(ids.at(4)).current, u"A number."_s);
    expectNoStall(desk);
}

TEST_F(GroupsFixture, TheNextGroupIsPaintedAfterTheCommitAndAHeldKeyDecidesOnce)
{
    openGroups();
    for (int repeat = 0; repeat < 20; ++repeat) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, repeat > 0);
        QApplication::sendEvent(groups(), &event);
        QTest::qWait(5);
    }
    ASSERT_TRUE(shows(u"name"_s));
    QTest::qWait(50);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
    const QStringList lines = desk.traceLines();
    const auto at = [&](const QString &event) {
        qsizetype i = lines.size() - 1;
        while (i >= 0 && !lines.at(i).contains(event)) {
            --i;
        }
        return i;
    };
    EXPECT_GE(at(u"group_committed"_s), 0);
    EXPECT_LT(at(u"group_committed"_s), at(u"group_painted"_s));
}

/// The counts of the list change when the members have come, which is before they are painted.
TEST_F(GroupsFixture, AKeyBeforeTheMembersArePaintedDoesNothing)
{
    openGroups();
    bool sent = false;
    QObject::connect(groups()->model(), &QAbstractItemModel::dataChanged, groups(), [&] {
        if (members()->model()->rowCount() > 0 && !std::exchange(sent, true)) {
            QTest::keyClick(groups(), Qt::Key_Return);
        }
    });
    groups()->goTo(1);
    ASSERT_TRUE(shows(u"name"_s));
    ASSERT_TRUE(sent);
    QTest::qWait(200);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
    group(Qt::Key_Return); // painted now
    EXPECT_TRUE(becomes(ids.at(1), Status::Approved));
}

TEST_F(GroupsFixture, WhoWasTakenOutStaysOutWhenTheGroupIsReadAgain)
{
    openGroups();
    members()->setFocus();
    members()->goTo(1);
    QTest::keyClick(members(), Qt::Key_Space);
    ASSERT_FALSE(isIn(1));
    page->refresh();
    ASSERT_TRUE(shows(u"id"_s));
    EXPECT_FALSE(isIn(1));
    groups()->goTo(1);
    ASSERT_TRUE(shows(u"name"_s));
    groups()->goTo(0);
    ASSERT_TRUE(shows(u"id"_s));
    EXPECT_FALSE(isIn(1));
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Pending);
}

TEST_F(GroupsFixture, RedoSaysThatItDecidesAgain)
{
    openGroups();
    auto *said = find<QLabel>(page.get(), "groupSaid");
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(said->text(), u"3 decided. U takes it back."_s);
    group(Qt::Key_U);
    ASSERT_TRUE(shows(u"id"_s));
    EXPECT_TRUE(said->text().startsWith(u"Taken back: 3"_s)) << qPrintable(said->text());
    QTest::keyClick(groups(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(becomes(ids.at(4), Status::Edited));
    EXPECT_TRUE(QTest::qWaitFor([&] { return said->text().startsWith(u"Decided again: 3"_s); }))
        << qPrintable(said->text());
    EXPECT_TRUE(shows(u"name"_s)) << "it is done with";
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
}

TEST_F(GroupsFixture, WhatWasPendingIsCountedOverUndoAndRedo)
{
    openGroups();
    const auto pending = [this] { return groups()->model()->index(0, ui::GroupModel::Undecided).data().toString(); };
    ASSERT_EQ(pending(), u"3"_s);
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(pending(), QString());
    group(Qt::Key_U);
    ASSERT_TRUE(shows(u"id"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pending() == u"3"_s; })) << qPrintable(pending());
    QTest::keyClick(groups(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(becomes(ids.at(4), Status::Edited));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pending().isEmpty(); })) << qPrintable(pending());
}

TEST_F(GroupsFixture, AGroupIsDecidedOnWhileTheStoreIsHeldAndSavedLater)
{
    openGroups();
    auto held = std::make_unique<StoreLock>(desk.folder.filePath(u"store.sqlite"_s));
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s)) << "nobody waits for the store";
    EXPECT_FALSE(page->unfinished().isEmpty());
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"note"_s));
    held.reset();
    ASSERT_TRUE(becomes(ids.at(0), Status::Approved));
    ASSERT_TRUE(becomes(ids.at(1), Status::Approved));
    EXPECT_EQ(desk.item(ids.at(4)).status, Status::Edited);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->unfinished().isEmpty(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return groups()->model()->rowCount() == 1 && nameAt(0) == u"note"_s; }))
        << "what is left to decide is counted anew";
    group(Qt::Key_U);
    EXPECT_TRUE(becomes(ids.at(1), Status::Pending)) << "the newest first";
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
}

TEST_F(GroupsFixture, AnUndoOfSeveralGroupsCountsEachOfThem)
{
    openGroups();
    group(Qt::Key_Escape);
    page->openLine(QString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 7; }));
    table()->setFocus();
    table()->selectAll();
    press(Qt::Key_Return);
    for (const ItemId id : ids) {
        ASSERT_TRUE(becomes(id, Status::Approved));
    }
    QTest::qWait(100);
    QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return groups()->model()->rowCount() == 3; }));
    const auto pending
        = [this](int row) { return groups()->model()->index(row, ui::GroupModel::Undecided).data().toString(); };
    ASSERT_EQ(pending(0), QString());
    group(Qt::Key_U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pending(0) == u"3"_s && pending(1) == u"3"_s && pending(2) == u"1"_s; }))
        << qPrintable(pending(0) + pending(1) + pending(2));
}

TEST_F(GroupsFixture, TheListIsReadAgainWhereGroupsWereShownTwice)
{
    openGroups();
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    page->showGroups();
    ASSERT_TRUE(shows(u"name"_s));
    group(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 4; }));
}

TEST_F(GroupsFixture, AMemberCanBeLeftOut)
{
    openGroups();
    members()->setFocus();
    members()->goTo(1);
    QTest::keyClick(members(), Qt::Key_Delete);
    EXPECT_FALSE(isIn(1));
    QTest::keyClick(members(), Qt::Key_Space);
    EXPECT_TRUE(isIn(1));
    QTest::keyClick(members(), Qt::Key_Space);
    QTest::keyClick(members(), Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Pending);
    EXPECT_EQ(desk.item(ids.at(4)).status, Status::Edited);
}

TEST_F(GroupsFixture, RejectAndNeedsWorkAskForAReasonInPlace)
{
    openGroups();
    auto *reason = find<QWidget>(page.get(), "groupsView")->findChild<QLineEdit *>(u"groupReason"_s);
    ASSERT_NE(reason, nullptr);
    group(Qt::Key_R);
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClicks(reason, u"says nothing"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Rejected);
    EXPECT_EQ(desk.history(ids.at(4)).first().comment, u"says nothing"_s);
    group(Qt::Key_N);
    QTest::keyClicks(reason, u"ask sales"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(shows(u"note"_s));
    EXPECT_TRUE(desk.item(ids.at(1)).needsWork);
    EXPECT_EQ(desk.item(ids.at(1)).needsWorkReason, u"ask sales"_s);
}

TEST_F(GroupExceptions, StandFirstAndAreLeftToBeDecidedOnOneByOne)
{
    openGroups();
    EXPECT_EQ(groups()->model()->index(0, ui::GroupModel::Exceptions).data().toString(), u"2"_s);
    EXPECT_EQ(members()->model()->index(0, 0).data().toString(), u"main.sales.t3"_s);
    EXPECT_FALSE(isIn(0));
    EXPECT_TRUE(find<QLabel>(page.get(), "groupSummary")->text().contains(u"1 to be decided on one by one"_s))
        << qPrintable(find<QLabel>(page.get(), "groupSummary")->text());
    members()->goTo(0);
    QTest::keyClick(members(), Qt::Key_Space);
    EXPECT_FALSE(isIn(0)) << "no decision on many would take it";
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(7)).status, Status::Pending);
    EXPECT_EQ(desk.item(ids.at(8)).status, Status::Edited) << "the text that had the finding is gone";
}

TEST_F(GroupsFixture, WhatChangedMeanwhileIsLeftAndListed)
{
    openGroups();
    desk.editElsewhere(ids.at(2), u"Bob's number."_s);
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    EXPECT_EQ(desk.item(ids.at(2)).current, u"Bob's number."_s);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    auto *showLeft = find<QPushButton>(page.get(), "bannerAction");
    ASSERT_TRUE(showLeft->isVisible());
    QTest::mouseClick(showLeft, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table()->isVisible() && model()->rowCount() == 1; }));
    EXPECT_EQ(model()->refs().first().id, ids.at(2));
    EXPECT_TRUE(find<QPushButton>(page.get(), "filterSet")->isVisible());
}

TEST_F(GroupsFixture, EscapeLeadsBackToTheListAsItIsNow)
{
    openGroups();
    group(Qt::Key_Return);
    ASSERT_TRUE(shows(u"name"_s));
    group(Qt::Key_Escape);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 4; }));
    QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"name"_s));
    EXPECT_EQ(groups()->model()->rowCount(), 2);
}

TEST_F(GroupsFixture, TheFilterHoldsForTheGroupsAsWell)
{
    openGroups();
    auto *line = find<QLineEdit>(page.get(), "filterLine");
    QTest::keyClick(page.get(), Qt::Key_L, Qt::ControlModifier);
    line->setText(u"column:note"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(shows(u"note"_s));
    EXPECT_EQ(groups()->model()->rowCount(), 1);
    EXPECT_TRUE(groups()->hasFocus());
}

} // namespace metaflow::testing
