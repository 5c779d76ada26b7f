#include "core/privacy/Privacy.h"

namespace metaflow::privacy {

QString pattern(const QString &value)
{
    QString classes;
    for (const uint code : value.toUcs4()) {
        if (QChar::isDigit(code) || QChar::isNumber(code)) {
            classes += QLatin1Char('9');
        } else if (QChar::isUpper(code) || QChar::isTitleCase(code)) {
            classes += QLatin1Char('A');
        } else if (QChar::isLetter(code) || QChar::isMark(code)) {
            classes += QLatin1Char('a'); // also letters of scripts without case
        } else if (QChar::isSpace(code)) {
            classes += QLatin1Char(' ');
        } else if (code < 0x80 && QChar::isPrint(code)) {
            classes += QChar(static_cast<char16_t>(code));
        } else {
            classes += QLatin1Char('?'); // an emoji says as much as a word, a control character more
        }
    }
    return classes;
}

} // namespace metaflow::privacy
