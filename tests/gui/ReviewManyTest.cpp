// Decisions on all that match: which set, what it becomes, and a window that answers all the while.
#include "tests/gui/ReviewFixture.h"

#include "ui/review/KeyedTable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class ReviewMany : public ReviewFixture {
protected:
    /// Columns in tables of twenty, or of one where the names say so.
    static QVector<store::Offer> columnsOf(int count, const std::function<QString(int)> &name)
    {
        QVector<store::Offer> offers;
        const int aTable = name(0) == name(1) ? 1 : 20;
        for (int number = 0; number < count; ++number) {
            store::Offer offer;
            offer.object = {{u"main"_s, u"sales"_s, u"t%1"_s.arg(number / aTable), name(number)}};
            offer.dataType = u"BIGINT"_s;
            offer.ordinal = number % aTable + 1;
            offer.text = number % 3 == 0 ? u"A number."_s : u"The number."_s;
            offers << offer;
        }
        return offers;
    }
    /// The question about all that match, asked from a selection of two.
    void askAboutAll()
    {
        table()->selectRow(1);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(find<QPushButton>(page.get(), "acceptAll"), Qt::LeftButton);
    }
    [[nodiscard]] int count(Status status)
    {
        ItemFilter filter;
        filter.statuses = {status};
        // Not by the service: a list that is asked for there ends the page's.
        const auto refs = waitFor(desk.services->store().read(
            [filter](store::Connection &connection) { return store::listItems(connection, filter); }));
        return static_cast<int>(refs.value_or(QVector<ItemRef>()).size());
    }
    [[nodiscard]] bool becomes(Status status, int items)
    {
        return QTest::qWaitFor([&] { return count(status) == items; }, 60'000);
    }
    [[nodiscard]] QString question() { return find<QLabel>(page.get(), "bulkText")->text(); }
};

} // namespace

TEST_F(ReviewMany, AllMatchingAreAcceptedRejectedOrMarkedWithAReason)
{
    open(9);
    askAboutAll();
    EXPECT_TRUE(question().startsWith(u"Accept all 10 items that match “status:pending”?"_s)) << qPrintable(question());
    EXPECT_TRUE(QTest::qWaitFor([&] { return question().contains(u"Among them: sales.orders, sales.orders.c1"_s); }))
        << qPrintable(question());
    auto *become = find<QComboBox>(page.get(), "bulkBecome");
    become->setFocus();
    QTest::keyClick(become, Qt::Key_Down);
    EXPECT_TRUE(question().startsWith(u"Reject all 10 items that match"_s)) << qPrintable(question());
    QTest::keyClick(become, Qt::Key_Down);
    EXPECT_TRUE(question().startsWith(u"Mark all 10 items that match"_s)) << qPrintable(question());
    EXPECT_EQ(find<QPushButton>(page.get(), "acceptAllConfirm")->text(), u"Mark all 10"_s);
    auto *reason = find<QLineEdit>(page.get(), "bulkReason");
    reason->setFocus();
    QTest::keyClicks(reason, u"say which unit"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(9)).needsWork; }));
    EXPECT_EQ(desk.item(ids.at(0)).needsWorkReason, u"say which unit"_s);
    EXPECT_EQ(desk.history(ids.at(0)).first().actor.via, (Via{u"bulk"_s, 10}));
}

TEST_F(ReviewMany, EscapeTakesTheQuestionBack)
{
    open(3);
    askAboutAll();
    QTest::keyClick(find<QLineEdit>(page.get(), "bulkReason"), Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>(page.get(), "bulkBar")->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(count(Status::Pending), 4);
}

TEST_F(ReviewMany, TwentyThousandAreDecidedAndTakenBackWhileTheWindowAnswers)
{
    constexpr int items = 20'000;
    ids = desk.offer(columnsOf(items, [](int number) { return u"c%1"_s.arg(number % 20); }));
    show();
    tester.reset(); // walks through all rows at each change: that is not the window's work
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == items; }));
    for (int row = 0; row < 300; ++row) { // more than an answer carries
        desk.editElsewhere(ids.at(row * 50), u"Bob's words."_s);
    }
    desk.stalls.reset();
    askAboutAll();
    auto *become = find<QComboBox>(page.get(), "bulkBecome");
    become->setFocus();
    QTest::keyClick(become, Qt::Key_Down);
    QTest::keyClick(find<QPushButton>(page.get(), "acceptAllConfirm"), Qt::Key_Space);
    ASSERT_TRUE(becomes(Status::Rejected, items - 300));
    EXPECT_EQ(count(Status::Edited), 300);
    auto *showLeft = find<QPushButton>(page.get(), "bannerAction");
    ASSERT_TRUE(QTest::qWaitFor([&] { return showLeft->isVisible(); }));
    QTest::mouseClick(showLeft, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 300; }));
    table()->setFocus();
    press(Qt::Key_U);
    ASSERT_TRUE(becomes(Status::Pending, items - 300));
    EXPECT_EQ(count(Status::Edited), 300);
    QTest::qWait(200);
    expectNoStall(desk);
}

TEST_F(ReviewMany, AGroupOfTwentyThousandIsOneDecisionWhileTheWindowAnswers)
{
    constexpr int items = 20'000;
    ids = desk.offer(columnsOf(items, [](int) { return u"id"_s; }));
    show();
    tester.reset(); // as above
    desk.stalls.reset();
    QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
    auto *groups = find<QTableView>(page.get(), "groupTable");
    auto *members = find<ui::KeyedTable>(page.get(), "groupMembers");
    ASSERT_TRUE(QTest::qWaitFor([&] { return members->model()->rowCount() == items && members->isPainted(); }, 60'000));
    QTest::keyClick(groups, Qt::Key_Return);
    ASSERT_TRUE(becomes(Status::Edited, (items + 2) / 3));
    EXPECT_EQ(count(Status::Approved), items - (items + 2) / 3);
    QTest::qWait(200);
    QTest::keyClick(groups, Qt::Key_U);
    ASSERT_TRUE(becomes(Status::Pending, items));
    QTest::qWait(200);
    expectNoStall(desk);
}

} // namespace metaflow::testing
