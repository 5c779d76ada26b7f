#include "app/sandbox/model/Answers.h"

#include "app/sandbox/model/AnswerFaults.h"
#include "app/sandbox/model/SchemaWalker.h"
#include "app/sandbox/model/Tokens.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr qint64 usedUpWithoutLimit = 4000;
constexpr qint64 tokensOfNothing = 8; ///< an empty answer is not free either
constexpr double shareOfTruncated = 0.6;

/// What JSON mode answers with when nobody sent a schema.
QJsonObject plainSchema()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject column{
        {u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"name"_s, text}, {u"text"_s, text}}}};
    const QJsonObject columns{{u"type"_s, u"array"_s}, {u"items"_s, column}};
    const QJsonObject table{{u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"name"_s, text}, {u"text"_s, text}, {u"columns"_s, columns}}}};
    const QJsonObject tables{{u"type"_s, u"array"_s}, {u"items"_s, table}};
    return {{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"tables"_s, tables}}}};
}

} // namespace

Answers::Answers(faults::Weather &weather, quint64 seed)
    : m_weather(weather)
    , m_seed(seed)
    , m_prose(seed)
{
}

http::Reply Answers::answer(const ChatRequest &chat)
{
    Drawing drawing(m_weather);
    Usage usage;
    usage.input = chat.inputTokens;
    usage.cache = m_cache.look(chat);
    QJsonArray choices;
    for (int i = 0; i < chat.choices; ++i) {
        choices.append(choice(chat, i, drawing, &usage));
    }
    QJsonObject body{{u"id"_s, u"chatcmpl-practice"_s + QString::number(++m_answers)},
        {u"object"_s, u"chat.completion"_s}, {u"created"_s, QDateTime::currentSecsSinceEpoch()},
        {u"model"_s, chat.model}, {u"service_tier"_s, tier(chat, drawing)}, {u"system_fingerprint"_s, QJsonValue()},
        {u"choices"_s, choices}};
    if (!drawing.strikes(u"usage_missing"_s)) {
        body.insert(u"usage"_s, usage.json(chat.traits));
    }
    http::Reply reply = http::jsonReply(body);
    reply.inputTokens = usage.input;
    reply.outputTokens = usage.output();
    reply.fault = drawing.struck();
    return reply;
}

/// The answer is billed by this one, whatever was wished.
QString Answers::tier(const ChatRequest &chat, Drawing &drawing)
{
    const bool usual = chat.serviceTier.isEmpty() || chat.serviceTier == u"auto" || chat.serviceTier == u"default";
    if (drawing.strikes(u"tier_changed"_s)) {
        return usual ? u"priority"_s : u"default"_s;
    }
    return usual ? u"default"_s : chat.serviceTier;
}

QJsonObject Answers::choice(const ChatRequest &chat, int index, Drawing &drawing, Usage *usage)
{
    QJsonObject message{{u"role"_s, u"assistant"_s}, {u"refusal"_s, QJsonValue()}};
    QString finish = u"stop"_s;
    QString text = content(chat, drawing);
    qint64 reasoning = reasoningTokens(chat, index, m_seed);
    const qint64 whole = countTokens(text);
    const bool limited = chat.maxTokens > 0;
    const bool usedUp = drawing.strikes(u"reasoning_used_up"_s) || (limited && reasoning >= chat.maxTokens);
    const bool tooLong = limited && whole + reasoning > chat.maxTokens;
    if (usedUp) {
        finish = u"length"_s;
        text = u""_s;
        reasoning = limited ? chat.maxTokens : std::max(reasoning, usedUpWithoutLimit);
    } else if (drawing.strikes(u"refusal"_s)) {
        message.insert(u"refusal"_s, u"I'm sorry, but I can't help with that."_s);
        text = QString();
    } else if (drawing.strikes(u"content_filter"_s)) {
        finish = u"content_filter"_s;
        text = QString();
    } else if (drawing.strikes(u"null_content"_s)) {
        text = QString();
    } else if (drawing.strikes(u"answer_truncated"_s) || tooLong) {
        finish = u"length"_s;
        const double share
            = tooLong ? static_cast<double>(chat.maxTokens - reasoning) / static_cast<double>(whole) : shareOfTruncated;
        text.truncate(static_cast<qsizetype>(static_cast<double>(text.size()) * share));
    } else if (drawing.strikes(u"empty_answer"_s)) {
        text = u""_s;
    }
    message.insert(u"content"_s, text.isNull() ? QJsonValue() : QJsonValue(text));
    usage->visible += usedUp ? 0 : text.isEmpty() ? tokensOfNothing : countTokens(text);
    usage->reasoning += reasoning;
    return {{u"index"_s, index}, {u"finish_reason"_s, finish}, {u"logprobs"_s, QJsonValue()}, {u"message"_s, message}};
}

QString Answers::content(const ChatRequest &chat, Drawing &drawing)
{
    std::vector<AskedTable> asked = spoiltNames(drawing, readPrompt(chat.userText));
    if (!chat.wantsJson()) {
        return asked.empty() ? u"This practice model describes tables and columns."_s : m_prose.table(asked.front());
    }
    SchemaWalker walker(chat.jsonMode ? plainSchema() : chat.schema, std::move(asked), m_prose);
    const QJsonObject value = spoiltValues(drawing, walker.value().toObject(), chat.userText);
    return spoiltText(drawing, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

} // namespace metaflow::sandbox::model
