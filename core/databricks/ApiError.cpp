#include "core/databricks/ApiError.h"

#include "core/base/JsonText.h"
#include "core/net/Backoff.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

constexpr qsizetype longestDetail = 2000;

struct Known {
    QLatin1StringView text;
    ErrorCode code;
};

/// Codes that say more than the status they come with.
constexpr std::array overriding = {
    Known{"INVALID_PARAMETER_VALUE"_L1, ErrorCode::BadRequest},
    Known{"INVALID_STATE"_L1, ErrorCode::BadRequest},
    Known{"RESOURCE_DOES_NOT_EXIST"_L1, ErrorCode::NotFound},
    Known{"ABORTED"_L1, ErrorCode::Conflict},
    Known{"ALREADY_EXISTS"_L1, ErrorCode::Conflict},
    Known{"RESOURCE_ALREADY_EXISTS"_L1, ErrorCode::Conflict},
    Known{"RESOURCE_EXHAUSTED"_L1, ErrorCode::RateLimited},
    Known{"REQUEST_LIMIT_EXCEEDED"_L1, ErrorCode::RateLimited},
};

ErrorCode byStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthenticated;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 429:
        return ErrorCode::RateLimited;
    default:
        return status >= 500 ? ErrorCode::ServerError : ErrorCode::BadRequest;
    }
}

QString codeIn(const QJsonObject &body)
{
    const QJsonValue code = body.value("error_code"_L1);
    return code.isDouble() ? QString::number(int64Of(code)) : code.toString(); // some services number them
}

QString messageIn(const QJsonObject &body)
{
    for (const auto key : {"message"_L1, "error"_L1, "detail"_L1}) { // of today, legacy, SCIM
        if (const QString text = body.value(key).toString(); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

Error apiError(const net::HttpResponse &response, const QString &subject)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString name = codeIn(body);
    QString message = messageIn(body);
    if (body.isEmpty()) {
        message = QString::fromUtf8(response.body); // `CODE: text`, or a page of some proxy
    }
    Error error{byStatus(response.status), subject, {}, {}};
    const auto said = name.isEmpty() ? message.section(u':', 0, 0) : name;
    const auto known
        = std::find_if(overriding.begin(), overriding.end(), [&](const Known &entry) { return entry.text == said; });
    if (known != overriding.end() && response.status != 401) {
        error.code = known->code;
    }
    error.detail = u"%1 %2 %3"_s.arg(QString::number(response.status), name, message).simplified().left(longestDetail);
    error.retryAfter = net::retryAfter(response, QDateTime::currentDateTimeUtc());
    return error;
}

Result<QJsonObject> jsonAnswer(const net::HttpResponse &response, const QString &subject)
{
    if (response.status >= 400) {
        return fail(apiError(response, subject));
    }
    QJsonParseError problem;
    const QJsonDocument document = parseJson(response.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorCode::NotJson, subject, QString::fromLatin1(response.header("content-type")));
    }
    if (!document.isObject()) {
        return fail(ErrorCode::UnexpectedAnswer, subject);
    }
    return document.object();
}

qint64 int64Of(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

} // namespace metaflow::databricks
