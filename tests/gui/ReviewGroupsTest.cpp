#include "tests/gui/ReviewFixture.h"
#include "tests/gui/StoreLock.h"

#include "ui/review/GroupModel.h"
#include "ui/review/KeyedTable.h"
#include "ui/review/MemberModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Columns `id`, `name` in three tables, `note` in one, each with a text of its own kind.
class GroupsFixture : public ReviewFixture {
protected:
    void openGroups()
    {
        QVector<store::Offer> offers;
        for (int table = 0; table < 3; ++table) {
            offers << column(table, u"id"_s, table < 2 ? u"The number."_s : u"A number."_s);
            offers << column(table, u"name"_s, u"The name of it."_s);
        }
        offers << column(0, u"note"_s, u"A remark."_s);
        more(offers);
        ids = desk.offer(offers);
        show();
        QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
        groupTester = std::make_unique<QAbstractItemModelTester>(
            groups()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        memberTester = std::make_unique<QAbstractItemModelTester>(
            members()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        ASSERT_TRUE(shows(u"id"_s));
    }
    virtual void more(QVector<store::Offer> &) { }
    static store::Offer column(int table, const QString &name, const QString &text)
    {
        store::Offer offer;
        offer.object = {{u"main"_s, u"sales"_s, u"t%1"_s.arg(table), name}};
        offer.dataType = u"STRING"_s;
        offer.ordinal = 1;
        offer.text = text;
        offer.method = u"openai_test"_s;
        offer.author = u"test"_s;
        return offer;
    }
    [[nodiscard]] ui::KeyedTable *groups() { return find<ui::KeyedTable>(page.get(), "groupTable"); }
    [[nodiscard]] ui::KeyedTable *members() { return find<ui::KeyedTable>(page.get(), "groupMembers"); }
    [[nodiscard]] QPlainTextEdit *text() { return find<QPlainTextEdit>(page.get(), "groupText"); }
    [[nodiscard]] QString nameAt(int row)
    {
        return groups()->model()->index(row, ui::GroupModel::Name).data().toString();
    }
    /// Waits until the group of this name is the current one and its members are on the screen.
    [[nodiscard]] bool shows(const QString &name)
    {
        return QTest::qWaitFor([&] {
            return nameAt(groups()->currentIndex().row()) == name && members()->isPainted()
                && members()->model()->rowCount() > 0;
        });
    }
    void group(Qt::Key key) { QTest::keyClick(groups(), key); }
    [[nodiscard]] bool becomes(ItemId id, Status status)
    {
        return QTest::qWaitFor([&] { return desk.item(id).status == status; });
    }
    [[nodiscard]] bool isIn(int row)
    {
        return members()->model()->index(row, 0).data(ui::MemberModel::InRole).toBool();
    }

    std::unique_ptr<QAbstractItemModelTester> groupTester, memberTester;
};

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
