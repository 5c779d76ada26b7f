#include "app/sandbox/model/Limiter.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

QByteArray durationText(qint64 ms)
{
    if (ms < 1000) {
        return QByteArray::number(ms) + "ms";
    }
    const qint64 hours = ms / 3'600'000;
    const qint64 minutes = ms / 60'000 % 60;
    const double seconds = static_cast<double>(ms % 60'000) / 1000;
    QByteArray out = hours > 0 ? QByteArray::number(hours) + 'h' : QByteArray();
    out += minutes > 0 || hours > 0 ? QByteArray::number(minutes) + 'm' : QByteArray();
    return out + QByteArray::number(seconds, 'g', 6) + 's';
}

Limiter::Limiter()
{
    reset();
}

void Limiter::reset()
{
    m_clock.start();
    m_window = -1;
    m_requests = 0;
    m_tokens = 0;
}

void Limiter::setLimits(qint64 requests, qint64 tokens, qint64 windowMs)
{
    if (windowMs != m_windowMs) {
        m_windowMs = windowMs;
        reset();
    }
    m_requestLimit = requests;
    m_tokenLimit = tokens;
}

void Limiter::roll()
{
    const qint64 window = m_clock.elapsed() / m_windowMs;
    if (window != m_window) {
        m_window = window;
        m_requests = 0;
        m_tokens = 0;
    }
}

qint64 Limiter::leftMs() const
{
    return m_windowMs - m_clock.elapsed() % m_windowMs;
}

void Limiter::countFailed()
{
    roll();
    ++m_requests;
}

Limiter::Verdict Limiter::admit(qint64 tokens)
{
    roll();
    Verdict verdict;
    ++m_requests;
    if (m_requestLimit > 0 && m_requests > m_requestLimit) {
        verdict = {false, false, u"requests"_s, m_requests - 1, leftMs()};
    } else if (m_tokenLimit > 0 && tokens > m_tokenLimit) {
        verdict = {false, true, u"tokens"_s, m_tokens, 0};
    } else if (m_tokenLimit > 0 && m_tokens + tokens > m_tokenLimit) {
        verdict = {false, false, u"tokens"_s, m_tokens, leftMs()};
    } else {
        m_tokens += tokens;
    }
    return verdict;
}

std::vector<std::pair<QByteArray, QByteArray>> Limiter::headers() const
{
    std::vector<std::pair<QByteArray, QByteArray>> out;
    const auto add = [&](const QByteArray &kind, qint64 limit, qint64 used) {
        if (limit > 0) {
            out.emplace_back("x-ratelimit-limit-" + kind, QByteArray::number(limit));
            out.emplace_back("x-ratelimit-remaining-" + kind, QByteArray::number(std::max<qint64>(0, limit - used)));
            out.emplace_back("x-ratelimit-reset-" + kind, durationText(leftMs()));
        }
    };
    add("requests", m_requestLimit, m_requests);
    add("tokens", m_tokenLimit, m_tokens);
    add("project-tokens", m_tokenLimit, m_tokens); // the one project has all that its organization has
    return out;
}

} // namespace metaflow::sandbox::model
