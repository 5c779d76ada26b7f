#include "core/base/Clock.h"

#include <gtest/gtest.h>

#include <ctime>

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

} // namespace
} // namespace metaflow
