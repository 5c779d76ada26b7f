#include "core/checks/Checks.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

/// What no store takes, and what only steers a terminal, goes; white space of all kinds becomes a space.
QString readable(const QString &answer)
{
    QString text;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const QChar c = answer.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < answer.size() && answer.at(i + 1).isLowSurrogate();
        if (pair) {
            text += c;
            text += answer.at(++i);
        } else if (c.isSpace()) {
            text += u' ';
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control) {
            text += c;
        }
    }
    return text;
}

QString withoutQuotes(const QString &text)
{
    static constexpr std::array pairs
        = {std::pair{u'"', u'"'}, std::pair{u'\'', u'\''}, std::pair{u'\u201C', u'\u201D'},
            std::pair{u'\u201E', u'\u201C'}, std::pair{u'\u00AB', u'\u00BB'}, std::pair{u'`', u'`'}};
    for (const auto &[open, close] : pairs) {
        const bool around = text.size() > 1 && text.front() == open && text.back() == close;
        if (around && !text.mid(1, text.size() - 2).contains(close)) {
            return text.mid(1, text.size() - 2).trimmed();
        }
    }
    return text;
}

} // namespace

QString normalised(const QString &answer)
{
    const QString text = readable(answer).simplified();
    return withoutQuotes(text).normalized(QString::NormalizationForm_C);
}

} // namespace metaflow::checks
