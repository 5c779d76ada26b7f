#include "core/providers/ModelErrors.h"

#include "core/net/Backoff.h"
#include "core/providers/RateLimits.h"

#include <QDateTime>
#include <QJsonArray>
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
    QJsonObject error; ///< what of it is JSON
};

QString textOf(const QJsonValue &value)
{
    return value.isObject() || value.isArray() ? QString() : value.toVariant().toString();
}

/// The reason in Google's details: API_KEY_INVALID.
QString reasonOf(const QJsonObject &error)
{
    for (const QJsonValue &detail : error.value(u"details"_s).toArray()) {
        const QString reason = detail.toObject().value(u"reason"_s).toString();
        if (!reason.isEmpty()) {
            return reason;
        }
    }
    return {};
}

Body ofErrorObject(const QJsonObject &error)
{
    const QString inner = error.value(u"innererror"_s).toObject().value(u"code"_s).toString(); // Azure
    const QString reason = reasonOf(error);
    Body body{
        textOf(error.value(u"code"_s)), error.value(u"type"_s).toString(), error.value(u"message"_s).toString(), error};
    if (body.code.isEmpty() || !reason.isEmpty() || !inner.isEmpty()) {
        body.code = !reason.isEmpty() ? reason : !inner.isEmpty() ? inner : body.code;
    }
    if (body.type.isEmpty()) {
        body.type = error.value(u"status"_s).toString(); // Google
    }
    return body;
}

/// OpenAI, Azure, Gemini (whose object stands in an array), Databricks, Ollama (`error` is a text), vLLM; or plain
/// text.
Body read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.isArray() ? document.array().first().toObject() : document.object();
    if (json.isEmpty()) {
        return {{}, {}, QString::fromUtf8(bytes.left(longestDetail)), {}};
    }
    const QJsonValue error = json.value(u"error"_s);
    if (error.isObject()) {
        return ofErrorObject(error.toObject());
    }
    const QString code = textOf(json.value(u"error_code"_s));
    const QString message = error.isString() ? error.toString()
        : json.contains(u"message"_s)        ? textOf(json.value(u"message"_s))
                                             : textOf(json.value(u"detail"_s));
    return {code.isEmpty() ? textOf(json.value(u"code"_s)) : code, {}, message, json};
}

/// Google's quota of a day: it comes back at midnight, which no run waits for.
bool isDayQuota(const Body &body)
{
    for (const QJsonValue &detail : body.error.value(u"details"_s).toArray()) {
        for (const QJsonValue &violation : detail.toObject().value(u"violations"_s).toArray()) {
            if (violation.toObject().value(u"quotaId"_s).toString().contains(u"PerDay"_s)) {
                return true;
            }
        }
    }
    return false;
}

bool isBilling(const Body &body)
{
    static const QStringList codes = {u"insufficient_quota"_s, u"credit_balance_exhausted"_s,
        u"organization_spend_limit_exceeded"_s, u"project_spend_limit_exceeded"_s,
        u"organization_usage_limit_exceeded"_s, u"billing_hard_limit_reached"_s, u"billing_not_active"_s};
    return body.type == "insufficient_quota"_L1 || codes.contains(body.code) || isDayQuota(body);
}

/// "Limit 200000, … Requested 242288": no waiting makes that fit. The limit may stand in a header instead.
bool neverFits(const Body &body, std::optional<qint64> limit)
{
    static const QRegularExpression limits(u"\\bLimit:? ([\\d,]+)"_s);
    static const QRegularExpression requests(u"\\bRequested:? ([\\d,]+)"_s);
    const auto number = [&](const QRegularExpression &expression) -> std::optional<qint64> {
        bool ok = false;
        const qint64 value = expression.match(body.message).captured(1).remove(u',').toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    const auto requested = number(requests);
    const auto inWords = number(limits);
    const auto most = inWords ? inWords : limit;
    return body.message.contains(u"Request too large"_s) || (requested && most && *requested > *most);
}

/// Servers that give no code of their own for it say so in words.
bool isTooLong(const QString &message)
{
    static const QRegularExpression words(
        u"maximum context length|context length exceeded|exceeds? the (?:available )?context (?:size|length|window)|"
        "prompt is too long|input is too long"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(message).hasMatch();
}

std::optional<ErrorCode> byCode(int status, const Body &body, std::optional<qint64> limit)
{
    if (isBilling(body)) {
        return ErrorCode::BillingStopped;
    }
    if (body.code == "context_length_exceeded"_L1 || body.code == "string_above_max_length"_L1) {
        return ErrorCode::RequestTooLarge;
    }
    if (status == 400 && isTooLong(body.message)) {
        return ErrorCode::RequestTooLarge;
    }
    if (body.code == "invalid_api_key"_L1 || body.code == "API_KEY_INVALID"_L1) {
        return ErrorCode::Unauthenticated;
    }
    if (body.code == "model_not_found"_L1 || body.code == "ENDPOINT_NOT_FOUND"_L1
        || body.code == "RESOURCE_DOES_NOT_EXIST"_L1) {
        return ErrorCode::ModelUnknown;
    }
    if (body.code == "content_filter"_L1 || body.code == "content_policy_violation"_L1
        || body.code == "ResponsibleAIPolicyViolation"_L1) {
        return ErrorCode::ModelRefused;
    }
    if (body.code == "rate_limit_exceeded"_L1 || body.code == "slow_down"_L1
        || body.code == "REQUEST_LIMIT_EXCEEDED"_L1) {
        return neverFits(body, limit) ? ErrorCode::RequestTooLarge : ErrorCode::RateLimited;
    }
    return std::nullopt;
}

ErrorCode byStatus(int status, const Body &body, std::optional<qint64> limit)
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
        return neverFits(body, limit) ? ErrorCode::RequestTooLarge : ErrorCode::RateLimited;
    default:
        return status >= 500 || status == 409 ? ErrorCode::ServerError : ErrorCode::BadRequest;
    }
}

std::optional<double> usable(double seconds)
{
    return std::isfinite(seconds) && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

std::optional<double> inHeaders(const net::HttpResponse &response)
{
    bool ok = false;
    const double ms = response.header("retry-after-ms").toDouble(&ok);
    if (ok && usable(ms)) {
        return ms / 1000;
    }
    const QByteArray header = response.header("retry-after");
    const double seconds = header.toDouble(&ok);
    if (ok) {
        return usable(seconds);
    }
    const auto untilDate = net::parseRetryAfter(header, QDateTime::currentDateTimeUtc());
    return untilDate ? std::optional(static_cast<double>(untilDate->count())) : std::nullopt;
}

/// Google's RetryInfo, `"retryDelay": "12.5s"`, or words in the message.
std::optional<double> inBody(const Body &body)
{
    static const QRegularExpression hint(u"(?:try again in|retry after) (\\d+(?:\\.\\d+)?) ?(ms|s|seconds?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QJsonValue &detail : body.error.value(u"details"_s).toArray()) {
        const QString delay = detail.toObject().value(u"retryDelay"_s).toString();
        bool ok = false;
        const double seconds = delay.chopped(delay.endsWith(u's') ? 1 : 0).toDouble(&ok);
        if (ok && usable(seconds)) {
            return seconds;
        }
    }
    const QRegularExpressionMatch match = hint.match(body.message);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toDouble() / (match.captured(2) == "ms"_L1 ? 1000 : 1);
}

Error classified(int status, const QByteArray &bytes, std::optional<qint64> limit)
{
    const Body body = read(bytes);
    const ErrorCode code = byCode(status, body, limit).value_or(byStatus(status, body, limit));
    QString detail = QString::number(status);
    for (const QString &part : {body.code, body.type, body.message}) {
        detail += part.isEmpty() ? QString() : u' ' + part;
    }
    return {code, {}, detail.left(longestDetail), {}};
}

} // namespace

Error classifyModelError(int status, const QByteArray &body)
{
    return classified(status, body, std::nullopt);
}

Error classifyModelError(const net::HttpResponse &response)
{
    Error error = classified(response.status, response.body, readRateLimits(response).limitTokens);
    if (error.code == ErrorCode::RateLimited && response.header("x-should-retry") == "false") {
        error.code = ErrorCode::BadRequest; // refused for good, whatever the status says
    }
    return error;
}

bool isPassing(const net::HttpResponse &response)
{
    const QByteArray wish = response.header("x-should-retry");
    if (wish == "false" || response.status == 429) {
        return false;
    }
    const bool unwell = wish == "true" || response.status == 408 || response.status == 409 || response.status >= 500;
    const ErrorCode code = unwell ? classifyModelError(response).code : ErrorCode::BadRequest;
    // Whatever the status: for a limit all wait together, and money does not come back.
    return unwell && code != ErrorCode::RateLimited && code != ErrorCode::BillingStopped;
}

std::optional<std::chrono::milliseconds> askedToWait(const net::HttpResponse &response)
{
    const auto header = inHeaders(response);
    const auto seconds = header ? header : inBody(read(response.body));
    if (!seconds) {
        return std::nullopt;
    }
    constexpr double aDay = 86'400;
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(std::min(*seconds, aDay) * 1000 - 1e-4)));
}

bool stopsTheRun(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyStoreLocked:
    case ErrorCode::NotSignedIn:
    case ErrorCode::SignInExpired:
    case ErrorCode::SignInRefused:
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
