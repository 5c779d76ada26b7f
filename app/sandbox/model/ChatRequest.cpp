#include "app/sandbox/model/ChatRequest.h"

#include "app/sandbox/model/RequestChecks.h"
#include "app/sandbox/model/SchemaRules.h"
#include "app/sandbox/model/Tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

http::Reply missing(const QString &param)
{
    return bad(u"missing_required_parameter"_s, param, u"Missing required parameter: '%1'."_s.arg(param));
}

QString schemaText(const QJsonObject &schema)
{
    return schema.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Compact));
}

/// A text, or parts of the type text.
Refused readContent(const QJsonValue &content, const QString &path, QString *out)
{
    if (content.isUndefined() || content.isNull()) {
        return missing(path);
    }
    if (content.isString()) {
        *out = content.toString();
        return std::nullopt;
    }
    if (!content.isArray()) {
        return bad(u"invalid_type"_s, path, u"Invalid type for '%1': expected a string or an array."_s.arg(path));
    }
    for (const QJsonValue &part : content.toArray()) {
        if (part[u"type"] != u"text"_s || !part[u"text"].isString()) {
            return bad(u"invalid_value"_s, path, u"Invalid value in '%1': only parts of the type 'text'."_s.arg(path));
        }
        out->append(part[u"text"].toString());
    }
    return std::nullopt;
}

Refused readMessage(const QJsonObject &message, const QString &path, ChatRequest *out)
{
    static const QStringList roles = {u"developer"_s, u"system"_s, u"user"_s, u"assistant"_s};
    static const QStringList known = {u"role"_s, u"content"_s, u"name"_s, u"refusal"_s};
    if (Refused unknown = unknownField(message, known, path + u'.')) {
        return unknown;
    }
    const QString role = message[u"role"].toString();
    if (!roles.contains(role)) {
        const QString where = path + u".role"_s;
        return message.contains(u"role") ? bad(u"invalid_value"_s, where,
                   u"Invalid value: '%1'. Supported values are: '%2'."_s.arg(role, roles.join(u"', '"_s)))
                                         : missing(where);
    }
    QString content;
    if (Refused refused = readContent(message[u"content"], path + u".content"_s, &content)) {
        return refused;
    }
    out->prompt += content + u'\n';
    out->inputTokens += countTokens(content) + 3;
    if (role == u"user") {
        out->userText += content + u'\n';
    }
    return std::nullopt;
}

Refused readMessages(const QJsonValue &messages, ChatRequest *out)
{
    if (messages.isUndefined() || messages.isNull()) {
        return missing(u"messages"_s);
    }
    if (!messages.isArray()) {
        return bad(u"invalid_type"_s, u"messages"_s, u"Invalid type for 'messages': expected an array of objects."_s);
    }
    const QJsonArray array = messages.toArray();
    if (array.isEmpty()) {
        return bad(u"invalid_value"_s, u"messages"_s, u"Invalid 'messages': expected at least one message."_s);
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (Refused refused = readMessage(array.at(i).toObject(), u"messages[%1]"_s.arg(i), out)) {
            return refused;
        }
    }
    out->messages = array.size();
    out->inputTokens += 3;
    return std::nullopt;
}

Refused readSchema(const QJsonValue &given, ChatRequest *out)
{
    static const QRegularExpression good(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString path = u"response_format.json_schema"_s;
    if (!given.isObject()) {
        return missing(path);
    }
    static const QStringList known = {u"name"_s, u"description"_s, u"schema"_s, u"strict"_s};
    if (Refused unknown = unknownField(given.toObject(), known, path + u'.')) {
        return unknown;
    }
    const QString name = given[u"name"].toString();
    if (!good.match(name).hasMatch()) {
        return given[u"name"].isUndefined()
            ? missing(path + u".name"_s)
            : bad(u"invalid_value"_s, path + u".name"_s,
                u"Invalid '%1.name': expected a string that matches '^[a-zA-Z0-9_-]{1,64}$'."_s.arg(path));
    }
    out->schema = given[u"schema"].toObject();
    if (out->schema.isEmpty()) {
        return missing(path + u".schema"_s);
    }
    if (!out->traits.strictSchemas) {
        return bad({}, u"response_format"_s,
            u"Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."_s);
    }
    if (given[u"strict"].toBool()) {
        if (const auto broken = brokenStrictRule(out->schema)) {
            return bad({}, u"response_format"_s, u"Invalid schema for response_format '%1': %2"_s.arg(name, *broken));
        }
    }
    out->inputTokens += countTokens(schemaText(out->schema));
    return std::nullopt;
}

Refused readFormat(const QJsonValue &format, ChatRequest *out)
{
    if (format.isUndefined() || format.isNull()) {
        return std::nullopt;
    }
    if (!format.isObject()) {
        return bad(u"invalid_type"_s, u"response_format"_s, u"Invalid type for 'response_format'."_s);
    }
    if (Refused unknown = unknownField(format.toObject(), {u"type"_s, u"json_schema"_s}, u"response_format."_s)) {
        return unknown;
    }
    const QString type = format[u"type"].toString();
    if (type == u"json_schema") {
        return readSchema(format[u"json_schema"], out);
    }
    if (type == u"json_object") {
        out->jsonMode = true;
        return out->prompt.contains(u"json", Qt::CaseInsensitive)
            ? Refused()
            : bad({}, u"messages"_s,
                u"'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."_s);
    }
    return type == u"text"
        ? Refused()
        : bad(u"invalid_value"_s, u"response_format.type"_s,
            u"Invalid value: '%1'. Supported values are: 'text', 'json_object', 'json_schema'."_s.arg(type));
}

/// A real refusal, beside the fault of the same code.
Refused checkContext(const ChatRequest &chat)
{
    const qint64 wanted = chat.inputTokens + std::max<qint64>(0, chat.maxTokens);
    if (wanted <= chat.traits.context) {
        return std::nullopt;
    }
    return bad(u"context_length_exceeded"_s, u"messages"_s,
        u"This model's maximum context length is %1 tokens. However, you requested %2 tokens."_s.arg(
            QString::number(chat.traits.context), QString::number(wanted)));
}

} // namespace

QString ChatRequest::cacheText() const
{
    return schemaText(schema) + u'\n' + prompt;
}

tl::expected<ChatRequest, http::Reply> readChatRequest(const QByteArray &body, const QString &endpoint)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return tl::unexpected(bad({}, {}, u"We could not parse the JSON body of your request."_s));
    }
    const QJsonObject object = document.object();
    ChatRequest out;
    out.model = endpoint.isEmpty() ? object[u"model"].toString() : endpoint;
    Refused refused = checkModel(out.model);
    out.traits = traitsOf(out.model).value_or(ModelTraits());
    refused = refused ? refused : checkFields(object);
    refused = refused ? refused : checkForModel(out.traits, object);
    refused = refused ? refused : readMessages(object[u"messages"], &out);
    refused = refused ? refused : readFormat(object[u"response_format"], &out);
    out.maxTokens = object[u"max_completion_tokens"].toInteger(object[u"max_tokens"].toInteger(-1));
    refused = refused ? refused : checkContext(out);
    if (refused) {
        return tl::unexpected(*refused);
    }
    out.choices = object[u"n"].toInt(1);
    out.serviceTier = object[u"service_tier"].toString();
    out.effort = out.traits.reasons() ? object[u"reasoning_effort"].toString(out.traits.defaultEffort) : QString();
    out.cacheKey = object[u"prompt_cache_key"].toString();
    return out;
}

} // namespace metaflow::sandbox::model
