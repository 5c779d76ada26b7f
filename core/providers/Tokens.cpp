#include "core/providers/ChatBody.h"
#include "core/providers/O200k.h"
#include "core/providers/Prices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

qint64 countTokens(const QString &text)
{
    static const O200k vocabulary; // a constant that is read on first use
    return vocabulary.count(text);
}

qint64 countRequestTokens(const QByteArray &body)
{
    // What the provider puts around each message, and what opens the answer: about three tokens each.
    constexpr qint64 frame = 3;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    qint64 tokens = frame;
    for (const QJsonValue &message : json.value(u"messages"_s).toArray()) {
        tokens += frame + countTokens(message.toObject().value(u"content"_s).toString());
    }
    // The schema as it stands in the body, not as a parser would write it again.
    const QByteArray before = "\"strict\":true,\"schema\":";
    const qsizetype schema = body.lastIndexOf(before);
    if (schema >= 0) {
        const qsizetype start = schema + before.size();
        tokens += countTokens(QString::fromUtf8(body.mid(start, body.size() - start - 3)));
    }
    return tokens;
}

} // namespace metaflow::providers
