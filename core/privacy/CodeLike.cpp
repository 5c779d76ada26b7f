#include "core/privacy/CodeLike.h"

#include "core/privacy/PersonNames.h"
#include "core/privacy/Privacy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr qsizetype longestCode = 24;
constexpr qsizetype mostDistinct = 40;
constexpr qsizetype longestAbbreviation = 4; ///< letters in a row; more are a word
constexpr qsizetype fewestRepeats = 12; ///< values, before it can be said that words repeat

bool holdsName(const QString &value)
{
    static const QRegularExpression notLetters(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = value.split(notLetters, Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(),
        [](const QString &word) { return word.size() > 2 && (isFirstName(word) || isFamilyName(word)); });
}

bool hasCodeShape(const QString &value)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9]+(?:[-_./:+][A-Za-z0-9]+)*$"_s);
    static const QRegularExpression date(u"^\\d{4}[-./]\\d\\d[-./]\\d\\d|^\\d\\d[-./]\\d\\d[-./]\\d{4}"_s);
    return value.size() <= longestCode && shape.match(value).hasMatch() && !date.match(value).hasMatch();
}

/// How sure one value looks made up by a system rather than by life, from the least to the most.
enum class Shape { Word, SnakeWord, CapitalWord, Code };

qsizetype longestRun(const QString &value)
{
    static const QRegularExpression notLetters(u"[^A-Za-z]+"_s);
    qsizetype longest = 0;
    for (const QString &run : value.split(notLetters)) {
        longest = std::max(longest, run.size());
    }
    return longest;
}

/// Signs and digits around a word do not make it a code: `jmcfly1`, `wanda.kieslowska`.
Shape shapeOf(const QString &value)
{
    static const QRegularExpression lettersOnly(u"^[A-Za-z]+$"_s);
    static const QRegularExpression capitalised(u"^[A-Z][a-z]+$"_s);
    static const QRegularExpression dotted(u"[A-Za-z]{2}\\.[A-Za-z]{2}"_s); // first.last
    const qsizetype run = longestRun(value);
    const bool alone = lettersOnly.match(value).hasMatch();
    if ((alone && run > 1 && capitalised.match(value).hasMatch()) || dotted.match(value).hasMatch()) {
        return Shape::Word;
    }
    if (run <= longestAbbreviation) { // of letters alone a short name has as many: KIRA, olen
        return alone && run > 2 ? Shape::CapitalWord : Shape::Code;
    }
    if (value == value.toUpper()) {
        return Shape::CapitalWord;
    }
    return value.contains(u'_') ? Shape::SnakeWord : Shape::Word;
}

/// A natural word may be a name that no list knows; a kind or a state comes again, a name rarely does.
bool comesAgain(Shape weakest, qsizetype distinct, qsizetype values)
{
    switch (weakest) {
    case Shape::Code:
        return true;
    case Shape::CapitalWord:
        return distinct * 2 <= values;
    case Shape::SnakeWord:
        return values >= fewestRepeats && distinct * 3 <= values;
    case Shape::Word:
        break;
    }
    return values >= fewestRepeats && distinct * 4 <= values;
}

} // namespace

bool isCodeLike(const QStringList &values)
{
    const QSet<QString> distinct(values.cbegin(), values.cend());
    if (distinct.isEmpty() || distinct.size() > mostDistinct) {
        return false;
    }
    Shape weakest = Shape::Code;
    for (const QString &value : distinct) {
        if (!hasCodeShape(value) || holdsName(value) || !detect(value).isEmpty()) {
            return false;
        }
        weakest = std::min(weakest, shapeOf(value));
    }
    return comesAgain(weakest, distinct.size(), values.size());
}

} // namespace metaflow::privacy
