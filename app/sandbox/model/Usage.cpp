#include "app/sandbox/model/Usage.h"

#include "app/sandbox/model/Tokens.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr qint64 smallestCached = 1024;
constexpr qint64 cacheStep = 128;
constexpr qsizetype mostRemembered = 64;
constexpr qint64 reasoningStep = 64;

qint64 stepped(qint64 tokens)
{
    return tokens < smallestCached ? 0 : tokens / cacheStep * cacheStep;
}

QString commonPrefix(const QString &a, const QString &b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    return a.first(end - a.begin());
}

} // namespace

PromptCache::Found PromptCache::look(const ChatRequest &chat)
{
    Found found;
    const qint64 whole = stepped(chat.inputTokens);
    if (whole == 0) {
        return found;
    }
    const QString text = chat.cacheText();
    QStringList &seen = m_seen[chat.model + u'\n' + chat.cacheKey];
    QString longest;
    for (const QString &earlier : seen) {
        const QString common = commonPrefix(text, earlier);
        longest = common.size() > longest.size() ? common : longest;
    }
    found.cached = longest == text ? whole : std::min(whole, stepped(countTokens(longest)));
    found.written = chat.traits.writesCache ? whole - found.cached : 0;
    seen.removeAll(text);
    seen.append(text);
    if (seen.size() > mostRemembered) {
        seen.removeFirst();
    }
    return found;
}

qint64 reasoningTokens(const ChatRequest &chat, int choice, quint64 seed)
{
    static const QHash<QString, qint64> usual = {{u"minimal"_s, 64}, {u"low"_s, 192}, {u"medium"_s, 512},
        {u"high"_s, 1536}, {u"xhigh"_s, 3072}, {u"max"_s, 6144}};
    const qint64 base = usual.value(chat.effort, 0);
    if (base == 0) {
        return 0;
    }
    const QByteArray subject = QByteArray::number(seed) + ':' + QByteArray::number(choice) + ':' + chat.prompt.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(subject, QCryptographicHash::Sha256);
    const qint64 share = 768 + 2 * static_cast<uchar>(digest.at(0)); // of 1,024: three to five quarters
    return std::max(reasoningStep, base * share / 1024 / reasoningStep * reasoningStep);
}

QJsonObject Usage::json(const ModelTraits &traits) const
{
    QJsonObject promptDetails{{u"cached_tokens"_s, cache.cached}, {u"audio_tokens"_s, 0}};
    if (traits.writesCache) {
        promptDetails.insert(u"cache_write_tokens"_s, cache.written);
    }
    const QJsonObject outputDetails{{u"reasoning_tokens"_s, reasoning}, {u"audio_tokens"_s, 0},
        {u"accepted_prediction_tokens"_s, 0}, {u"rejected_prediction_tokens"_s, 0}};
    return {{u"prompt_tokens"_s, input}, {u"completion_tokens"_s, output()}, {u"total_tokens"_s, input + output()},
        {u"prompt_tokens_details"_s, promptDetails}, {u"completion_tokens_details"_s, outputDetails}};
}

} // namespace metaflow::sandbox::model
