#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace metaflow::generation {

/// What may be sent in a minute; unset: nobody knows.
struct Limits {
    std::optional<int> requests = {}, tokens = {};
    friend bool operator==(const Limits &, const Limits &) = default;
};

/// What a provider's headers say beside an answer.
struct ToldLimits {
    Limits limits = {};
    std::optional<int> remainingRequests = {}, remainingTokens = {};
    std::optional<std::chrono::milliseconds> resetRequests = {}, resetTokens = {};
    friend bool operator==(const ToldLimits &, const ToldLimits &) = default;
};

/// When the next request may leave, for everything that one key sends to one model at one address. A pure state: times
/// are those of a clock's elapsed(), given by the caller, and nobody waits in here.
///
/// Known limits: no more than a minute's worth in any minute, which holds for windows of any phase and for buckets
/// alike, and uses all of it. Beside that, known or not: a number of requests at the same time, which grows while
/// nothing is refused and answers do not get slower, and is halved by a refusal.
class Limiter {
public:
    using Ms = std::chrono::milliseconds;

    /// `guard` is added to each window: what leaves evenly does not arrive evenly.
    explicit Limiter(Ms window = std::chrono::minutes(1), Ms guard = Ms(300));

    struct Turn {
        bool granted = false;
        std::optional<Ms> wait; ///< where not granted: ask again then; unset: when an answer has come
        qint64 tokens = 0; ///< what it counts
        int pauses = 0; ///< there had been when it was granted
        qint64 sequence = -1; ///< set by sent()
    };
    /// A granted turn is out until it is dropped, answered, refused or failed. `tokens`: as the provider counts them
    /// before it has answered (see admissionTokens()).
    [[nodiscard]] Turn ask(Ms now, qint64 tokens);
    void sent(Ms now, Turn *turn); ///< it leaves
    void dropped(const Turn &turn); ///< it has never left
    void answered(Ms now, Ms latency, const Turn &turn, int attempts, const ToldLimits &told);
    /// By 429; `number` of this very request: 1, 2, …. The wait that it causes for all.
    Ms refused(Ms now, const Turn &turn, std::optional<Ms> retryAfter, int number);
    void told(Ms now, const ToldLimits &told) { learn(now, told); } ///< by headers that came without an answer
    void failed(Ms now, const Turn &turn, int attempts); ///< by something that says nothing about limits

    void setTyped(const Limits &limits); ///< a person's: as good as told, and the smaller one of both holds
    [[nodiscard]] Limits limits() const;
    [[nodiscard]] int mostAtOnce() const { return static_cast<int>(m_mostAtOnce); }
    [[nodiscard]] int out() const { return m_out; }
    [[nodiscard]] Ms pausedUntil() const { return m_pausedUntil; }

private:
    struct Entry {
        Ms at{0};
        qint64 tokens = 0;
        int requests = 1;
    };
    struct Foreign {
        qint64 used = 0; ///< by others with the same key
        Ms until{0};
    };
    void forget(Ms now);
    void countAttempts(const Turn &turn, int attempts);
    void learn(Ms now, const ToldLimits &told);
    void learnLatency(Ms latency);
    [[nodiscard]] std::optional<Ms> waitForRoom(Ms now, qint64 tokens) const;
    [[nodiscard]] Entry *entryOf(const Turn &turn);

    Ms m_window, m_guard;
    Limits m_told, m_typed;
    std::deque<Entry> m_log; ///< what left in the last window, by time
    qint64 m_first = 0; ///< sequence of the first one
    qint64 m_tokens = 0; ///< in the log and granted
    int m_requests = 0;
    Foreign m_foreignTokens, m_foreignRequests;
    double m_share = 1; ///< of the limits that is used: less where refusals say that they are not all ours
    double m_mostAtOnce;
    bool m_grownUp = false; ///< was refused once: grows by one a round now, not by one an answer
    int m_out = 0;
    Ms m_pausedUntil{0};
    int m_pauses = 0;
    int m_pausesInARow = 0;
    double m_latency = 0, m_bestLatency = 0; ///< ms; 0: none yet
};

/// What a provider counts when it decides: the output that is allowed, or the input where that is more.
[[nodiscard]] qint64 admissionTokens(qint64 inputTokens, qint64 mostOutputTokens);

} // namespace metaflow::generation
