#include "core/store/RetryPace.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace metaflow::store {

TEST(RetryPaceTest, TriesTenTimesHoweverLongThatTakes)
{
    RetryPace pace(0ms);
    for (int tries = 1; tries < 10; ++tries) {
        EXPECT_TRUE(pace.next()) << tries;
    }
    EXPECT_FALSE(pace.next());
}

TEST(RetryPaceTest, GoesOnForItsTimeWithPausesThatGrowAndEnd)
{
    RetryPace pace(1h);
    std::chrono::milliseconds longest = 0ms;
    for (int tries = 1; tries <= 200; ++tries) {
        const auto pause = pace.next();
        ASSERT_TRUE(pause);
        EXPECT_GE(*pause, 1ms);
        EXPECT_LE(*pause, 100ms);
        if (tries == 1) {
            EXPECT_LT(*pause, 5ms) << "most have met one other alone";
        }
        longest = std::max(longest, *pause);
    }
    EXPECT_GT(longest, 20ms);
}

} // namespace metaflow::store
