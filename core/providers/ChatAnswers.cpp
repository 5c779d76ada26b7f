#include "core/providers/ChatBody.h"
#include "core/providers/ModelErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

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

/// Thoughts come before the answer, some servers leave their opening tag out. Within the answer a tag is a word like
/// any other.
QString withoutThoughts(const QString &content)
{
    static const QRegularExpression thoughts(
        u"^\\s*(?:<think>.*?|[^{\\[]*?)</think>"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(content).remove(thoughts);
}

/// Local servers wrap what they write, schema or not: thoughts before it, a code fence around it, a word of greeting.
QByteArray unwrapped(QString content)
{
    static const QRegularExpression fence(
        u"^[^{\\[]*```(?:json)?\\s*(.*?)\\s*```[^}\\]]*$"_s, QRegularExpression::DotMatchesEverythingOption);
    content.remove(QChar::ByteOrderMark);
    content = withoutThoughts(content);
    const QRegularExpressionMatch fenced = fence.match(content);
    return (fenced.hasMatch() ? fenced.captured(1) : content).trimmed().toUtf8();
}

std::optional<Error> failureOf(const QJsonObject &choice, const QByteArray &content)
{
    const QJsonObject message = choice.value(u"message"_s).toObject();
    const QString refusal = message.value(u"refusal"_s).toString();
    const QString finish = choice.value(u"finish_reason"_s).toString();
    if (!refusal.isEmpty() || finish == "content_filter"_L1) {
        return Error{ErrorCode::ModelRefused, {}, refusal.isEmpty() ? finish : u"refusal: "_s + refusal.left(500), {}};
    }
    if (finish == "length"_L1) {
        return Error{ErrorCode::ModelAnswerCut, {}, finish, {}};
    }
    if (content.isEmpty()) {
        const bool null = message.value(u"content"_s).isNull() || message.value(u"content"_s).isUndefined();
        return Error{ErrorCode::ModelAnswerEmpty, {}, null ? u"null"_s : u"empty"_s, {}};
    }
    return std::nullopt;
}

qint64 tokens(const QJsonObject &object, const QString &name)
{
    return std::max<qint64>(object.value(name).toInteger(), 0);
}

} // namespace

Result<ChatAnswer> readChatAnswer(const QByteArray &bytes)
{
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
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
    const QJsonObject details = usage.value(u"prompt_tokens_details"_s).toObject();
    ChatAnswer answer;
    answer.content = unwrapped(contentOf(choice.value(u"message"_s).toObject().value(u"content"_s)));
    answer.requestId = json.value(u"id"_s).toString();
    answer.serviceTier = json.value(u"service_tier"_s).toString();
    answer.usage.inputTokens = tokens(usage, u"prompt_tokens"_s);
    answer.usage.outputTokens = tokens(usage, u"completion_tokens"_s);
    answer.usage.cachedTokens = std::min(tokens(details, u"cached_tokens"_s), answer.usage.inputTokens);
    answer.cacheWrittenTokens
        = std::min(tokens(details, u"cache_write_tokens"_s), answer.usage.inputTokens - answer.usage.cachedTokens);
    answer.usageEstimated = answer.usage.inputTokens == 0;
    answer.failure = failureOf(choice, answer.content);
    return answer;
}

} // namespace metaflow::providers
