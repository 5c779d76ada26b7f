#include "tests/net/HttpFixture.h"

using namespace std::chrono_literals;

namespace metaflow::net {

using testing::FakeReply;

class RetryTest : public HttpFixture {
protected:
    FakeReply refusal(int status, const QByteArray &retryAfter = {})
    {
        FakeReply reply = FakeReply::withStatus(status);
        if (!retryAfter.isEmpty()) {
            reply.headers = {{"Retry-After", retryAfter}};
        }
        return reply;
    }
};

TEST_F(RetryTest, ComesBackAfterARateLimitAndNotBeforeTheTimeItWasTold)
{
    server.enqueue(refusal(429, "7"));
    const auto response = sendAndAdvance(post());
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->attempts, 2);
    EXPECT_EQ(response->possiblyRepeated, 0);
    EXPECT_GE(clock.elapsed(), 7s);
    EXPECT_LT(clock.elapsed(), 30s); // the clock moves on while the answer travels
}

TEST_F(RetryTest, ComesBackAfterARateLimitThatNamesNoTime)
{
    server.enqueue(refusal(429));
    server.enqueue(refusal(503));
    EXPECT_EQ(sendAndAdvance(post())->attempts, 3);
}

TEST_F(RetryTest, ABareRefusalIsWaitedOutForASecondAtLeastAndUntilTheDeadline)
{
    server.setHandler([this](const testing::FakeRequest &) {
        return server.arrivals() < 12 ? refusal(429) : FakeReply::json("{}"); // far more than the attempts of a fault
    });
    const auto response = sendAndAdvance(post(Repeat::Never));
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->attempts, 12);
    EXPECT_GE(clock.elapsed(), 11s);

    server.setHandler([this](const testing::FakeRequest &) { return refusal(503); });
    HttpRequest request = post(Repeat::Never);
    request.deadline = 20s;
    const auto before = clock.elapsed();
    const auto last = sendAndAdvance(request); // the clock goes on while a request travels: it may end by the deadline
    EXPECT_TRUE(last ? last->status == 503 : last.error().code == ErrorCode::Timeout);
    EXPECT_LE(clock.elapsed() - before, 21s);
}

TEST_F(RetryTest, AWaitOfNothingIsNotTakenLiterally)
{
    server.enqueue(refusal(429, "0"));
    EXPECT_EQ(sendAndAdvance(post())->attempts, 2);
    EXPECT_GE(clock.elapsed(), 1s);
}

TEST_F(RetryTest, AFailureSaysHowManyAttemptsMayHaveBeenActedOn)
{
    server.setHandler([](const testing::FakeRequest &) {
        FakeReply cut = FakeReply::json("{\"a\":1}");
        cut.cutAfter = 2;
        return cut;
    });
    const auto lost = sendAndAdvance(post(Repeat::Paid));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().attempts, 5);
    EXPECT_EQ(lost.error().possiblyRepeated, 5) << "the last one too";
    HttpRequest nowhere = post(Repeat::Paid);
    nowhere.url.setPort(1);
    const auto refused = sendAndAdvance(nowhere);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().attempts, 5);
    EXPECT_EQ(refused.error().possiblyRepeated, 0);
}

TEST_F(RetryTest, ObeysAnHttpDate)
{
    server.enqueue(refusal(429, "Sun, 22 Nov 2026 12:00:20 GMT"));
    EXPECT_EQ(sendAndAdvance(get())->status, 200);
    EXPECT_GE(clock.elapsed(), 19s);
}

TEST_F(RetryTest, HandsOverTheRefusalWhenTheWaitIsLongerThanTheDeadlineOrTenMinutes)
{
    server.enqueue(refusal(429, "3600"));
    EXPECT_EQ(sendAndAdvance(get())->status, 429);
    server.enqueue(refusal(429, "400"));
    EXPECT_EQ(sendAndAdvance(get())->status, 429);
    EXPECT_EQ(server.arrivals(), 2);
}

TEST_F(RetryTest, RepeatsAServerErrorOnlyWhereThatIsSafe)
{
    server.enqueue(refusal(500));
    EXPECT_EQ(sendAndAdvance(get())->attempts, 2);
    for (const Repeat repeat : {Repeat::Paid, Repeat::Never}) {
        server.enqueue(refusal(500));
        EXPECT_EQ(sendAndAdvance(post(repeat))->status, 500);
    }
}

TEST_F(RetryTest, NeverRepeatsAStatementWhoseAnswerWasLost)
{
    FakeReply lost;
    lost.closeBeforeAnswer = true;
    server.enqueue(lost);
    EXPECT_EQ(codeOf(sendAndAdvance(post(Repeat::Never))), ErrorCode::Unreachable);
    EXPECT_EQ(server.arrivals(), 1);
}

TEST_F(RetryTest, RepeatsAPaidCallWhoseAnswerWasLostAndCountsIt)
{
    FakeReply lost;
    lost.closeBeforeAnswer = true;
    FakeReply cut = FakeReply::json("{\"a\":1}");
    cut.cutAfter = 2;
    server.enqueue(lost);
    server.enqueue(cut);
    server.enqueue(refusal(429));
    const auto response = sendAndAdvance(post(Repeat::Paid));
    ASSERT_TRUE(response);
    EXPECT_EQ(response->attempts, 4);
    EXPECT_EQ(response->possiblyRepeated, 2);
    EXPECT_EQ(server.arrivals(), 4);
}

TEST_F(RetryTest, StopsAfterTheAllowedAttempts)
{
    server.setHandler([this](const testing::FakeRequest &) { return refusal(500); });
    HttpRequest request = get();
    request.maxAttempts = 3;
    const auto response = sendAndAdvance(request);
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 500);
    EXPECT_EQ(response->attempts, 3);
    EXPECT_EQ(server.arrivals(), 3);
}

TEST_F(RetryTest, LeavesTheDecisionToTheCallersRule)
{
    server.enqueue(refusal(429)); // a billing stop: the rule says so
    const auto never = [](const HttpResponse &, int) { return std::optional<std::chrono::milliseconds>(); };
    EXPECT_EQ(sendAndAdvance(post(Repeat::Paid), never)->status, 429);
    server.enqueue(refusal(408));
    const auto once = [](const HttpResponse &response, int attempt) {
        return response.status == 408 && attempt == 1 ? std::optional<std::chrono::milliseconds>(3s) : std::nullopt;
    };
    const auto before = clock.elapsed();
    EXPECT_EQ(sendAndAdvance(post(Repeat::Paid), once)->attempts, 2);
    EXPECT_GE(clock.elapsed() - before, 3s);
}

TEST_F(RetryTest, StopEndsTheWaitBetweenTwoAttempts)
{
    server.enqueue(refusal(429, "60"));
    const auto job = start(get());
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.arrivals() == 1; }));
    QTest::qWait(30);
    job.cancel();
    EXPECT_EQ(codeOf(testing::waitFor(job, 1s)), ErrorCode::Cancelled);
}

} // namespace metaflow::net
