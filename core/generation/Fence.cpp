#include "core/generation/Fence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr qsizetype longestSample = 64;
constexpr qsizetype mostFenced = 20'000; ///< of one text; what follows would be cut off anyway
constexpr qsizetype mostMarks = 4; ///< as many as any script puts on one letter

/// Letters and marks that show nothing: fillers, and selectors that can carry a whole hidden text.
bool isBlank(char32_t code)
{
    return code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x17B4 || code == 0x17B5 || code == 0x2800
        || code == 0x3164 || code == 0xFFA0 || (code >= 0x180B && code <= 0x180F) || (code >= 0xFE00 && code <= 0xFE0F)
        || (code >= 0xE0000 && code <= 0xE0FFF);
}

bool isHidden(char32_t code)
{
    const auto category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned || isBlank(code);
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
        } else if (isHidden(code) || code == u'#') { // no name looks like the block's marker
            for (const QChar unit : character) {
                json += escaped(unit.unicode());
            }
        } else {
            json += character;
        }
    }
    return json + u'"';
}

/// What looks like the block's marker (see markerFor()) is taken apart, though a guess would not be the right one.
QString withoutMarkers(QString line)
{
    static const QRegularExpression marker(
        u"#(?=[bcdfghjklmnpqrstvwxz]{6})"_s, QRegularExpression::CaseInsensitiveOption);
    return line.replace(marker, u"# "_s);
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
    qsizetype marks = 0; // on one letter
    for (const uint code : text.left(mostFenced).toUcs4()) {
        marks = QChar::isMark(code) ? marks + 1 : 0;
        if (marks > mostMarks) {
            continue;
        }
        if (QChar::isSpace(code)) {
            line += u' ';
        } else if (code == u'|') {
            line += u'/';
        } else if (!isHidden(code)) {
            line += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        }
    }
    line = withoutMarkers(line.simplified());
    if (line.size() <= longest) {
        return line;
    }
    const qsizetype cut = line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return line.left(cut) + u'…';
}

QString fencedSample(const QString &value)
{
    // What begins like a part of the block could pass for one.
    static const QRegularExpression keyword(
        u"^(?:of|term|like|comment|to|key|in|known|also|table|rows?|nulls?|min|max|distinct|"
        u"values?|from|tags?|lineage|upstream|glossary|profile|examples?|samples?)[ :]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString visible = fencedText(value, longestSample);
    if (visible.size() > longestSample) { // with its sign of the cut
        visible = fencedText(value, longestSample - 1);
    }
    const bool separates
        = value.contains(u'|') || visible.contains(u',') || visible.contains(u'"') || keyword.match(visible).hasMatch();
    return separates ? quoted(visible) : visible;
}

} // namespace metaflow::generation
