#pragma once

#include "app/sandbox/http/Message.h"

#include <QElapsedTimer>

namespace metaflow::sandbox::model {

/// Counts requests and tokens in windows that follow on one another, as a provider does. Also what it refuses counts as
/// a request; a limit of 0 is none.
class Limiter {
public:
    Limiter();

    struct Verdict {
        bool admitted = true;
        bool tooLarge = false; ///< more tokens than a whole window has: waiting never helps
        QString limit; ///< `requests` or `tokens`
        qint64 used = 0;
        qint64 retryAfterMs = 0;
    };
    void setLimits(qint64 requests, qint64 tokens, qint64 windowMs);
    /// 0 tokens for a request that fails anyway.
    [[nodiscard]] Verdict admit(qint64 tokens);
    /// A request that failed before anybody looked at the limits.
    void countFailed();
    /// `x-ratelimit-…` for what holds now.
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> headers() const;
    void reset();

private:
    void roll();
    [[nodiscard]] qint64 leftMs() const;

    QElapsedTimer m_clock;
    qint64 m_requestLimit = 0;
    qint64 m_tokenLimit = 0;
    qint64 m_windowMs = 60'000;
    qint64 m_window = -1;
    qint64 m_requests = 0;
    qint64 m_tokens = 0;
};

/// `12ms`, `1s`, `6m0s`, `1h2m3s`, as the headers write a duration.
[[nodiscard]] QByteArray durationText(qint64 ms);

} // namespace metaflow::sandbox::model
