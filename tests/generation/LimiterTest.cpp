#include "core/generation/Limiter.h"

#include "core/generation/Limiters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::generation {

namespace {

using Ms = Limiter::Ms;

/// A provider that counts as the documents say, in windows of its own, and a client that asks as often as it may.
class Provider {
public:
    Provider(int requests, qint64 tokens, Ms phase)
        : m_requests(requests)
        , m_tokens(tokens)
        , m_phase(phase)
    {
    }
    bool admits(Ms now, qint64 tokens)
    {
        const qint64 window = (now + m_phase) / 60s;
        if (window != m_window) {
            m_window = window;
            m_usedRequests = 0;
            m_usedTokens = 0;
        }
        ++m_usedRequests;
        const bool fits = m_usedRequests <= m_requests && m_usedTokens + tokens <= m_tokens;
        m_usedTokens += fits ? tokens : 0;
        if (fits) {
            m_admitted.resize(std::max<size_t>(m_admitted.size(), static_cast<size_t>(window) + 1));
            m_admitted.at(static_cast<size_t>(window)) += tokens;
        }
        return fits;
    }
    /// Of whole windows after the first.
    qint64 leastAdmitted() const { return *std::min_element(m_admitted.begin() + 1, m_admitted.end() - 1); }

private:
    int m_requests;
    qint64 m_tokens;
    Ms m_phase;
    qint64 m_window = -1, m_usedTokens = 0;
    int m_usedRequests = 0;
    std::vector<qint64> m_admitted;
};

struct Flight {
    Ms arrives, ends;
    Limiter::Turn turn;
    bool admitted = false, arrived = false;
};

struct Outcome {
    int sent = 0, refused = 0;
};

/// Time goes by in steps of 5 ms; what leaves arrives some ms later, and is answered after about a second.
Outcome play(Limiter *limiter, Provider *provider, Ms until, const std::vector<qint64> &costs, int mostInFlight)
{
    std::mt19937 random(7);
    std::vector<Flight> out;
    Outcome outcome;
    const ToldLimits told{{500, 200'000}, {}, {}, {}, {}};
    for (Ms now = 0ms; now < until; now += 5ms) {
        for (Flight &flight : out) {
            if (!flight.arrived && flight.arrives <= now) {
                flight.arrived = true;
                flight.admitted = provider->admits(now, flight.turn.tokens);
                flight.ends = flight.admitted ? flight.ends : now;
            }
        }
        const auto done = [&](Flight &flight) {
            if (!flight.arrived || flight.ends > now) {
                return false;
            }
            if (flight.admitted) {
                limiter->answered(now, 1s, flight.turn, 1, told);
            } else {
                ++outcome.refused;
                const auto wait = limiter->refused(now, flight.turn, 2s, 1);
                Q_UNUSED(wait)
            }
            return true;
        };
        out.erase(std::remove_if(out.begin(), out.end(), done), out.end());
        while (static_cast<int>(out.size()) < mostInFlight) {
            const qint64 cost = costs.at(static_cast<size_t>(outcome.sent) % costs.size());
            Limiter::Turn turn = limiter->ask(now, cost);
            if (!turn.granted) {
                break;
            }
            limiter->sent(now, &turn);
            ++outcome.sent;
            const Ms travel(1 + random() % 150);
            out.push_back({now + travel, now + travel + Ms(700 + random() % 600), turn});
        }
    }
    return outcome;
}

class LimiterTest : public ::testing::TestWithParam<int> { };

} // namespace

TEST_P(LimiterTest, UsesNearlyAllOfALimitAndIsNearlyNeverRefused)
{
    Limiter limiter;
    limiter.setTyped({500, 200'000});
    Provider provider(500, 200'000, Ms(GetParam()));
    const Outcome outcome = play(&limiter, &provider, 6min, {1'520, 880, 3'600, 560, 7'600, 1'040}, 64);
    EXPECT_GE(provider.leastAdmitted(), 194'000) << "97 %";
    EXPECT_LE(outcome.refused, std::max(outcome.sent / 1'000, 0)) << "of " << outcome.sent;
}

TEST_P(LimiterTest, TheSameWhereRequestsAreScarce)
{
    Limiter limiter;
    limiter.setTyped({500, 200'000});
    Provider provider(500, 200'000, Ms(GetParam()));
    const Outcome outcome = play(&limiter, &provider, 6min, {300}, 64);
    EXPECT_GE(provider.leastAdmitted(), 485 * 300);
    EXPECT_EQ(outcome.refused, 0);
}

/// Nobody typed anything: the first answers tell, and until then a provider may refuse.
TEST_P(LimiterTest, LearnsTheLimitsFromHeaders)
{
    Limiter limiter;
    Provider provider(500, 200'000, Ms(GetParam()));
    const Outcome outcome = play(&limiter, &provider, 6min, {1'520, 880}, 64);
    EXPECT_EQ(limiter.limits(), (Limits{500, 200'000}));
    EXPECT_GE(provider.leastAdmitted(), 194'000);
    EXPECT_LE(outcome.refused, outcome.sent / 1'000);
}

INSTANTIATE_TEST_SUITE_P(Phases, LimiterTest, ::testing::Values(0, 7'919, 29'990, 50'000));

TEST(LimiterRules, ARefusalPausesAllAndHalvesWhatGoesAtOnce)
{
    Limiter limiter;
    const int before = limiter.mostAtOnce();
    std::vector<Limiter::Turn> turns;
    for (int i = 0; i < 4; ++i) {
        turns.push_back(limiter.ask(0ms, 10));
        ASSERT_TRUE(turns.back().granted);
        limiter.sent(0ms, &turns.back());
    }
    for (const Limiter::Turn &turn : turns) {
        EXPECT_EQ(limiter.refused(100ms, turn, 3s, 1), 3s);
    }
    EXPECT_EQ(limiter.mostAtOnce(), before / 2) << "a burst is one step, not four";
    const Limiter::Turn early = limiter.ask(200ms, 10);
    EXPECT_FALSE(early.granted);
    EXPECT_EQ(early.wait, 2'900ms);
    EXPECT_TRUE(limiter.ask(3'100ms, 10).granted);
}

TEST(LimiterRules, GrowsWhileAnswersAreAsFastAsBefore)
{
    const auto after = [](Ms later) {
        Limiter limiter;
        for (int i = 0; i < 200; ++i) {
            Limiter::Turn turn = limiter.ask(Ms(i), 10);
            limiter.sent(Ms(i), &turn);
            limiter.answered(Ms(i), i < 20 ? 1s : later, turn, 1, {});
        }
        return limiter.mostAtOnce();
    };
    EXPECT_GT(after(1s), 200);
    EXPECT_LT(after(8s), 60) << "more at once would only queue there";
}

TEST(LimiterRules, WhatTheTransportRepeatedCountsEachTime)
{
    Limiter limiter;
    limiter.setTyped({5, {}});
    Limiter::Turn turn = limiter.ask(0ms, 10);
    limiter.sent(0ms, &turn);
    limiter.answered(10ms, 10ms, turn, 5, {});
    const Limiter::Turn next = limiter.ask(20ms, 10);
    EXPECT_FALSE(next.granted);
    ASSERT_TRUE(next.wait);
    EXPECT_GT(*next.wait, 59s);
}

TEST(LimiterRules, OthersWithTheSameKeyTakeTheirPart)
{
    Limiter limiter;
    Limiter::Turn turn = limiter.ask(0ms, 1'000);
    limiter.sent(0ms, &turn);
    limiter.answered(1s, 1s, turn, 1, {{500, 10'000}, 480, 2'000, 30s, 30s}); // 8,000 are gone, and 1,000 were ours
    EXPECT_FALSE(limiter.ask(2s, 2'500).granted);
    EXPECT_TRUE(limiter.ask(2s, 1'500).granted);
    EXPECT_TRUE(limiter.ask(32s, 2'500).granted) << "until their window ends";
}

TEST(LimiterRules, OneThatIsLargerThanTheLimitGoesAlone)
{
    Limiter limiter;
    limiter.setTyped({{}, 1'000});
    EXPECT_TRUE(limiter.ask(0ms, 5'000).granted) << "its refusal says what is wrong; waiting never would";
    EXPECT_FALSE(limiter.ask(0ms, 5'000).granted);
}

TEST(LimiterRules, WhatNeverLeftTakesNothing)
{
    Limiter limiter;
    limiter.setTyped({1, {}});
    const Limiter::Turn turn = limiter.ask(0ms, 10);
    ASSERT_TRUE(turn.granted);
    EXPECT_FALSE(limiter.ask(0ms, 10).granted);
    limiter.dropped(turn);
    EXPECT_TRUE(limiter.ask(0ms, 10).granted);
}

TEST(LimiterRules, EachAddressKeyAndModelHasItsOwn)
{
    Limiters limiters;
    providers::ModelAccess access{u"openai"_s, u"https://a.example/v1"_s, u"m"_s, Secret(QByteArray("k1"))};
    const auto first = limiters.of(access);
    EXPECT_EQ(limiters.of(access), first);
    providers::ModelAccess other = access;
    other.key = Secret(QByteArray("k2"));
    EXPECT_NE(limiters.of(other), first);
    other = access;
    other.model = u"n"_s;
    EXPECT_NE(limiters.of(other), first);
    other = access;
    other.baseUrl = u"https://b.example/v1"_s;
    EXPECT_NE(limiters.of(other), first);
}

} // namespace metaflow::generation
