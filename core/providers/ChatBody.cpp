#include "core/providers/ChatBody.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

QByteArray formatOf(Structured structured, const QByteArray &schema)
{
    switch (structured) {
    case Structured::Strict:
        return ",\"response_format\":" + schemaFormatStart() + schema + "}}";
    case Structured::JsonObject:
        return ",\"response_format\":" + jsonModeFormat();
    case Structured::None:
        break;
    }
    return {};
}

} // namespace

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray schemaFormatStart()
{
    return R"({"type":"json_schema","json_schema":{"name":"descriptions","strict":true,"schema":)";
}

QByteArray jsonModeFormat()
{
    return R"({"type":"json_object"})";
}

QByteArray chatBody(const ChatPrompt &prompt, const Capabilities &capabilities)
{
    const Structured structured = capabilities.structuredFor(prompt.schema);
    const QString words = structured == Structured::Strict ? QString() : schemaInWords(prompt.schema);
    QByteArray body = "{\"model\":" + jsonString(prompt.model);
    if (capabilities.sendsStore) {
        body += ",\"store\":false";
    }
    body += ",\"" + capabilities.tokenParam.toLatin1() + "\":" + QByteArray::number(prompt.maxOutputTokens);
    if (!capabilities.effort.isEmpty()) {
        body += ",\"reasoning_effort\":" + jsonString(capabilities.effort);
    }
    if (!prompt.cacheKey.isEmpty() && capabilities.caching == "key"_L1) {
        body += ",\"prompt_cache_key\":" + jsonString(prompt.cacheKey);
    }
    body += ",\"messages\":[{\"role\":\"system\",\"content\":" + jsonString(prompt.system + words)
        + "},{\"role\":\"user\",\"content\":" + jsonString(prompt.user) + "}]" + formatOf(structured, prompt.schema);
    return body + '}';
}

QByteArray chatBody(const ChatPrompt &prompt)
{
    return chatBody(prompt, defaultCapabilities(u"openai"_s, {}, prompt.model));
}

} // namespace metaflow::providers
