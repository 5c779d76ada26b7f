#include "core/providers/RateLimits.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace metaflow::providers {

TEST(RateLimitsTest, ADurationIsReadInAllItsForms)
{
    EXPECT_EQ(readDuration("12ms"), 12ms);
    EXPECT_EQ(readDuration("1s"), 1s);
    EXPECT_EQ(readDuration("6m0s"), 6min);
    EXPECT_EQ(readDuration("1h2m3s"), 1h + 2min + 3s);
    EXPECT_EQ(readDuration("1.574s"), 1574ms);
    EXPECT_EQ(readDuration("59.5s"), 59'500ms);
    EXPECT_EQ(readDuration("0.4ms"), 1ms) << "never shorter than it says";
    EXPECT_EQ(readDuration("2"), 2s) << "some servers say seconds";
    EXPECT_EQ(readDuration("0s"), 0ms);
}

TEST(RateLimitsTest, WhatIsNoDurationIsNone)
{
    for (const QByteArray text :
        {"", "-1s", "s", "1d", "1s soon", "in a moment", "1e400s", "99999999999h", "1s1", "NaN"}) {
        EXPECT_EQ(readDuration(text), std::nullopt) << text.constData();
    }
}

TEST(RateLimitsTest, EachHeaderStandsForItself)
{
    net::HttpResponse response;
    response.headers = {{"x-ratelimit-limit-requests", "500"}, {"x-ratelimit-limit-tokens", "200000"},
        {"x-ratelimit-remaining-requests", "-3"}, {"x-ratelimit-remaining-tokens", "many"},
        {"x-ratelimit-reset-requests", "120ms"}, {"x-ratelimit-reset-tokens", "6m0s"}};
    RateLimits expected;
    expected.limitRequests = 500;
    expected.limitTokens = 200'000;
    expected.resetRequests = 120ms;
    expected.resetTokens = 6min;
    EXPECT_EQ(readRateLimits(response), expected);
    EXPECT_TRUE(readRateLimits({}).isEmpty());
}

} // namespace metaflow::providers
