#include "core/generation/Limiter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace metaflow::generation {

namespace {

constexpr double firstAtOnce = 32; ///< few providers mind; those that do say so
constexpr double mostAtOnceEver = 1024; ///< a run has its own bound
constexpr double slower = 2.5; ///< than the best: more at once would only queue there
constexpr double slowerBy = 250; ///< ms; below it a difference is noise
constexpr double leastShare = 0.5;

std::optional<int> smaller(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

} // namespace

qint64 admissionTokens(qint64 inputTokens, qint64 mostOutputTokens)
{
    return std::max(inputTokens, mostOutputTokens);
}

Limiter::Limiter(Ms window, Ms guard)
    : m_window(window)
    , m_guard(guard)
    , m_mostAtOnce(firstAtOnce)
{
}

void Limiter::setTyped(const Limits &limits)
{
    m_typed = limits;
}

Limits Limiter::limits() const
{
    return {smaller(m_told.requests, m_typed.requests), smaller(m_told.tokens, m_typed.tokens)};
}

void Limiter::forget(Ms now)
{
    while (!m_log.empty() && m_log.front().at + m_window + m_guard <= now) {
        m_tokens -= m_log.front().tokens;
        m_requests -= m_log.front().requests;
        m_log.pop_front();
        ++m_first;
    }
}

/// Nothing: there is room now.
std::optional<Limiter::Ms> Limiter::waitForRoom(Ms now, qint64 tokens) const
{
    const Limits known = limits();
    const auto allowed = [&](std::optional<int> limit, const Foreign &foreign) {
        const auto others = now < foreign.until ? foreign.used : 0;
        return std::max<qint64>(static_cast<qint64>(m_share * static_cast<double>(*limit)) - others, 1);
    };
    qint64 tooManyRequests = known.requests ? m_requests + 1 - allowed(known.requests, m_foreignRequests) : 0;
    // One that is larger than the limit never fits: it goes alone, and its refusal says so.
    const qint64 allowedTokens = known.tokens ? allowed(known.tokens, m_foreignTokens) : 0;
    qint64 tooManyTokens = known.tokens ? m_tokens + std::min(tokens, allowedTokens) - allowedTokens : 0;
    if (tooManyRequests <= 0 && tooManyTokens <= 0) {
        return std::nullopt;
    }
    for (const Entry &entry : m_log) {
        tooManyRequests -= entry.requests;
        tooManyTokens -= entry.tokens;
        if (tooManyRequests <= 0 && tooManyTokens <= 0) {
            return std::max(entry.at + m_window + m_guard - now, Ms(1));
        }
    }
    return std::max(m_window / 100, Ms(1)); // what is granted has not left yet
}

Limiter::Turn Limiter::ask(Ms now, qint64 tokens)
{
    forget(now);
    Turn turn;
    if (now < m_pausedUntil) {
        turn.wait = m_pausedUntil - now;
        return turn;
    }
    if (m_out >= mostAtOnce()) {
        return turn;
    }
    turn.wait = waitForRoom(now, tokens);
    if (turn.wait) {
        return turn;
    }
    turn.granted = true;
    turn.tokens = tokens;
    turn.pauses = m_pauses;
    ++m_out;
    ++m_requests;
    m_tokens += tokens;
    return turn;
}

void Limiter::sent(Ms now, Turn *turn)
{
    turn->sequence = m_first + static_cast<qint64>(m_log.size());
    m_log.push_back({now, turn->tokens, 1});
}

void Limiter::dropped(const Turn &turn)
{
    --m_out;
    --m_requests;
    m_tokens -= turn.tokens;
}

Limiter::Entry *Limiter::entryOf(const Turn &turn)
{
    const qint64 at = turn.sequence - m_first;
    return at >= 0 && at < static_cast<qint64>(m_log.size()) ? &m_log.at(static_cast<size_t>(at)) : nullptr;
}

/// What the transport repeated by itself was a request each time.
void Limiter::countAttempts(const Turn &turn, int attempts)
{
    Entry *entry = attempts > 1 ? entryOf(turn) : nullptr;
    if (entry != nullptr) {
        entry->requests += attempts - 1;
        m_requests += attempts - 1;
    }
}

void Limiter::learn(Ms now, const ToldLimits &told)
{
    m_told.requests = told.limits.requests ? told.limits.requests : m_told.requests;
    m_told.tokens = told.limits.tokens ? told.limits.tokens : m_told.tokens;
    const auto foreign = [&](std::optional<int> limit, std::optional<int> remaining, qint64 ours, Foreign *others) {
        if (limit && remaining) { // ours of a whole window are at least those that it counts
            others->used = std::max<qint64>(qint64(*limit) - *remaining - ours, 0);
        }
    };
    foreign(told.limits.requests, told.remainingRequests, m_requests, &m_foreignRequests);
    foreign(told.limits.tokens, told.remainingTokens, m_tokens, &m_foreignTokens);
    m_foreignRequests.until = now + told.resetRequests.value_or(m_window / 10);
    m_foreignTokens.until = now + told.resetTokens.value_or(m_window / 10);
}

void Limiter::learnLatency(Ms latency)
{
    const auto ms = static_cast<double>(latency.count());
    m_latency = m_latency == 0 ? ms : 0.9 * m_latency + 0.1 * ms;
    m_bestLatency = m_bestLatency == 0 ? ms : std::min(ms, m_bestLatency * 1.001); // a better one may be long ago
    if (m_latency > slower * m_bestLatency + slowerBy) {
        return;
    }
    m_mostAtOnce = std::min(m_mostAtOnce + (m_grownUp ? 1 / m_mostAtOnce : 1), mostAtOnceEver);
}

void Limiter::answered(Ms now, Ms latency, const Turn &turn, int attempts, const ToldLimits &told)
{
    --m_out;
    m_pausesInARow = 0;
    m_share = std::min(m_share + 0.002, 1.0);
    countAttempts(turn, attempts);
    forget(now);
    learn(now, told);
    learnLatency(latency);
}

Limiter::Ms Limiter::refused(Ms now, const Turn &turn, std::optional<Ms> retryAfter, int number)
{
    --m_out;
    if (Entry *entry = entryOf(turn)) { // it counts as a request, but its tokens were not taken
        m_tokens -= entry->tokens;
        entry->tokens = 0;
    }
    if (turn.pauses == m_pauses) { // those that were out together are refused together: one step, not one each
        ++m_pauses;
        ++m_pausesInARow;
        m_mostAtOnce = std::max(m_mostAtOnce / 2, 1.0);
        m_grownUp = true;
        const Limits known = limits();
        m_share = known.requests || known.tokens ? std::max(m_share * 0.9, leastShare) : m_share;
    }
    const Ms guess(500 << std::min(m_pausesInARow, 6));
    // Asked to wait, and refused all the same: then what the provider says is not enough.
    const Ms wait = number > 1 ? std::max(retryAfter.value_or(0ms), guess) : retryAfter.value_or(guess);
    m_pausedUntil = std::max(m_pausedUntil, now + wait);
    return wait;
}

void Limiter::failed(Ms now, const Turn &turn, int attempts)
{
    --m_out;
    countAttempts(turn, attempts);
    forget(now);
}

} // namespace metaflow::generation
