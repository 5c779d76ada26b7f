#include "core/providers/RateLimits.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

std::optional<qint64> readCount(const QByteArray &text)
{
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

double millisecondsOf(const QString &unit)
{
    if (unit == "h"_L1) {
        return 3'600'000;
    }
    if (unit == "m"_L1) {
        return 60'000;
    }
    return unit == "s"_L1 ? 1000 : 1;
}

} // namespace

std::optional<std::chrono::milliseconds> readDuration(QByteArrayView bytes)
{
    constexpr double longest = 366.0 * 24 * 3'600'000; // more is no hint but a mistake
    static const QRegularExpression whole(u"^(?:\\d+(?:\\.\\d+)?(?:ms|h|m|s))+$"_s);
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)(ms|h|m|s)"_s);
    static const QRegularExpression bare(u"^\\d+(?:\\.\\d+)?$"_s);
    const QString text = QString::fromLatin1(bytes).trimmed();
    double ms = 0;
    if (bare.match(text).hasMatch()) {
        ms = text.toDouble() * 1000;
    } else if (whole.match(text).hasMatch()) {
        auto parts = part.globalMatch(text);
        while (parts.hasNext()) {
            const QRegularExpressionMatch match = parts.next();
            ms += match.captured(1).toDouble() * millisecondsOf(match.captured(2));
        }
    } else {
        return std::nullopt;
    }
    if (!std::isfinite(ms) || ms > longest) {
        return std::nullopt;
    }
    // A tenth of a millisecond less, so that 1.574 s does not become 1575 ms by its binary fraction.
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(ms - 1e-4)));
}

RateLimits readRateLimits(const net::HttpResponse &response)
{
    RateLimits rate;
    rate.limitRequests = readCount(response.header("x-ratelimit-limit-requests"));
    rate.limitTokens = readCount(response.header("x-ratelimit-limit-tokens"));
    rate.remainingRequests = readCount(response.header("x-ratelimit-remaining-requests"));
    rate.remainingTokens = readCount(response.header("x-ratelimit-remaining-tokens"));
    rate.resetRequests = readDuration(response.header("x-ratelimit-reset-requests"));
    rate.resetTokens = readDuration(response.header("x-ratelimit-reset-tokens"));
    return rate;
}

} // namespace metaflow::providers
