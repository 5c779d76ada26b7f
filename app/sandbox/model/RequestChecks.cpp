#include "app/sandbox/model/RequestChecks.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

using http::modelError;

namespace {

constexpr qsizetype longestRequestId = 512;

struct NumberRule {
    QString field;
    double least;
    double most;
    bool whole;
};

const std::vector<NumberRule> &numberRules()
{
    constexpr double any = 9.3e18;
    static const std::vector<NumberRule> rules
        = {{u"temperature"_s, 0, 2, false}, {u"top_p"_s, 0, 1, false}, {u"frequency_penalty"_s, -2, 2, false},
            {u"presence_penalty"_s, -2, 2, false}, {u"n"_s, 1, 128, true}, {u"top_logprobs"_s, 0, 20, true},
            {u"seed"_s, -any, any, true}, {u"max_tokens"_s, 1, any, true}, {u"max_completion_tokens"_s, 1, any, true}};
    return rules;
}

struct WordRule {
    QString field;
    QStringList words;
};

const std::vector<WordRule> &wordRules()
{
    static const std::vector<WordRule> rules
        = {{u"reasoning_effort"_s, {u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s}},
            {u"verbosity"_s, {u"low"_s, u"medium"_s, u"high"_s}},
            {u"service_tier"_s, {u"auto"_s, u"default"_s, u"flex"_s, u"scale"_s, u"priority"_s, u"fast"_s}},
            {u"prompt_cache_retention"_s, {u"in_memory"_s, u"24h"_s}}};
    return rules;
}

const QStringList &knownFields()
{
    static const QStringList fields = {u"model"_s, u"messages"_s, u"max_completion_tokens"_s, u"max_tokens"_s,
        u"temperature"_s, u"top_p"_s, u"seed"_s, u"stop"_s, u"n"_s, u"logprobs"_s, u"top_logprobs"_s, u"logit_bias"_s,
        u"response_format"_s, u"reasoning_effort"_s, u"verbosity"_s, u"service_tier"_s, u"prompt_cache_key"_s,
        u"prompt_cache_retention"_s, u"prompt_cache_options"_s, u"store"_s, u"metadata"_s, u"safety_identifier"_s,
        u"user"_s, u"stream"_s, u"stream_options"_s, u"frequency_penalty"_s, u"presence_penalty"_s, u"tools"_s,
        u"tool_choice"_s, u"parallel_tool_calls"_s, u"functions"_s, u"function_call"_s, u"modalities"_s, u"audio"_s,
        u"prediction"_s, u"web_search_options"_s, u"moderation"_s};
    return fields;
}

http::Reply wrongType(const QString &field, const QString &wanted)
{
    return bad(u"invalid_type"_s, field, u"Invalid type for '%1': expected %2."_s.arg(field, wanted));
}

Refused checkNumber(const NumberRule &rule, const QJsonValue &value)
{
    if (!value.isDouble()) {
        return wrongType(rule.field, rule.whole ? u"an integer"_s : u"a decimal"_s);
    }
    const double number = value.toDouble();
    if (rule.whole && number != std::floor(number)) {
        return wrongType(rule.field, u"an integer, but got a decimal instead"_s);
    }
    if (number < rule.least || number > rule.most) {
        const bool below = number < rule.least;
        return bad(u"invalid_value"_s, rule.field,
            u"Invalid '%1': %2. Expected a value %3 %4, but got %5 instead."_s.arg(rule.field,
                below ? u"below minimum value"_s : u"above maximum value"_s, below ? u">="_s : u"<="_s,
                QString::number(below ? rule.least : rule.most), QString::number(number)));
    }
    return std::nullopt;
}

Refused checkWord(const WordRule &rule, const QJsonValue &value)
{
    if (value.isString() && rule.words.contains(value.toString())) {
        return std::nullopt;
    }
    return bad(u"invalid_value"_s, rule.field,
        u"Invalid value: '%1'. Supported values are: '%2'."_s.arg(
            value.toVariant().toString(), rule.words.join(u"', '"_s)));
}

Refused checkTexts(const QJsonObject &body)
{
    for (const QString &field : {u"prompt_cache_key"_s, u"safety_identifier"_s, u"user"_s}) {
        const QJsonValue value = body[field];
        if (!value.isUndefined() && !value.isNull() && !value.isString()) {
            return wrongType(field, u"a string"_s);
        }
    }
    if (body[u"safety_identifier"].toString().size() > 64) {
        return bad(u"invalid_value"_s, u"safety_identifier"_s,
            u"Invalid 'safety_identifier': string too long. Expected a string with maximum length 64."_s);
    }
    for (const QString &field : {u"store"_s, u"logprobs"_s, u"stream"_s, u"parallel_tool_calls"_s}) {
        const QJsonValue value = body[field];
        if (!value.isUndefined() && !value.isNull() && !value.isBool()) {
            return wrongType(field, u"a boolean"_s);
        }
    }
    return std::nullopt;
}

/// A text or up to four of them.
Refused checkStop(const QJsonValue &stop)
{
    const QJsonArray several = stop.toArray();
    const bool texts
        = std::all_of(several.begin(), several.end(), [](const QJsonValue &text) { return text.isString(); });
    if (stop.isUndefined() || stop.isNull() || stop.isString() || (stop.isArray() && texts && several.size() <= 4)) {
        return std::nullopt;
    }
    return bad(u"invalid_value"_s, u"stop"_s, u"Invalid 'stop': expected a string or an array of up to 4 strings."_s);
}

Refused checkMetadata(const QJsonValue &metadata)
{
    if (metadata.isUndefined() || metadata.isNull()) {
        return std::nullopt;
    }
    if (!metadata.isObject()) {
        return wrongType(u"metadata"_s, u"an object"_s);
    }
    const QJsonObject pairs = metadata.toObject();
    bool good = pairs.size() <= 16;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        good = good && pair.key().size() <= 64 && pair->isString() && pair->toString().size() <= 512;
    }
    return good ? Refused()
                : bad(u"invalid_value"_s, u"metadata"_s,
                    u"Invalid 'metadata': at most 16 pairs of strings, keys up to 64 and values up to 512 long."_s);
}

/// Known to the API, but not done by anybody here.
Refused checkUndone(const QJsonObject &body)
{
    if (body[u"stream"].toBool()) {
        return bad(u"unsupported_value"_s, u"stream"_s, u"This practice model does not stream."_s);
    }
    for (const QString &field : {u"tools"_s, u"functions"_s, u"audio"_s, u"prediction"_s, u"web_search_options"_s}) {
        const QJsonValue value = body[field];
        if (!value.isUndefined() && !value.isNull() && !(value.isArray() && value.toArray().isEmpty())) {
            return bad(u"unsupported_parameter"_s, field, u"This practice model writes text and nothing else."_s);
        }
    }
    if (body[u"service_tier"] == u"scale"_s) { // sold by contract, and this project has none
        return bad({}, u"service_tier"_s, u"Service tier 'scale' is not available for this project."_s);
    }
    return std::nullopt;
}

QString effortOf(const ModelTraits &traits, const QJsonObject &body)
{
    return body[u"reasoning_effort"].toString(traits.defaultEffort);
}

bool given(const QJsonObject &body, const QString &field)
{
    return body.contains(field) && !body[field].isNull();
}

Refused unsupported(const QString &field)
{
    return bad(u"unsupported_parameter"_s, field,
        u"Unsupported parameter: '%1' is not supported with this model."_s.arg(field));
}

Refused checkEffort(const ModelTraits &traits, const QJsonObject &body)
{
    if (!given(body, u"reasoning_effort"_s)) {
        return std::nullopt;
    }
    if (!traits.reasons()) {
        return unsupported(u"reasoning_effort"_s);
    }
    const QString effort = body[u"reasoning_effort"].toString();
    return traits.efforts.contains(effort)
        ? Refused()
        : bad(u"unsupported_value"_s, u"reasoning_effort"_s,
            u"Unsupported value: 'reasoning_effort' does not support '%1' with this model. Supported values are: '%2'."_s
                .arg(effort, traits.efforts.join(u"', '"_s)));
}

Refused checkSampling(const ModelTraits &traits, const QJsonObject &body)
{
    const bool free = traits.sampling == Sampling::Always
        || (traits.sampling == Sampling::WithoutEffort && effortOf(traits, body) == u"none");
    if (free) {
        return std::nullopt;
    }
    for (const QString &field : {u"temperature"_s, u"top_p"_s}) {
        if (given(body, field) && traits.refusesSamplingFields) {
            return unsupported(field);
        }
        if (given(body, field) && body[field].toDouble() != 1.0) {
            return bad(u"unsupported_value"_s, field,
                u"Unsupported value: '%1' does not support %2 with this model. Only the default (1) value is supported."_s
                    .arg(field, QString::number(body[field].toDouble())));
        }
    }
    return body[u"logprobs"].toBool() || given(body, u"top_logprobs"_s) ? unsupported(u"logprobs"_s) : std::nullopt;
}

Refused checkOutputLimit(const ModelTraits &traits, const QJsonObject &body)
{
    if (given(body, u"max_tokens"_s) && !traits.takesMaxTokens) {
        return bad(u"unsupported_parameter"_s, u"max_tokens"_s,
            u"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."_s);
    }
    for (const QString &field : {u"max_tokens"_s, u"max_completion_tokens"_s}) {
        if (body[field].toInteger() > traits.maxOutput) {
            return bad(u"invalid_value"_s, field,
                u"%1 is too large: %2. This model supports at most %3 completion tokens."_s.arg(
                    field, QString::number(body[field].toInteger()), QString::number(traits.maxOutput)));
        }
    }
    return std::nullopt;
}

Refused checkCacheOptions(const ModelTraits &traits, const QJsonObject &body)
{
    if (!given(body, u"prompt_cache_options"_s)) {
        return std::nullopt;
    }
    if (!traits.writesCache) {
        return unsupported(u"prompt_cache_options"_s);
    }
    const QJsonValue options = body[u"prompt_cache_options"];
    if (!options.isObject()) {
        return wrongType(u"prompt_cache_options"_s, u"an object"_s);
    }
    if (const Refused unknown = unknownField(options.toObject(), {u"mode"_s, u"ttl"_s}, u"prompt_cache_options."_s)) {
        return unknown;
    }
    const QString mode = options[u"mode"].toString(u"implicit"_s);
    return mode == u"implicit" || mode == u"explicit"
        ? Refused()
        : bad(u"invalid_value"_s, u"prompt_cache_options.mode"_s, u"Invalid value: '%1'."_s.arg(mode));
}

} // namespace

http::Reply bad(const QString &code, const QString &param, const QString &message)
{
    return modelError(400, u"invalid_request_error"_s, code, message, param);
}

Refused unknownField(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (const QString &field : object.keys()) {
        if (!known.contains(field)) {
            return bad(u"unknown_parameter"_s, path + field, u"Unknown parameter: '%1'."_s.arg(path + field));
        }
    }
    return std::nullopt;
}

Refused checkModel(const QString &model)
{
    if (model.isEmpty()) {
        return bad({}, {}, u"you must provide a model parameter"_s);
    }
    const auto traits = traitsOf(model);
    if (traits && !traits->gone) {
        return std::nullopt;
    }
    const QString message = traits ? u"The model `%1` has been shut down on %2."_s.arg(model, traits->shutdownDate)
                                   : u"The model `%1` does not exist or you do not have access to it."_s.arg(model);
    return modelError(404, u"invalid_request_error"_s, u"model_not_found"_s, message);
}

Refused checkFields(const QJsonObject &body)
{
    Refused refused = unknownField(body, knownFields(), {});
    for (const NumberRule &rule : numberRules()) {
        refused = refused || !given(body, rule.field) ? refused : checkNumber(rule, body[rule.field]);
    }
    for (const WordRule &rule : wordRules()) {
        refused = refused || !given(body, rule.field) ? refused : checkWord(rule, body[rule.field]);
    }
    refused = refused ? refused : checkTexts(body);
    refused = refused ? refused : checkStop(body[u"stop"]);
    refused = refused ? refused : checkMetadata(body[u"metadata"]);
    return refused ? refused : checkUndone(body);
}

Refused checkForModel(const ModelTraits &traits, const QJsonObject &body)
{
    if (traits.practice) {
        return std::nullopt;
    }
    Refused refused = checkEffort(traits, body);
    refused = refused ? refused : checkSampling(traits, body);
    refused = refused ? refused : checkOutputLimit(traits, body);
    return refused ? refused : checkCacheOptions(traits, body);
}

Refused checkClientRequestId(const QByteArray &id)
{
    const bool ascii = std::all_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii && id.size() <= longestRequestId
        ? Refused()
        : bad({}, {}, u"X-Client-Request-Id must be ASCII and at most 512 characters long."_s);
}

} // namespace metaflow::sandbox::model
