#pragma once

#include "core/net/Http.h"

#include <QDateTime>

#include <optional>

namespace metaflow::net {

/// Longest wait a server may ask for; beyond it the answer is final and a person decides.
inline constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(10);

/// Seconds or an HTTP date (RFC 9110, 10.2.3); negative and unreadable values count as absent. A fraction is rounded
/// up.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView header, const QDateTime &now);
/// `retry-after-ms` where a provider sends it, else Retry-After.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);
/// Full jitter: `random` (0 to 1) of min(0.5 s · 2^(attempt - 1), 30 s); `atLeast` is what the server asked for, and
/// gets a little on top, so that those who were refused together do not come back together.
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, double random, std::chrono::milliseconds atLeast);

} // namespace metaflow::net
