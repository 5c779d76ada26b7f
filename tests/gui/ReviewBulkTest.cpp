#include "tests/gui/ReviewFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(ReviewFixture, TheBulkActionSaysWhichSetItMeans)
{
    open(9);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(find<QPushButton>(page.get(), "acceptSelected")->text(), u"Accept selected 3"_s);
    EXPECT_EQ(find<QPushButton>(page.get(), "acceptAll")->text(), u"Accept all 10 matching …"_s);
    QTest::mouseClick(find<QPushButton>(page.get(), "acceptAll"), Qt::LeftButton);
    const QString asked = find<QLabel>(page.get(), "bulkText")->text();
    EXPECT_TRUE(asked.contains(u"all 10 items that match “status:pending”"_s)) << qPrintable(asked);
    for (const ItemId id : ids) {
        EXPECT_EQ(desk.item(id).status, Status::Pending); // nothing happened yet
    }
}

TEST_F(ReviewFixture, TheBulkBarNamesRowsThatAreSelected)
{
    open(9);
    const auto clickRow = [&](int row, Qt::KeyboardModifiers with) {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, with, table()->visualRect(model()->index(row, 1)).center());
    };
    clickRow(1, {});
    clickRow(3, Qt::ControlModifier);
    clickRow(5, Qt::ControlModifier);
    EXPECT_EQ(find<QLabel>(page.get(), "bulkText")->text(), u"3 rows selected: orders.c1, orders.c3, orders.c5 …"_s);
}

TEST_F(ReviewFixture, AcceptingTheSelectionIsOneStepBack)
{
    open(9);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(find<QPushButton>(page.get(), "acceptSelected"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(2)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    EXPECT_EQ(desk.history(ids.at(1)).first().actor.via.name, u"bulk"_s);
    QTest::qWait(100);
    press(Qt::Key_U);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return desk.item(ids.at(1)).status == Status::Pending && desk.item(ids.at(2)).status == Status::Pending;
    }));
}

TEST_F(ReviewFixture, AllMatchingLeavesOutWhatIsUnsafeAndListsIt)
{
    ids = desk.add(u"orders"_s, 4);
    store::Offer unsafe;
    unsafe.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"z_mail"_s}};
    unsafe.ordinal = 9;
    unsafe.text = u"ann@example.com writes here."_s;
    unsafe.findings = {{u"personal_data"_s, Severity::Security, 0, 3, {}}};
    unsafe.score = 40;
    const ItemId left = desk.offer({unsafe}).first();
    show();
    table()->selectAll();
    QTest::mouseClick(find<QPushButton>(page.get(), "acceptSelected"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(4)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(left).status, Status::Pending);
    auto *showLeft = find<QPushButton>(page.get(), "bannerAction");
    ASSERT_TRUE(QTest::qWaitFor([&] { return showLeft->isVisible(); }));
    QTest::mouseClick(showLeft, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    EXPECT_EQ(model()->refs().first().id, left);
    auto *line = find<QLineEdit>(page.get(), "filterLine");
    auto *set = find<QPushButton>(page.get(), "filterSet");
    EXPECT_EQ(line->text(), QString()) << "the old filter is not what is shown";
    ASSERT_TRUE(set->isVisible());
    EXPECT_TRUE(set->text().startsWith(u"Left out: 1"_s)) << qPrintable(set->text());
    page->refresh();
    QTest::qWait(200);
    EXPECT_EQ(model()->rowCount(), 1) << "reading again shows the same";
    QTest::keyClick(page.get(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(line, u"column:c1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 0; })) << "typing narrows the set";
    EXPECT_TRUE(set->isVisible());
    QTest::mouseClick(set, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    EXPECT_EQ(model()->refs().first().id, ids.at(1)) << "of all items again";
    EXPECT_FALSE(set->isVisible());
}

TEST_F(ReviewFixture, TheClearKeyLeadsBackFromSingleItemsToAll)
{
    open(3);
    desk.editElsewhere(ids.at(1), u"Bob's words."_s);
    table()->selectAll();
    QTest::mouseClick(find<QPushButton>(page.get(), "acceptSelected"), Qt::LeftButton);
    auto *showLeft = find<QPushButton>(page.get(), "bannerAction");
    ASSERT_TRUE(QTest::qWaitFor([&] { return showLeft->isVisible(); }));
    QTest::mouseClick(showLeft, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_X);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 4; }));
    EXPECT_FALSE(find<QPushButton>(page.get(), "filterSet")->isVisible());
}

TEST_F(ReviewFixture, AHundredDecisionsCanBeTakenBack)
{
    open(109);
    for (int decision = 0; decision < 102; ++decision) {
        ASSERT_TRUE(showsRow(decision)) << decision;
        press(Qt::Key_Return);
    }
    ASSERT_TRUE(showsRow(102));
    for (int step = 0; step < 102; ++step) {
        press(Qt::Key_U);
        ASSERT_TRUE(showsRow(101 - step)) << step;
    }
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
}

} // namespace metaflow::testing
