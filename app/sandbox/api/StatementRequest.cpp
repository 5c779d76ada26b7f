#include "app/sandbox/api/StatementRequest.h"

#include "core/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

constexpr qsizetype maxTags = 20;
constexpr qsizetype maxStatement = 16 * 1024 * 1024;

tl::unexpected<Reply> invalid(const QString &message)
{
    return tl::unexpected(workspaceError(400, u"INVALID_PARAMETER_VALUE"_s, message));
}

[[nodiscard]] tl::expected<void, Reply> checkWarehouse(const QString &asked, const QString &known)
{
    static const QRegularExpression shape(u"^[0-9a-f]{16}$"_s);
    if (!shape.match(asked).hasMatch()) {
        return invalid(u"%1 is not a valid endpoint id."_s.arg(asked));
    }
    if (asked != known) {
        return tl::unexpected(
            workspaceError(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"SQL warehouse %1 does not exist."_s.arg(asked)));
    }
    return {};
}

[[nodiscard]] tl::expected<qint64, Reply> readWait(const QJsonValue &value)
{
    static const QRegularExpression shape(u"^(0|[5-9]|[1-4][0-9]|50)s$"_s);
    const QString text = value.toString(u"10s"_s);
    if (!shape.match(text).hasMatch()) {
        return invalid(u"wait_timeout must be 0s or between 5s and 50s, not %1."_s.arg(text));
    }
    return text.chopped(1).toLongLong() * 1000;
}

[[nodiscard]] tl::expected<QHash<QString, sql::Parameter>, Reply> readParameters(const QJsonArray &array)
{
    QHash<QString, sql::Parameter> out;
    for (const QJsonValue &item : array) {
        const QString name = item[u"name"].toString();
        const QJsonValue value = item[u"value"];
        if (name.isEmpty() || !(value.isString() || value.isNull() || value.isUndefined())) {
            return invalid(u"Each parameter needs a name, and a value that is a string or null."_s);
        }
        sql::Parameter parameter;
        parameter.type = item[u"type"].toString(u"STRING"_s).toUpper();
        parameter.value = value.isString() ? std::optional(value.toString()) : std::nullopt;
        out.insert(name, parameter);
    }
    return out;
}

/// What else an object holds, and what comes after the twentieth, is dropped.
[[nodiscard]] tl::expected<QJsonArray, Reply> readTags(const QJsonArray &array)
{
    QJsonArray out;
    for (const QJsonValue &item : array) {
        const QJsonValue value = item[u"value"];
        if (item[u"key"].toString().isEmpty() || !(value.isString() || value.isNull() || value.isUndefined())) {
            return invalid(u"Each query tag needs a key, and a value that is a string or null."_s);
        }
        QJsonObject tag{{u"key"_s, item[u"key"]}};
        if (value.isString()) {
            tag.insert(u"value"_s, value);
        }
        if (out.size() < maxTags) {
            out.append(tag);
        }
    }
    return out;
}

} // namespace

tl::expected<StatementRequest, Reply> readStatementRequest(const QByteArray &body, const QString &warehouseId)
{
    const QJsonDocument document = parseJson(body);
    if (!document.isObject()) {
        return tl::unexpected(workspaceError(400, u"MALFORMED_REQUEST"_s, u"Could not parse request object."_s));
    }
    const QJsonObject object = document.object();
    StatementRequest out;
    out.statement = object[u"statement"].toString();
    if (out.statement.isEmpty() || out.statement.size() > maxStatement) {
        return invalid(u"statement must be given and at most 16 MiB long."_s);
    }
    const auto warehouse = checkWarehouse(object[u"warehouse_id"].toString(), warehouseId);
    const auto wait = readWait(object[u"wait_timeout"]);
    auto parameters = readParameters(object[u"parameters"].toArray());
    if (!warehouse || !wait || !parameters) {
        return tl::unexpected(!warehouse ? warehouse.error() : (!wait ? wait.error() : parameters.error()));
    }
    const QString disposition = object[u"disposition"].toString(u"INLINE"_s);
    if (disposition != u"INLINE" && disposition != u"EXTERNAL_LINKS") {
        return invalid(u"disposition must be INLINE or EXTERNAL_LINKS."_s);
    }
    if (object[u"format"].toString(u"JSON_ARRAY"_s) != u"JSON_ARRAY") {
        return invalid(u"The format JSON_ARRAY is the only one that this workspace offers."_s);
    }
    const QString after = object[u"on_wait_timeout"].toString(u"CONTINUE"_s);
    if (after != u"CONTINUE" && after != u"CANCEL") {
        return invalid(u"on_wait_timeout must be CONTINUE or CANCEL."_s);
    }
    auto tags = readTags(object[u"query_tags"].toArray());
    if (!tags) {
        return tl::unexpected(tags.error());
    }
    out.queryTags = std::move(*tags);
    out.catalog = object[u"catalog"].toString();
    out.schema = object[u"schema"].toString();
    out.parameters = std::move(*parameters);
    out.rowLimit = object[u"row_limit"].toInteger(-1);
    out.byteLimit = object[u"byte_limit"].toInteger(-1);
    out.waitMs = *wait;
    out.cancelAfterWait = after == u"CANCEL";
    out.externalLinks = disposition == u"EXTERNAL_LINKS";
    return out;
}

} // namespace metaflow::sandbox::api
