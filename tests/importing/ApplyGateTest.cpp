#include "core/importing/ApplyGate.h"
#include "core/importing/LiveApplies.h"

#include <QCoroFuture>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// What became of somebody who wanted to send; nothing while they wait.
struct Sender {
    std::optional<bool> entered;
};

QCoro::Task<void> send(ApplyGate *gate, Sender *sender)
{
    const bool entered = co_await gate->enter();
    sender->entered = entered;
}

int enteredOf(const std::vector<Sender> &senders)
{
    return static_cast<int>(
        std::count_if(senders.begin(), senders.end(), [](const Sender &one) { return one.entered == true; }));
}

class ApplyGateTest : public ::testing::Test {
protected:
    void sendAll()
    {
        for (Sender &sender : senders) {
            send(&gate, &sender);
        }
    }
    static void settle() { QTest::qWait(5); }

    std::vector<Sender> senders{12};
    ApplyGate gate;
};

} // namespace

TEST_F(ApplyGateTest, EightAtOnceAndTheNextWhenOneComesBack)
{
    sendAll();
    EXPECT_EQ(enteredOf(senders), 8);
    EXPECT_EQ(gate.inFlight(), 8);
    gate.leave();
    settle();
    EXPECT_EQ(enteredOf(senders), 9);
    EXPECT_EQ(gate.inFlight(), 8);
    gate.close();
    settle();
}

TEST_F(ApplyGateTest, NothingLeavesWhilePausedAndEverybodyGoesHomeWhenClosed)
{
    int told = 0;
    gate.onPause = [&told] { ++told; };
    gate.pause(u"paused"_s);
    EXPECT_EQ(gate.waitsFor(), u"paused"_s);
    sendAll();
    EXPECT_EQ(enteredOf(senders), 0);
    gate.resume();
    EXPECT_EQ(gate.waitsFor(), QString());
    settle();
    EXPECT_EQ(enteredOf(senders), 8);
    EXPECT_EQ(told, 2);
    gate.pause(u"failures:forbidden"_s);
    gate.leave();
    settle();
    EXPECT_EQ(enteredOf(senders), 8);
    gate.close();
    settle();
    EXPECT_EQ(std::count_if(senders.begin(), senders.end(), [](const Sender &one) { return one.entered == false; }), 4);
    EXPECT_EQ(gate.inFlight(), 7) << "who went home holds no place";
}

TEST_F(ApplyGateTest, HalvesOnceForAllThatWereInFlightAndComesBackStepByStep)
{
    sendAll();
    for (int i = 0; i < 8; ++i) {
        gate.slower(); // all eight are told off
    }
    EXPECT_EQ(gate.limit(), 4);
    for (int i = 0; i < 8; ++i) {
        gate.leave();
    }
    settle();
    EXPECT_EQ(gate.inFlight(), 4) << "the last four of twelve";
    gate.slower();
    EXPECT_EQ(gate.limit(), 2);
    gate.faster();
    EXPECT_EQ(gate.limit(), 2);
    gate.faster();
    EXPECT_EQ(gate.limit(), 3);
    for (int i = 0; i < 100; ++i) {
        gate.faster();
    }
    EXPECT_EQ(gate.limit(), 8);
    for (int i = 0; i < 20; ++i) {
        gate.slower();
        for (int left = 0; left < 8; ++left) {
            gate.leave();
        }
    }
    EXPECT_EQ(gate.limit(), 1) << "never none";
}

TEST(LiveAppliesTest, KnowsAnApplyForAsLongAsItLasts)
{
    LiveApplies live;
    EXPECT_TRUE(live.of(PlanId(u"p"_s)).empty());
    auto gate = live.enter(PlanId(u"p"_s));
    const auto other = live.enter(PlanId(u"q"_s));
    ASSERT_EQ(live.of(PlanId(u"p"_s)).size(), 1U);
    EXPECT_EQ(live.of(PlanId(u"p"_s)).front(), gate);
    gate.reset();
    EXPECT_TRUE(live.of(PlanId(u"p"_s)).empty());
}

} // namespace metaflow::importing
