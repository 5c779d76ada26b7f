// What waits while the store takes nothing, and what a person is told meanwhile.
#include "tests/gui/ReviewFixture.h"
#include "tests/gui/StoreLock.h"
#include "ui/widgets/Banner.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class ReviewStuck : public ReviewTextFixture {
protected:
    void lock() { m_lock = std::make_unique<StoreLock>(desk.folder.filePath(u"store.sqlite"_s)); }
    void unlock()
    {
        m_lock.reset();
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->unfinished().isEmpty(); }, 30'000));
    }
    [[nodiscard]] QString said() { return page->banner()->text(); }
    [[nodiscard]] bool isMarked(int row) { return model()->index(row, 0).data(ui::ItemModel::UnsavedRole).toBool(); }
    /// A list of all items, more of them than are in memory, with everything decided but these rows.
    void openDecidedBut(const QVector<int> &rows)
    {
        constexpr int columns = 599;
        ids = desk.add(u"orders"_s, columns);
        Decision decision;
        decision.bulk = true;
        decision.actor = {{u"bob"_s, UserSource::SystemAccount}, {u"bulk"_s, columns}};
        for (int row = 0; row < ids.size(); ++row) {
            if (!rows.contains(row)) {
                decision.items << ItemRef{ids.at(row), 1};
            }
        }
        ASSERT_EQ(waitFor(desk.services->review().decide(decision))->changed, ids.size() - rows.size());
        show();
        page->openLine(QString());
        ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == ids.size(); }));
        table()->goTo(rows.first());
        ASSERT_TRUE(showsRow(rows.first()));
    }

    /// So much more than there is now fits into the store.
    void leaveRoom(qint64 pages)
    {
        const auto limit = [](qint64 most) {
            return [most](store::Connection &open) { return open.value(u"PRAGMA max_page_count = %1"_s.arg(most)); };
        };
        store::Store &file = desk.services->store();
        const auto now
            = waitFor(file.write([](store::Connection &open) { return open.value(u"PRAGMA page_count"_s); }));
        ASSERT_TRUE(now);
        ASSERT_TRUE(waitFor(file.write(limit(now->toLongLong() + pages))));
    }

private:
    std::unique_ptr<StoreLock> m_lock;
};

} // namespace

TEST_F(ReviewStuck, AnAssignmentWaitsLikeADecisionMarkedAndCounted)
{
    open(3);
    lock();
    press(Qt::Key_M);
    QTest::keyClick(find<QLineEdit>(page.get(), "assignEdit"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isMarked(0); }));
    EXPECT_TRUE(page->unfinished().contains(u"not saved"_s)) << qPrintable(page->unfinished());
    EXPECT_TRUE(model()->isUndecided(0)) << "whom it is assigned to is no decision on it";
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_TRUE(desk.item(ids.at(0)).assignedTo.isEmpty());
    unlock();
    EXPECT_EQ(desk.item(ids.at(0)).assignedTo, u"ann"_s);
    EXPECT_FALSE(isMarked(0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return said() == u"1 item(s) assigned to ann."_s; })) << qPrintable(said());
}

TEST_F(ReviewStuck, AnAssignmentAndADecisionOnOneItemWaitAndAreMarkedUntilBothAreSaved)
{
    open(3);
    lock();
    press(Qt::Key_M);
    QTest::keyClick(find<QLineEdit>(page.get(), "assignEdit"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isMarked(0); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_FALSE(model()->isUndecided(0));
    unlock();
    EXPECT_EQ(desk.item(ids.at(0)).assignedTo, u"ann"_s);
    const Item item = desk.item(ids.at(0));
    EXPECT_EQ(item.status, Status::Approved) << "its own assignment does not stand in its way";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isMarked(0); }));
}

TEST_F(ReviewStuck, TheWayToTheUndecidedDoesNotLeadBackToWhatWaits)
{
    openDecidedBut({0, 300});
    lock();
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(300));
    press(Qt::Key_Return);
    QTest::qWait(500);
    EXPECT_EQ(table()->currentIndex().row(), 300);
    EXPECT_TRUE(isMarked(0));
    EXPECT_TRUE(isMarked(300));
    unlock();
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(300)).status, Status::Approved);
}

TEST_F(ReviewStuck, WhatBecameOfManyIsNotCoveredByAllIsDecided)
{
    openDecidedBut({0, 1});
    desk.editElsewhere(ids.at(1), u"Bob's words."_s);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    QTest::qWait(500); // so long the walk to the next one takes at most
    EXPECT_TRUE(said().contains(u"1 decided."_s)) << qPrintable(said());
    EXPECT_TRUE(find<QPushButton>(page.get(), "bannerAction")->text().contains(u"left out"_s));
    press(Qt::Key_S); // asked for by itself, it is said
    EXPECT_TRUE(QTest::qWaitFor([&] { return said().contains(u"are decided"_s); })) << qPrintable(said());
}

TEST_F(ReviewStuck, ADecisionOnManyThatCannotBeMadeNowSaysWhy)
{
    open(9);
    lock();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(said().contains(u"Saving 2"_s)) << qPrintable(said());
    press(Qt::Key_Return);
    EXPECT_TRUE(said().contains(u"A decision is being saved; try again"_s)) << qPrintable(said());
    unlock();
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Approved);
    EXPECT_EQ(desk.history(ids.at(2)).size(), 2) << "once";
}

TEST_F(ReviewStuck, TheRestOfManyIsSavedWhenTheStoreHasRoomAgainAndIsOneStepBack)
{
    constexpr int many = 2000;
    open(many);
    const auto with = [&](Status status) {
        const auto count = [status](store::Connection &open) {
            return open.value(u"SELECT count(*) FROM metadata_items WHERE status = ?"_s, {statusName(status)});
        };
        return waitFor(desk.services->store().read(count)).value().toInt();
    };
    leaveRoom(120);
    table()->selectAll();
    QTest::mouseClick(find<QPushButton>(page.get(), "acceptSelected"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(u"no room left"_s); }, 30'000)) << qPrintable(said());
    const auto taken = with(Status::Approved);
    ASSERT_GT(taken, 0) << "the store took some";
    ASSERT_LT(taken, many + 1);
    EXPECT_TRUE(page->unfinished().contains(QString::number(many + 1 - taken))) << qPrintable(page->unfinished());
    leaveRoom(1'000'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->unfinished().isEmpty(); }, 30'000));
    EXPECT_EQ(with(Status::Approved), many + 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said().contains(u"2,001 decided"_s); })) << qPrintable(said());
    EXPECT_EQ(desk.history(ids.last()).size(), 2) << "once";
    press(Qt::Key_U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return with(Status::Pending) == many + 1; }, 30'000)) << "as one";
}

TEST_F(ReviewStuck, ATextThatCannotBeGivenNowSaysWhyAndIsStillOffered)
{
    QVector<store::Offer> offers;
    for (int number = 0; number < 3; ++number) {
        store::Offer offer;
        offer.object = {{u"main"_s, u"sales"_s, u"t%1"_s.arg(number), u"id"_s}};
        offer.dataType = u"BIGINT"_s;
        offer.ordinal = 1;
        offer.text = u"Number of the row."_s;
        offers << offer;
    }
    ids = desk.offer(offers);
    show();
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    auto *offer = find<QPushButton>(page.get(), "sameTextOffer");
    ASSERT_TRUE(QTest::qWaitFor([&] { return offer->isVisible(); }));
    table()->setFocus();
    press(Qt::Key_A);
    auto *bar = find<QWidget>(page.get(), "sameTextBar");
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    QTest::qWait(50); // painted
    lock();
    press(Qt::Key_R);
    QTest::keyClick(find<QLineEdit>(page.get(), "reasonEdit"), Qt::Key_Return);
    QTest::keyClick(find<QPushButton>(page.get(), "sameTextGive"), Qt::Key_Return);
    EXPECT_TRUE(said().contains(u"A decision is being saved; try again"_s)) << qPrintable(said());
    EXPECT_TRUE(offer->isVisible());
    unlock();
    EXPECT_EQ(desk.item(ids.at(2)).status, Status::Pending);
}

} // namespace metaflow::testing
