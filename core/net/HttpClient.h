#pragma once

#include "core/base/Clock.h"
#include "core/net/Http.h"
#include "core/net/NetworkSettings.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

namespace metaflow::net {

/// Makes all requests of the product, on the engine thread. Many in flight to one host (a pool of managers), no silent
/// re-send of a POST, no redirects, cut bodies noticed, HTTP/2 off, certificates always checked, system proxy unless
/// useNetwork() says otherwise.
class HttpClient {
public:
    explicit HttpClient(Clock &clock, int maxInFlight = 96);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Tells which answers to try again and after how long at the least; nothing: final. `attempt` starts at 1.
    using RetryRule = std::function<std::optional<std::chrono::milliseconds>(const HttpResponse &, int attempt)>;

    /// Any HTTP status is a value, once the rule has let it through; errors are of the transport: Unreachable,
    /// TlsFailed, InsecureAddress, Timeout, CutBody, Redirected, Cancelled, with the attempts there were. Retries by
    /// `request.repeat` and `rule` (the default: 429 and 503 until the deadline, and for Safe also 500, 502, 504, with
    /// Retry-After, back-off and jitter).
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::stop_token stop, RetryRule rule = {});

    /// Proxy and certificates of what is sent from now on. FileUnreadable, FileInvalid for the file of certificates:
    /// then those of the system alone are trusted, the rest is as wished.
    [[nodiscard]] Result<void> useNetwork(const NetworkSettings &settings, const Secret &proxyPassword);

private:
    struct Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace metaflow::net
