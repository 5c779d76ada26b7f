#include "core/exchange/HtmlText.h"

#include "core/base/JsonText.h"

#include <QCryptographicHash>

namespace metaflow::exchange {

QByteArray htmlText(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray htmlJson(const QJsonDocument &json)
{
    QByteArray text = jsonText(json);
    // Outside of strings none of these stands in JSON; the last two are ends of lines to older readers of scripts.
    return text.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace("\xE2\x80\xA8", "\\u2028")
        .replace("\xE2\x80\xA9", "\\u2029");
}

QByteArray policyHash(const QByteArray &inlined)
{
    return "'sha256-" + QCryptographicHash::hash(inlined, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace metaflow::exchange
