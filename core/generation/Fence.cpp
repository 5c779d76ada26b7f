#include "core/generation/Fence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

bool isHidden(char32_t code)
{
    const auto category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

QString escaped(char16_t unit)
{
    return u"\\u%1"_s.arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0'));
}

QString quoted(const QString &text)
{
    QString json = u"\""_s;
    for (const uint code : text.toUcs4()) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        if (code == u'"' || code == u'\\') {
            json += u'\\' + character;
        } else if (isHidden(code)) {
            for (const QChar unit : character) {
                json += escaped(unit.unicode());
            }
        } else {
            json += character;
        }
    }
    return json + u'"';
}

} // namespace

QString fencedName(const QString &name)
{
    static const QRegularExpression plain(
        u"^[\\p{L}\\p{N}_$@][\\p{L}\\p{N}\\p{M}_$@.-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(name).hasMatch() ? name : quoted(name);
}

QString fencedText(const QString &text, qsizetype longest)
{
    QString line;
    for (const uint code : text.toUcs4()) {
        if (QChar::isSpace(code)) {
            line += u' ';
        } else if (code == u'|') {
            line += u'/';
        } else if (!isHidden(code)) {
            line += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        }
    }
    line = line.simplified();
    if (line.size() <= longest) {
        return line;
    }
    const qsizetype cut = line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return line.left(cut) + u'…';
}

QString fencedSample(const QString &value)
{
    const bool separates = value.contains(u'|') || value.contains(u',') || value.contains(u'"');
    const QString visible = fencedText(value, 80);
    return separates ? quoted(visible) : visible;
}

} // namespace metaflow::generation
