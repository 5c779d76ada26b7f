// With no network at all: the store is here, so is everything that people decide.
#include "tests/gui/ReviewFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class ReviewOffline : public ReviewTextFixture {
protected:
    /// A host that nobody listens at: port 9 of this machine.
    void goOffline()
    {
        databricks::Profile profile;
        profile.host = u"http://127.0.0.1:9"_s;
        profile.token = Secret(QByteArray("none"));
        QSignalSpy failed(desk.connection.get(), &ui::ConnectionState::failed);
        desk.connection->connectTo(profile);
        ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() > 0; }, 20'000));
        ASSERT_FALSE(desk.connection->isConnected());
    }
};

TEST_F(ReviewOffline, DecidesEditsAndUndoes)
{
    open(4);
    goOffline();
    page->activate();
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(0)).reviewedBy, desk.connection->person().name) << "whoever was confirmed last";
    type(u"On a train."_s);
    accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(1)).status == Status::Edited; }));
    EXPECT_EQ(desk.item(ids.at(1)).current, u"On a train."_s);
    table()->setFocus();
    press(Qt::Key_U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(1)).status == Status::Pending; }));
    press(Qt::Key_U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Pending; }));
    expectNoStall(desk);
}

TEST_F(ReviewOffline, FiltersAndReadsBack)
{
    open(3);
    goOffline();
    page->openLine(u"column:c2"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model()->rowCount() == 1; }));
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(2)).status == Status::Approved; }));
    expectNoStall(desk);
}

} // namespace metaflow::testing
