#include "core/providers/ModelErrors.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

constexpr qsizetype longestDetail = 500;

struct Body {
    QString code, type, message;
};

Body read(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty()) {
        return {{}, {}, QString::fromUtf8(bytes.left(longestDetail))};
    }
    if (!json.value(u"error"_s).isObject()) { // Databricks serving
        return {json.value(u"error_code"_s).toString(), {}, json.value(u"message"_s).toString()};
    }
    const QJsonObject error = json.value(u"error"_s).toObject();
    return {error.value(u"code"_s).toVariant().toString(), error.value(u"type"_s).toString(),
        error.value(u"message"_s).toString()};
}

bool isBilling(const Body &body)
{
    static const QStringList codes = {u"insufficient_quota"_s, u"credit_balance_exhausted"_s,
        u"organization_spend_limit_exceeded"_s, u"project_spend_limit_exceeded"_s,
        u"organization_usage_limit_exceeded"_s, u"billing_hard_limit_reached"_s, u"billing_not_active"_s};
    return body.type == "insufficient_quota"_L1 || codes.contains(body.code);
}

/// "Limit 200000, … Requested 242288": no waiting makes that fit.
bool neverFits(const Body &body)
{
    static const QRegularExpression numbers(u"Limit:? (\\d+).*Requested:? (\\d+)"_s);
    const QRegularExpressionMatch match = numbers.match(body.message);
    return body.message.contains(u"Request too large"_s)
        || (match.hasMatch() && match.captured(2).toLongLong() > match.captured(1).toLongLong());
}

std::optional<ErrorCode> byCode(const Body &body)
{
    if (isBilling(body)) {
        return ErrorCode::BillingStopped;
    }
    if (body.code == "context_length_exceeded"_L1 || body.code == "string_above_max_length"_L1) {
        return ErrorCode::RequestTooLarge;
    }
    if (body.code == "invalid_api_key"_L1) {
        return ErrorCode::Unauthenticated;
    }
    if (body.code == "model_not_found"_L1 || body.code == "ENDPOINT_NOT_FOUND"_L1
        || body.code == "RESOURCE_DOES_NOT_EXIST"_L1) {
        return ErrorCode::ModelUnknown;
    }
    if (body.code == "content_filter"_L1 || body.code == "content_policy_violation"_L1) {
        return ErrorCode::ModelRefused;
    }
    if (body.code == "rate_limit_exceeded"_L1 || body.code == "slow_down"_L1
        || body.code == "REQUEST_LIMIT_EXCEEDED"_L1) {
        return neverFits(body) ? ErrorCode::RequestTooLarge : ErrorCode::RateLimited;
    }
    return std::nullopt;
}

ErrorCode byStatus(int status, const Body &body)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthenticated;
    case 402:
        return ErrorCode::BillingStopped;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::ModelUnknown;
    case 408:
        return ErrorCode::Timeout;
    case 413:
        return ErrorCode::RequestTooLarge;
    case 429:
        return neverFits(body) ? ErrorCode::RequestTooLarge : ErrorCode::RateLimited;
    default:
        return status >= 500 || status == 409 ? ErrorCode::ServerError : ErrorCode::BadRequest;
    }
}

std::optional<double> secondsOf(const net::HttpResponse &response)
{
    bool ok = false;
    const double ms = response.header("retry-after-ms").toDouble(&ok);
    if (ok) {
        return ms / 1000;
    }
    const QByteArray header = response.header("retry-after");
    const double seconds = header.toDouble(&ok);
    if (ok) {
        return seconds;
    }
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(header), Qt::RFC2822Date);
    if (at.isValid()) {
        return static_cast<double>(QDateTime::currentDateTimeUtc().msecsTo(at)) / 1000;
    }
    static const QRegularExpression hint(u"(?:try again in|retry after) (\\d+(?:\\.\\d+)?) ?(ms|s|seconds?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = hint.match(read(response.body).message);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toDouble() / (match.captured(2) == "ms"_L1 ? 1000 : 1);
}

} // namespace

Error classifyModelError(int status, const QByteArray &bytes)
{
    const Body body = read(bytes);
    const ErrorCode code = byCode(body).value_or(byStatus(status, body));
    QString detail = QString::number(status);
    for (const QString &part : {body.code, body.type, body.message}) {
        detail += part.isEmpty() ? QString() : u' ' + part;
    }
    return {code, {}, detail.left(longestDetail), {}};
}

bool isPassing(const net::HttpResponse &response)
{
    const QByteArray wish = response.header("x-should-retry");
    if (wish == "false" || response.status == 429) {
        return false;
    }
    return wish == "true" || response.status == 408 || response.status == 409 || response.status >= 500;
}

std::optional<std::chrono::milliseconds> askedToWait(const net::HttpResponse &response)
{
    const auto seconds = secondsOf(response);
    if (!seconds || *seconds < 0 || !std::isfinite(*seconds)) {
        return std::nullopt;
    }
    constexpr double aDay = 86'400;
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(std::min(*seconds, aDay) * 1000)));
}

bool stopsTheRun(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyStoreLocked:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::ModelUnknown:
    case ErrorCode::BillingStopped:
    case ErrorCode::InsecureAddress:
    case ErrorCode::TlsFailed:
        return true;
    default:
        return false;
    }
}

} // namespace metaflow::providers
