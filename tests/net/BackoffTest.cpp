#include "core/net/Backoff.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace metaflow::net {

namespace {
const QDateTime now({2026, 11, 22}, {12, 0, 0, 500}, Qt::UTC);
}

TEST(RetryAfterTest, ReadsSecondsAndHttpDates)
{
    EXPECT_EQ(parseRetryAfter("2", now), 2s);
    EXPECT_EQ(parseRetryAfter(" 0 ", now), 0s);
    EXPECT_EQ(parseRetryAfter("1.2", now), 2s);
    EXPECT_EQ(parseRetryAfter("Sun, 22 Nov 2026 12:00:30 GMT", now), 30s);
}

TEST(RetryAfterTest, TakesNegativePastAndUnreadableValuesAsAbsent)
{
    for (const QByteArray text : {"", "-1", "soon", "nan", "inf", "1e99", "Sun, 22 Nov 2026 11:59:00 GMT", "2 s"}) {
        EXPECT_EQ(parseRetryAfter(text, now), std::nullopt) << text.toStdString();
    }
}

TEST(RetryAfterTest, PrefersMillisecondsWhereTheServerSendsThem)
{
    HttpResponse response;
    response.headers = {{"retry-after", "7"}, {"retry-after-ms", "120.4"}};
    EXPECT_EQ(retryAfter(response, now), 121ms);
    response.headers.removeLast();
    EXPECT_EQ(retryAfter(response, now), 7s);
    response.headers.clear();
    EXPECT_EQ(retryAfter(response, now), std::nullopt);
}

TEST(BackoffTest, DoublesUpToHalfAMinuteAndUsesAllOfTheJitter)
{
    EXPECT_EQ(backoff(1, 1.0, 0ms), 500ms);
    EXPECT_EQ(backoff(2, 1.0, 0ms), 1s);
    EXPECT_EQ(backoff(5, 1.0, 0ms), 8s);
    EXPECT_EQ(backoff(40, 1.0, 0ms), 30s);
    EXPECT_EQ(backoff(5, 0.0, 0ms), 0ms);
    EXPECT_EQ(backoff(5, 0.5, 0ms), 4s);
}

TEST(BackoffTest, NeverComesBackBeforeTheServerAsked)
{
    EXPECT_EQ(backoff(1, 0.0, 2s), 2s);
    EXPECT_EQ(backoff(9, 1.0, 2s), 2250ms);
}

} // namespace metaflow::net
