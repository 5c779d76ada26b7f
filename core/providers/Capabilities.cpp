#include "core/providers/Capabilities.h"

#include "core/net/Address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

const QString newTokens = u"max_completion_tokens"_s;
const QString oldTokens = u"max_tokens"_s;

/// Models known to take `none`; all others keep their default (wire/model-providers.md 1.5).
bool takesNoEffort(const QString &model)
{
    static const QRegularExpression known(u"^gpt-(?:5\\.[124]|6-(?:sol|luna))(?:-(?:mini|nano|\\d.*))?$"_s);
    return known.match(model).hasMatch();
}

/// Names that OpenAI gives, and ours.
bool isOpenAiName(const QString &model)
{
    static const QRegularExpression known(u"^(?:gpt-\\d|o\\d|chatgpt-|practice)"_s);
    return known.match(model).hasMatch();
}

Structured structuredOf(const QString &model)
{
    static const QRegularExpression jsonMode(u"^(?:gpt-4-turbo|gpt-4-(?:1106|0125)|gpt-4o-2024-05-13)"_s);
    static const QRegularExpression nothing(u"^(?:gpt-4(?:-\\d.*)?|gpt-3\\.5.*)$"_s);
    if (jsonMode.match(model).hasMatch()) {
        return Structured::JsonObject;
    }
    return nothing.match(model).hasMatch() ? Structured::None : Structured::Strict;
}

int keysOf(const QJsonValue &value)
{
    int keys = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        keys = static_cast<int>(object.value(u"properties"_s).toObject().size());
        for (const QJsonValue &inner : object) {
            keys += keysOf(inner);
        }
    }
    for (const QJsonValue &inner : value.toArray()) {
        keys += keysOf(inner);
    }
    return keys;
}

bool isPlain(const QByteArray &schema)
{
    static const QList<QByteArray> words
        = {R"("pattern":)", R"("anyOf":)", R"("oneOf":)", R"("allOf":)", R"("prefixItems":)", R"("$ref":)"};
    return std::none_of(words.begin(), words.end(), [&](const QByteArray &word) { return schema.contains(word); });
}

Structured structuredFromName(const QString &name, Structured otherwise)
{
    for (const Structured one : {Structured::Strict, Structured::JsonObject, Structured::None}) {
        if (structuredName(one) == name) {
            return one;
        }
    }
    return otherwise;
}

QString oneOf(const QString &given, const QStringList &allowed, const QString &otherwise)
{
    return allowed.contains(given) ? given : otherwise;
}

/// The least of what is offered; the server's default where nothing small is.
QString leastEffort(const QStringList &offered)
{
    for (const QString &effort : {u"none"_s, u"minimal"_s, u"low"_s}) {
        if (offered.contains(effort)) {
            return effort;
        }
    }
    return {};
}

QStringList valuesIn(const QString &message)
{
    static const QRegularExpression quoted(u"'([a-z_]+)'"_s);
    QStringList values;
    const qsizetype from = message.indexOf(u"upported values are"_s);
    auto matches = quoted.globalMatch(from < 0 ? QString() : message.mid(from));
    while (matches.hasNext()) {
        values << matches.next().captured(1);
    }
    return values;
}

Capabilities ofDatabricks(const QString &model)
{
    Capabilities serving;
    serving.tokenParam = oldTokens;
    serving.caching = u"auto"_s;
    serving.sendsStore = false;
    serving.mostSchemaKeys = 64;
    serving.plainSchemas = true;
    serving.jsonMode = !model.contains(u"claude"_s, Qt::CaseInsensitive);
    return serving;
}

} // namespace

QString structuredName(Structured structured)
{
    switch (structured) {
    case Structured::Strict:
        return u"strict"_s;
    case Structured::JsonObject:
        return u"json_object"_s;
    case Structured::None:
        break;
    }
    return u"none"_s;
}

QJsonObject Capabilities::toJson() const
{
    return {{u"token_param"_s, tokenParam}, {u"reasoning_effort"_s, effort},
        {u"structured"_s, structuredName(structured)}, {u"caching"_s, caching}, {u"sends_store"_s, sendsStore},
        {u"refused"_s, QJsonArray::fromStringList(refused)}};
}

Capabilities Capabilities::fromJson(const QJsonObject &json, const Capabilities &otherwise)
{
    static const QStringList efforts
        = {u""_s, u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    Capabilities read = otherwise;
    read.tokenParam = oneOf(json.value(u"token_param"_s).toString(), {newTokens, oldTokens}, otherwise.tokenParam);
    read.effort = json.contains(u"reasoning_effort"_s)
        ? oneOf(json.value(u"reasoning_effort"_s).toString(), efforts, otherwise.effort)
        : otherwise.effort;
    read.structured = structuredFromName(json.value(u"structured"_s).toString(), otherwise.structured);
    read.caching = oneOf(json.value(u"caching"_s).toString(), {u"key"_s, u"auto"_s}, otherwise.caching);
    read.sendsStore = json.value(u"sends_store"_s).toBool(otherwise.sendsStore);
    if (json.value(u"refused"_s).isArray()) {
        read.refused.clear();
        for (const QJsonValue &name : json.value(u"refused"_s).toArray()) {
            read.refused << name.toString();
        }
    }
    return read;
}

Structured Capabilities::structuredFor(const QByteArray &schema) const
{
    const bool fits = (mostSchemaKeys == 0 || keysOf(QJsonDocument::fromJson(schema).object()) <= mostSchemaKeys)
        && (!plainSchemas || isPlain(schema));
    const Structured best = structured == Structured::Strict && !fits ? Structured::JsonObject : structured;
    return best == Structured::JsonObject && !jsonMode ? Structured::None : best;
}

Capabilities defaultCapabilities(const QString &provider, const QString &baseUrl, const QString &model)
{
    if (provider == "databricks"_L1) {
        return ofDatabricks(model);
    }
    const QString host = QUrl(baseUrl).host();
    const bool openAi = host == "api.openai.com"_L1 || host.endsWith(".api.openai.com"_L1) || baseUrl.isEmpty();
    const bool azure = host.endsWith(".openai.azure.com"_L1) || host.endsWith(".cognitiveservices.azure.com"_L1);
    const bool dialect = openAi || isOpenAiName(model); // a gateway before OpenAI, and the practice workspace
    Capabilities known;
    known.tokenParam = dialect || azure ? newTokens : oldTokens; // the old name is the one that all local servers read
    known.effort = takesNoEffort(model) ? u"none"_s : QString();
    known.structured = structuredOf(model);
    known.caching = dialect && !azure ? u"key"_s : u"auto"_s;
    known.sendsStore = dialect && !azure;
    return known;
}

QString capabilitiesSetting(const QString &provider, const QString &baseUrl, const QString &model)
{
    return u"capabilities/"_s + provider + u'|' + baseUrl + u'|' + model;
}

std::optional<RefusedField> refusedField(int status, const QByteArray &body)
{
    static const QStringList codes = {u"unsupported_value"_s, u"unsupported_parameter"_s, u"unknown_parameter"_s};
    static const QStringList fields = {u"temperature"_s, u"top_p"_s, u"seed"_s, u"reasoning_effort"_s, u"max_tokens"_s,
        u"max_completion_tokens"_s, u"response_format"_s, u"verbosity"_s, u"prompt_cache_options"_s};
    if (status != 400) {
        return std::nullopt;
    }
    const QJsonObject error = QJsonDocument::fromJson(body).object().value(u"error"_s).toObject();
    const QString message = error.value(u"message"_s).toString();
    const QString name = error.value(u"param"_s).toString().section(u'.', 0, 0);
    // Models from before strict schemas say so without a code.
    const bool noSchemas = name == "response_format"_L1 && message.contains(u"not supported"_s);
    if (!fields.contains(name) || !(noSchemas || codes.contains(error.value(u"code"_s).toString()))) {
        return std::nullopt;
    }
    return RefusedField{name, valuesIn(message)};
}

Capabilities learnt(Capabilities known, const RefusedField &field)
{
    const bool again = known.refused.contains(field.name);
    if (!again) {
        known.refused << field.name;
    }
    if (field.name == known.tokenParam) {
        const QString other = known.tokenParam == newTokens ? oldTokens : newTokens;
        known.tokenParam = known.refused.contains(other) ? known.tokenParam : other; // without any it would be endless
    } else if (field.name == "reasoning_effort"_L1) {
        const QString less = again ? QString() : leastEffort(field.instead);
        known.effort = less == known.effort ? QString() : less;
    } else if (field.name == "response_format"_L1) {
        known.structured
            = known.structured == Structured::Strict && known.jsonMode ? Structured::JsonObject : Structured::None;
    }
    return known;
}

} // namespace metaflow::providers
