#include "app/sandbox/model/ChatRequest.h"

#include "app/sandbox/model/SchemaRules.h"
#include "app/sandbox/model/Tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

using http::modelError;
using Refused = std::optional<http::Reply>;

Refused bad(const QString &code, const QString &param, const QString &message)
{
    return modelError(400, u"invalid_request_error"_s, code, message, param);
}

const QSet<QString> &knownFields()
{
    static const QSet<QString> fields = {u"model"_s, u"messages"_s, u"max_completion_tokens"_s, u"max_tokens"_s,
        u"temperature"_s, u"top_p"_s, u"seed"_s, u"stop"_s, u"n"_s, u"logprobs"_s, u"response_format"_s,
        u"reasoning_effort"_s, u"verbosity"_s, u"service_tier"_s, u"prompt_cache_key"_s, u"prompt_cache_retention"_s,
        u"prompt_cache_options"_s, u"store"_s, u"metadata"_s, u"safety_identifier"_s, u"user"_s, u"stream"_s,
        u"frequency_penalty"_s, u"presence_penalty"_s};
    return fields;
}

bool isShutDown(const QString &model)
{
    static const QSet<QString> gone = {u"gpt-3.5-turbo"_s, u"gpt-4"_s, u"gpt-4-turbo"_s, u"gpt-4.1-nano"_s};
    return gone.contains(model);
}

bool isReasoning(const QString &model)
{
    return model.startsWith(u"gpt-5") || model.startsWith(u"gpt-6");
}

Refused checkModel(const QString &model)
{
    if (model.isEmpty()) {
        return bad({}, u"model"_s, u"you must provide a model parameter"_s);
    }
    const bool known = model.startsWith(u"gpt-") || model.startsWith(u"practice") || model.startsWith(u"databricks-");
    if (!known || isShutDown(model)) {
        return modelError(404, u"invalid_request_error"_s, u"model_not_found"_s,
            u"The model `%1` does not exist or you do not have access to it."_s.arg(model));
    }
    return std::nullopt;
}

Refused checkFields(const QJsonObject &body)
{
    for (const QString &field : body.keys()) {
        if (!knownFields().contains(field)) {
            return bad(u"unknown_parameter"_s, field, u"Unrecognized request argument supplied: %1"_s.arg(field));
        }
    }
    if (body[u"stream"].toBool()) {
        return bad(u"unsupported_value"_s, u"stream"_s, u"This practice model does not stream."_s);
    }
    const double temperature = body[u"temperature"].toDouble(1);
    if (temperature < 0 || temperature > 2) {
        return bad(u"invalid_value"_s, u"temperature"_s, u"temperature must be between 0 and 2."_s);
    }
    const int choices = body[u"n"].toInt(1);
    if (choices < 1 || choices > 128) {
        return bad(u"invalid_value"_s, u"n"_s, u"n must be between 1 and 128."_s);
    }
    for (const QString &limit : {u"max_tokens"_s, u"max_completion_tokens"_s}) {
        if (body.contains(limit) && body[limit].toInteger(0) < 1) {
            return bad(u"invalid_value"_s, limit, u"%1 must be at least 1."_s.arg(limit));
        }
    }
    return std::nullopt;
}

/// What reasoning models refuse: max_tokens always, sampling unless they may do without reasoning and are told to.
Refused checkReasoning(const QString &model, const QJsonObject &body)
{
    static const QStringList efforts
        = {u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    const QString effort = body[u"reasoning_effort"].toString(u"medium"_s);
    if (!efforts.contains(effort)) {
        return bad(u"invalid_value"_s, u"reasoning_effort"_s, u"Invalid value: '%1'."_s.arg(effort));
    }
    if (!isReasoning(model)) {
        return std::nullopt;
    }
    if (body.contains(u"max_tokens")) {
        return bad(u"unsupported_parameter"_s, u"max_tokens"_s,
            u"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."_s);
    }
    const bool first = model == u"gpt-5" || model.startsWith(u"gpt-5-");
    if (first && effort == u"none") {
        return bad(u"unsupported_value"_s, u"reasoning_effort"_s, u"Unsupported value: 'none' with this model."_s);
    }
    for (const QString &field : {u"temperature"_s, u"top_p"_s, u"logprobs"_s}) {
        const bool standard = field != u"logprobs" && body[field].toDouble(1) == 1.0;
        if (body.contains(field) && !standard && (first || effort != u"none")) {
            return bad(u"unsupported_value"_s, field,
                u"Unsupported value: '%1' does not support this value with this model. Only the default (1) value is supported."_s
                    .arg(field));
        }
    }
    return std::nullopt;
}

Refused readMessages(const QJsonArray &messages, ChatRequest *out)
{
    static const QSet<QString> roles = {u"developer"_s, u"system"_s, u"user"_s, u"assistant"_s};
    if (messages.isEmpty()) {
        return bad({}, u"messages"_s, u"Invalid 'messages': expected at least one message."_s);
    }
    for (const QJsonValue &message : messages) {
        const QString role = message[u"role"].toString();
        QString content = message[u"content"].toString();
        for (const QJsonValue &part : message[u"content"].toArray()) {
            content += part[u"text"].toString();
        }
        if (!roles.contains(role) || !(message[u"content"].isString() || message[u"content"].isArray())) {
            return bad(u"invalid_value"_s, u"messages"_s, u"Each message needs a known role and a content."_s);
        }
        out->prompt += content + u'\n';
        out->inputTokens += countTokens(content) + 3;
        if (role == u"user") {
            out->userText += content + u'\n';
        }
    }
    out->messages = messages.size();
    out->inputTokens += 3;
    return std::nullopt;
}

Refused readFormat(const QJsonObject &format, ChatRequest *out)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString type = format[u"type"].toString(u"text"_s);
    if (type == u"json_object") {
        out->jsonMode = true;
        if (!out->prompt.contains(u"json", Qt::CaseInsensitive)) {
            return bad({}, u"messages"_s,
                u"'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."_s);
        }
        return std::nullopt;
    }
    if (type != u"json_schema") {
        return type == u"text" ? Refused()
                               : bad(u"invalid_value"_s, u"response_format"_s, u"Invalid response_format type."_s);
    }
    const QJsonObject given = format[u"json_schema"].toObject();
    out->schema = given[u"schema"].toObject();
    if (!name.match(given[u"name"].toString()).hasMatch() || out->schema.isEmpty()) {
        return bad(u"invalid_value"_s, u"response_format.json_schema"_s, u"A json_schema needs a name and a schema."_s);
    }
    if (given[u"strict"].toBool()) {
        if (const auto broken = brokenStrictRule(out->schema)) {
            return bad({}, u"response_format"_s,
                u"Invalid schema for response_format '%1': %2"_s.arg(given[u"name"].toString(), *broken));
        }
    }
    out->inputTokens += countTokens(QString::fromUtf8(QJsonDocument(out->schema).toJson(QJsonDocument::Compact)));
    return std::nullopt;
}

} // namespace

tl::expected<ChatRequest, http::Reply> readChatRequest(const QByteArray &body, const QString &endpoint)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(body, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return tl::unexpected(*bad({}, {}, u"We could not parse the JSON body of your request."_s));
    }
    ChatRequest out;
    out.model = endpoint.isEmpty() ? object[u"model"].toString() : endpoint;
    Refused refused = checkModel(out.model);
    refused = refused ? refused : checkFields(object);
    refused = refused ? refused : checkReasoning(out.model, object);
    refused = refused ? refused : readMessages(object[u"messages"].toArray(), &out);
    refused = refused ? refused : readFormat(object[u"response_format"].toObject(), &out);
    if (refused) {
        return tl::unexpected(*refused);
    }
    out.maxTokens = object[u"max_completion_tokens"].toInteger(object[u"max_tokens"].toInteger(-1));
    out.choices = object[u"n"].toInt(1);
    out.serviceTier = object[u"service_tier"].toString();
    return out;
}

QStringList listedModels()
{
    return {u"practice-writer"_s, u"gpt-6-luna"_s, u"gpt-6-sol"_s, u"gpt-6.1-terra"_s, u"gpt-5.4-nano"_s,
        u"gpt-4o-mini"_s, u"databricks-practice"_s};
}

} // namespace metaflow::sandbox::model
