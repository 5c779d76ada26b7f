#include "core/base/Clock.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

namespace metaflow {
namespace {

std::chrono::milliseconds bootTime()
{
    timespec time{};
    EXPECT_EQ(clock_gettime(CLOCK_BOOTTIME, &time), 0);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

TEST(ClockTest, ElapsedCountsTheTimeTheMachineWasSuspended)
{
    const SystemClock clock;
    const auto before = bootTime();
    const auto elapsed = clock.elapsed();
    EXPECT_GE(elapsed, before);
    EXPECT_LE(elapsed, bootTime());
}

/// Both remember what they were asked last.
TEST(ClockTest, ATimeIsWrittenAndReadAsItIsWhateverWasAskedBefore)
{
    const QDateTime noon({2026, 11, 22}, {12, 0, 0, 7}, Qt::UTC);
    const QDateTime sameElsewhere = noon.toOffsetFromUtc(3600);
    for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(isoTime(noon), u"2026-11-22T12:00:00.007Z"_s);
        EXPECT_EQ(isoTime(noon), u"2026-11-22T12:00:00.007Z"_s);
        EXPECT_EQ(isoTime(sameElsewhere), u"2026-11-22T12:00:00.007Z"_s);
        EXPECT_EQ(isoTime(noon.addMSecs(1)), u"2026-11-22T12:00:00.008Z"_s);
        EXPECT_EQ(isoTime({}), QString());
        EXPECT_EQ(fromIsoTime(u"2026-11-22T12:00:00.007Z"_s), noon);
        EXPECT_EQ(fromIsoTime(u"2026-11-22 12:00:00.007"_s), noon) << "without a zone it is UTC";
        EXPECT_EQ(fromIsoTime(u"2026-11-22T13:00:00.007+01:00"_s), noon);
        EXPECT_FALSE(fromIsoTime(u"yesterday"_s).isValid());
        EXPECT_FALSE(fromIsoTime({}).isValid());
    }
}

} // namespace
TEST(ClockTest, LeavesNoTimerBehindAContextThatIsGone)
{
    SystemClock clock;
    const QObject *dispatcher = QAbstractEventDispatcher::instance();
    const qsizetype before = dispatcher->children().size();
    QPointer<QTimer> timer;
    {
        QObject context;
        clock.after(std::chrono::hours(1), &context, [] { FAIL() << "nobody waits for it"; });
        timer = context.findChild<QTimer *>();
        ASSERT_TRUE(timer);
    }
    EXPECT_FALSE(timer);
    EXPECT_EQ(dispatcher->children().size(), before);
}

TEST(ClockTest, WhatRingsMayEndItsOwnContext)
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    clock.after(std::chrono::milliseconds(1), context.get(), [&context] { context.reset(); });
    EXPECT_TRUE(QTest::qWaitFor([&context] { return context == nullptr; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace metaflow
