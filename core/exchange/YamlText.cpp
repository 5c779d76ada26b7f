#include "core/exchange/YamlText.h"

#include <QList>

namespace metaflow::exchange {

namespace {

QByteArray hex(char letter, char32_t character, int digits)
{
    return QByteArray(1, '\\') + letter
        + QByteArray::number(static_cast<uint>(character), 16).toUpper().rightJustified(digits, '0');
}

/// What some reader would take for a line end or for nothing at all, or what hides how a text reads on.
bool isEscaped(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0); // NEL is among them
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool direction = (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool none = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || separator || direction || none;
}

QByteArray escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return "\\n";
    case U'\t':
        return "\\t";
    case U'\r':
        return "\\r";
    default:
        return c <= 0xFF ? hex('x', c, 2) : c <= 0xFFFF ? hex('u', c, 4) : hex('U', c, 8);
    }
}

} // namespace

QByteArray yamlString(const QString &text)
{
    QByteArray yaml = "\"";
    QString plain; // as long as nothing needs an escape
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const auto c = static_cast<char32_t>(character);
        if (c == U'"' || c == U'\\') {
            plain += u'\\';
            plain += QChar(character);
        } else if (isEscaped(c)) {
            yaml += plain.toUtf8() + escaped(c);
            plain.clear();
        } else {
            plain += QStringView(QChar::fromUcs4(c));
        }
    }
    return yaml + plain.toUtf8() + '"';
}

} // namespace metaflow::exchange
