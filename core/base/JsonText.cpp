#include "core/base/JsonText.h"

namespace metaflow {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// In front of the document it says the encoding; anywhere else it can only stand inside a string.
QByteArray withMarksEscaped(QByteArray json)
{
    const bool leading = json.startsWith(byteOrderMark);
    if (json.indexOf(byteOrderMark, leading ? byteOrderMark.size() : 0) < 0) {
        return json;
    }
    json.replace(byteOrderMark, "\\ufeff");
    return leading ? json.sliced(6) : json;
}

} // namespace

QJsonDocument parseJson(const QByteArray &json, QJsonParseError *error)
{
    return QJsonDocument::fromJson(withMarksEscaped(json), error);
}

QByteArray jsonText(const QJsonDocument &document, QJsonDocument::JsonFormat format)
{
    return withMarksEscaped(document.toJson(format));
}

} // namespace metaflow
