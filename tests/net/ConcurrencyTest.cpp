#include "tests/net/HttpFixture.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace metaflow::net {

class ConcurrencyTest : public HttpFixture {
protected:
    /// Sends so many at once to a server that keeps each for a while; says how many it had in its hands together.
    int mostAtOnce(int requests)
    {
        server.setHandler([](const FakeRequest &) {
            testing::FakeReply reply;
            reply.delay = 800ms;
            return reply;
        });
        std::vector<Job<HttpResponse>> jobs;
        for (int i = 0; i < requests; ++i) {
            jobs.push_back(start(post()));
        }
        for (const auto &job : jobs) {
            EXPECT_TRUE(testing::waitFor(job));
        }
        EXPECT_EQ(server.arrivals(), requests);
        return server.mostInFlight();
    }
    using FakeRequest = testing::FakeRequest;
};

TEST_F(ConcurrencyTest, ThirtyTwoInFlightArriveTogether)
{
    EXPECT_EQ(mostAtOnce(32), 32);
}

TEST_F(ConcurrencyTest, SixtyFourInFlightArriveTogether)
{
    EXPECT_EQ(mostAtOnce(64), 64);
}

TEST_F(ConcurrencyTest, NinetySixInFlightArriveTogetherAndMoreWaitTheirTurn)
{
    EXPECT_EQ(mostAtOnce(130), 96);
}

TEST_F(ConcurrencyTest, WhatWaitsForAPlaceCanBeCancelled)
{
    server.setHandler([](const FakeRequest &) {
        testing::FakeReply reply;
        reply.silent = true;
        return reply;
    });
    HttpClient narrow(system, 1);
    Engine own(Engine::Threading::OwnThread);
    const auto submit = [&] {
        const HttpRequest request = post();
        return own.submit([&narrow, request](std::stop_token stop) { return narrow.send(request, std::move(stop)); });
    };
    const auto first = submit();
    const auto second = submit();
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.arrivals() == 1; }));
    QElapsedTimer timer;
    timer.start();
    second.cancel();
    EXPECT_EQ(codeOf(testing::waitFor(second)), ErrorCode::Cancelled);
    EXPECT_LT(timer.elapsed(), 500);
    EXPECT_FALSE(first.future().isFinished());
    first.cancel();
    EXPECT_EQ(codeOf(testing::waitFor(first)), ErrorCode::Cancelled);
    EXPECT_EQ(server.arrivals(), 1);
}

} // namespace metaflow::net
