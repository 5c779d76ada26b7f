#include "tests/gui/ReviewFixture.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Another program holds the store's file locked for a while: nobody has to wait for it, and nothing is lost.
class ReviewLockTrial : public ReviewFixture {
protected:
    void TearDown() override { expectNoStall(desk); }
    void lock()
    {
        sqlite.start(u"sqlite3"_s, {desk.folder.filePath(u"store.sqlite"_s)});
        ASSERT_TRUE(sqlite.waitForStarted());
        sqlite.write("BEGIN IMMEDIATE;\nSELECT 'locked';\n");
        ASSERT_TRUE(QTest::qWaitFor([&] { return sqlite.readAllStandardOutput().contains("locked"); }));
    }
    void unlock()
    {
        sqlite.write("COMMIT;\n.quit\n");
        ASSERT_TRUE(sqlite.waitForFinished());
    }
    QProcess sqlite;
};

TEST_F(ReviewLockTrial, ThirtyAcceptsArriveWhileTheStoreIsLocked)
{
    constexpr int accepts = 30;
    const qint64 locked = trialCount() * 200; // 20 s at full size
    open(accepts + 5);
    QElapsedTimer held;
    held.start();
    lock();
    for (int row = 0; row < accepts; ++row) {
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return showsRow(row + 1); }, 30'000)) << "accept " << row;
    }
    const qint64 accepted = held.elapsed();
    EXPECT_LE(accepted, 6000); // nobody waits for the lock
    while (held.elapsed() < locked) {
        QTest::qWait(50);
    }
    for (int row = 0; row < accepts; ++row) {
        EXPECT_EQ(desk.item(ids.at(row)).status, Status::Pending) << "decided while the store was locked: " << row;
    }
    EXPECT_FALSE(page->unfinished().isEmpty()); // closing asks
    EXPECT_TRUE(model()->index(0, 0).data(ui::ItemModel::UnsavedRole).toBool()); // and each is marked
    unlock();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->unfinished().isEmpty(); }, 60'000));
    int saved = 0;
    for (int row = 0; row < accepts; ++row) {
        EXPECT_EQ(desk.item(ids.at(row)).status, Status::Approved) << row;
        EXPECT_EQ(desk.history(ids.at(row)).size(), 2) << row; // offered, and accepted once
        EXPECT_FALSE(model()->index(row, 0).data(ui::ItemModel::UnsavedRole).toBool()) << row;
        saved += desk.item(ids.at(row)).status == Status::Approved ? 1 : 0;
    }
    EXPECT_EQ(desk.item(ids.at(accepts)).status, Status::Pending);
    recordTrial(u"review_lock"_s,
        {{u"locked_ms"_s, locked}, {u"accepts"_s, accepts}, {u"saved"_s, saved},
            {u"last_accept_after_ms"_s, accepted}});
}

} // namespace metaflow::testing
