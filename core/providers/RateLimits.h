#pragma once

#include "core/net/Http.h"

#include <chrono>
#include <optional>

namespace metaflow::providers {

/// What a server says about its limits in `x-ratelimit-…` (wire/model-providers.md 1.7): of the key and the model that
/// were asked, at the time of the answer. A server that says nothing leaves all of it unset.
struct RateLimits {
    std::optional<qint64> limitRequests, limitTokens; ///< in a window, a minute as a rule
    std::optional<qint64> remainingRequests, remainingTokens; ///< of the window that runs
    std::optional<std::chrono::milliseconds> resetRequests, resetTokens; ///< from the answer until all is free again
    [[nodiscard]] bool isEmpty() const { return *this == RateLimits(); }
    friend bool operator==(const RateLimits &, const RateLimits &) = default;
};

/// Header by header; one that cannot be read, or is negative, counts as absent.
[[nodiscard]] RateLimits readRateLimits(const net::HttpResponse &response);
/// `12ms`, `1s`, `6m0s`, `1h2m3s`, `1.574s`; a bare number is seconds. Rounded up; nothing for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds> readDuration(QByteArrayView text);

} // namespace metaflow::providers
