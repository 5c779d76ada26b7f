#include "core/net/HttpClient.h"

#include "core/base/Await.h"
#include "core/net/Address.h"
#include "core/net/Backoff.h"
#include "core/net/Exchange.h"
#include "core/net/ManagerPool.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::net {

Q_LOGGING_CATEGORY(lcNet, "metaflow.net", QtInfoMsg)

namespace {

constexpr auto leastAfterRefusal = 1s; ///< also where the server asks for nothing at all

/// Nothing was done by a server that says so.
bool isRefused(const Attempt &attempt)
{
    return attempt.result && (attempt.result->status == 429 || attempt.result->status == 503);
}

/// The rule for who brought none. What was refused may be sent again whatever it is, so that holds for statements too.
std::optional<std::chrono::milliseconds> defaultRule(const HttpResponse &response, Repeat repeat, const QDateTime &now)
{
    const int status = response.status;
    const bool refused = status == 429 || status == 503;
    const bool broken = status == 500 || status == 502 || status == 504;
    if (!refused && !(broken && repeat == Repeat::Safe)) {
        return std::nullopt;
    }
    return retryAfter(response, now).value_or(0ms);
}

bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::CutBody;
}

/// A lost answer, or a gateway that lost it for us: the server behind may have done the work.
bool mayHaveActed(const Attempt &attempt)
{
    return attempt.result ? attempt.result->status == 502 || attempt.result->status == 504 : attempt.mayHaveArrived;
}

/// What `earlier` attempts may have done goes with the end, good or bad. Of a failure the last one belongs to them; not
/// where the caller stopped it, who has to ask about that one anyway.
Result<HttpResponse> counted(Attempt attempt, int number, int earlier)
{
    if (attempt.result) {
        attempt.result->attempts = number;
        attempt.result->possiblyRepeated = earlier;
        return std::move(attempt.result);
    }
    Error error = attempt.result.error();
    error.attempts = number;
    error.possiblyRepeated = earlier + (error.code != ErrorCode::Cancelled && mayHaveActed(attempt) ? 1 : 0);
    return fail(std::move(error));
}

/// Neither query nor headers nor body: those may hold names, keys and samples.
void logAttempt(const HttpRequest &request, const Attempt &attempt, int number, std::chrono::milliseconds took)
{
    const QString outcome
        = attempt.result ? QString::number(attempt.result->status) : errorCodeName(attempt.result.error().code);
    qCDebug(lcNet).noquote() << request.method << request.url.host() << request.url.path() << outcome << "attempt"
                             << number << took.count() << "ms";
}

} // namespace

struct HttpClient::Pool {
    Pool(Clock &c, int maxInFlight)
        : clock(c)
        , managers(c, maxInFlight)
    {
    }

    [[nodiscard]] QCoro::Task<Attempt> attempt(HttpRequest request, std::chrono::milliseconds end, std::stop_token stop)
    {
        const auto left = std::max(end - clock.elapsed(), 0ms);
        Result<ManagerPool::Lease> lease = co_await managers.lease(request.url.host(), left, stop);
        if (!lease) {
            co_return Attempt{fail(lease.error()), false};
        }
        const auto still = std::max(end - clock.elapsed(), 0ms);
        co_return co_await exchange(lease->route(), clock, std::move(request), still, stop);
    }

    /// How long until the next attempt; nothing: this one was the last.
    [[nodiscard]] std::optional<std::chrono::milliseconds> next(
        const HttpRequest &request, const Attempt &attempt, int number, const RetryRule &rule) const
    {
        const bool untilDeadline = !rule && isRefused(attempt);
        if (number >= request.maxAttempts && !untilDeadline) {
            return std::nullopt;
        }
        auto atLeast = std::optional<std::chrono::milliseconds>(0ms);
        if (attempt.result) {
            atLeast = rule ? rule(*attempt.result, number) : defaultRule(*attempt.result, request.repeat, clock.now());
        } else if (request.repeat == Repeat::Never || !isPassing(attempt.result.error().code)) {
            return std::nullopt;
        }
        if (!atLeast || *atLeast > longestWait) {
            return std::nullopt;
        }
        const auto wait = backoff(number, QRandomGenerator::global()->generateDouble(), *atLeast);
        return isRefused(attempt) ? std::max<std::chrono::milliseconds>(wait, leastAfterRefusal) : wait;
    }

    Clock &clock;
    ManagerPool managers;
};

HttpClient::HttpClient(Clock &clock, int maxInFlight)
    : m_pool(std::make_unique<Pool>(clock, maxInFlight))
{
}

HttpClient::~HttpClient() = default;

Result<void> HttpClient::useNetwork(const NetworkSettings &settings, const Secret &proxyPassword)
{
    const auto trusted = trustWith(settings.caFile);
    m_pool->managers.useNetwork({settings, proxyPassword, trusted ? *trusted : std::nullopt});
    return trusted ? Result<void>() : fail(trusted.error());
}

QCoro::Task<Result<HttpResponse>> HttpClient::send(HttpRequest request, std::stop_token stop, RetryRule rule)
{
    if (const auto allowed = checkAddress(request.url); !allowed) {
        co_return fail(allowed.error());
    }
    Clock &clock = m_pool->clock;
    const auto first = clock.elapsed();
    const auto end = first + request.deadline;
    int possiblyRepeated = 0;
    for (int number = 1;; ++number) {
        const auto began = clock.elapsed();
        Attempt attempt = co_await m_pool->attempt(request, end, stop);
        logAttempt(request, attempt, number, clock.elapsed() - began);
        const auto wait = m_pool->next(request, attempt, number, rule);
        // No time left for another attempt: what we have is the best there will be.
        const bool inTime
            = wait && clock.elapsed() + *wait < end && clock.elapsed() + *wait - first <= request.resendWithin;
        if (!inTime) {
            co_return counted(std::move(attempt), number, possiblyRepeated);
        }
        possiblyRepeated += mayHaveActed(attempt) ? 1 : 0;
        const bool slept = co_await sleepFor(clock, *wait, stop);
        if (!slept) {
            co_return fail(Error{ErrorCode::Cancelled, request.url.host(), {}, {}, number, possiblyRepeated});
        }
    }
}

} // namespace metaflow::net
