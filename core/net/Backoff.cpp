#include "core/net/Backoff.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::net {

namespace {

constexpr std::chrono::milliseconds firstStep = 500ms;
constexpr std::chrono::milliseconds longestStep = 30s;
constexpr std::chrono::milliseconds spread = 250ms;

std::optional<double> nonNegative(QByteArrayView text)
{
    bool ok = false;
    const double value = text.trimmed().toByteArray().toDouble(&ok);
    // A year at most: what is longer was not meant, and would overflow.
    return ok && value >= 0 && value < 3.2e10 ? std::optional(value) : std::nullopt;
}

/// IMF-fixdate of RFC 9110; the two obsolete forms are not used by anybody we talk to.
QDateTime httpDate(QByteArrayView text)
{
    const QString date = QString::fromLatin1(text.trimmed());
    QDateTime time = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView header, const QDateTime &now)
{
    if (const auto seconds = nonNegative(header)) {
        return std::chrono::seconds(static_cast<qint64>(std::ceil(*seconds)));
    }
    const QDateTime at = httpDate(header);
    if (!at.isValid() || at < now) {
        return std::nullopt;
    }
    return std::chrono::seconds((now.msecsTo(at) + 999) / 1000);
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    if (const auto ms = nonNegative(response.header("retry-after-ms"))) {
        return std::chrono::milliseconds(static_cast<qint64>(std::ceil(*ms)));
    }
    return parseRetryAfter(response.header("retry-after"), now);
}

std::chrono::milliseconds backoff(int attempt, double random, std::chrono::milliseconds atLeast)
{
    const int doublings = std::clamp(attempt - 1, 0, 16);
    const auto step = std::min(longestStep, firstStep * (1 << doublings));
    const auto jitter = std::chrono::milliseconds(static_cast<qint64>(random * static_cast<double>(step.count())));
    return atLeast.count() > 0 ? atLeast + std::min(jitter, spread) : jitter;
}

} // namespace metaflow::net
