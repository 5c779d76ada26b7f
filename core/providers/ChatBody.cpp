#include "core/providers/ChatBody.h"

#include "core/providers/ModelErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// Models known to take `none`; all others keep their default (wire/model-providers.md 1.5).
bool takesNoEffort(const QString &model)
{
    static const QRegularExpression known(u"^gpt-(?:5\\.[124]|6-(?:sol|luna))(?:-(?:mini|nano|\\d.*))?$"_s);
    return known.match(model).hasMatch();
}

QString contentOf(const QJsonValue &content)
{
    if (content.isString()) {
        return content.toString();
    }
    QString text; // some servers answer with parts
    for (const QJsonValue &part : content.toArray()) {
        text += part.toObject().value(u"text"_s).toString();
    }
    return text;
}

/// Local servers wrap what they write, schema or not: thoughts before it, a code fence around it.
QByteArray unwrapped(QString content)
{
    static const QRegularExpression thoughts(
        u"^\\s*<think>.*</think>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fence(
        u"^\\s*```(?:json)?\\s*(.*?)\\s*```\\s*$"_s, QRegularExpression::DotMatchesEverythingOption);
    content.remove(thoughts);
    const QRegularExpressionMatch fenced = fence.match(content);
    return (fenced.hasMatch() ? fenced.captured(1) : content).trimmed().toUtf8();
}

std::optional<Error> failureOf(const QJsonObject &choice, const QByteArray &content)
{
    const QJsonObject message = choice.value(u"message"_s).toObject();
    const QString finish = choice.value(u"finish_reason"_s).toString();
    if (!message.value(u"refusal"_s).toString().isEmpty() || finish == "content_filter"_L1) {
        return Error{ErrorCode::ModelRefused, {}, message.value(u"refusal"_s).toString().left(500), {}};
    }
    if (finish == "length"_L1) {
        return Error{ErrorCode::ModelAnswerCut, {}, finish, {}};
    }
    if (content.isEmpty()) {
        return Error{ErrorCode::ModelAnswerEmpty, {}, finish, {}};
    }
    return std::nullopt;
}

qint64 tokens(const QJsonObject &object, const QString &name)
{
    return std::max<qint64>(object.value(name).toInteger(), 0);
}

} // namespace

QByteArray chatBody(const ChatPrompt &prompt)
{
    QByteArray body = "{\"model\":" + jsonString(prompt.model)
        + ",\"store\":false,\"max_completion_tokens\":" + QByteArray::number(prompt.maxOutputTokens);
    if (takesNoEffort(prompt.model)) {
        body += ",\"reasoning_effort\":\"none\"";
    }
    if (!prompt.cacheKey.isEmpty()) {
        body += ",\"prompt_cache_key\":" + jsonString(prompt.cacheKey);
    }
    body += ",\"messages\":[{\"role\":\"system\",\"content\":" + jsonString(prompt.system)
        + "},{\"role\":\"user\",\"content\":" + jsonString(prompt.user)
        + "}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"descriptions\",\"strict\":true,"
          "\"schema\":"
        + prompt.schema + "}}}";
    return body;
}

Result<ChatAnswer> readChatAnswer(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return fail(ErrorCode::NotJson, {}, QString::fromUtf8(body.left(200)));
    }
    const QJsonObject json = document.object();
    const QJsonArray choices = json.value(u"choices"_s).toArray();
    if (choices.isEmpty()) {
        if (json.value(u"error"_s).isObject()) {
            return fail(classifyModelError(400, body));
        }
        return fail(ErrorCode::ModelAnswerInvalid, {}, u"no choices"_s);
    }
    const QJsonObject choice = choices.first().toObject();
    const QJsonObject usage = json.value(u"usage"_s).toObject();
    ChatAnswer answer;
    answer.content = unwrapped(contentOf(choice.value(u"message"_s).toObject().value(u"content"_s)));
    answer.requestId = json.value(u"id"_s).toString();
    answer.usage.inputTokens = tokens(usage, u"prompt_tokens"_s);
    answer.usage.outputTokens = tokens(usage, u"completion_tokens"_s);
    const qint64 cached = tokens(usage.value(u"prompt_tokens_details"_s).toObject(), u"cached_tokens"_s);
    answer.usage.cachedTokens = std::min(cached, answer.usage.inputTokens);
    answer.usageEstimated = answer.usage.inputTokens == 0;
    answer.failure = failureOf(choice, answer.content);
    return answer;
}

} // namespace metaflow::providers
