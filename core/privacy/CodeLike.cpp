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
    static const QRegularExpression date(
        u"^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|^\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|^\\d\\d([-./])\\d\\d\\1\\d\\d$"
        "|^\\d{1,4}[-./]?[A-Za-z]{3,9}[-./]?\\d{2,4}$"_s);
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

/// Upper and lower case and digits through one another: nobody types codes so, but keys and passwords look so.
bool looksRandom(const QString &value)
{
    static const QRegularExpression mixed(
        u"^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=(?:\\D*\\d){2})[A-Za-z0-9]{6,}$|^(?=(?:[0-9a-f]*[a-f][0-9a-f]*\\d){3})[0-9a-f]{12,}$"_s);
    return mixed.match(value).hasMatch();
}

/// Every value has letters of its own and none comes again: that tells things or people apart and groups nothing.
bool tellApart(const QSet<QString> &distinct, qsizetype values)
{
    constexpr qsizetype shortest = 6;
    static const QRegularExpression digits(u"\\d+"_s);
    QSet<QString> skeletons;
    qsizetype mixed = 0;
    for (const QString &value : distinct) {
        const QString skeleton = QString(value).replace(digits, u"9"_s);
        skeletons.insert(skeleton);
        mixed += skeleton.contains(u'9') && skeleton != u"9"_s && value.size() >= shortest ? 1 : 0;
    }
    return distinct.size() >= 3 && mixed == distinct.size() && distinct.size() * 2 > values
        && skeletons.size() == distinct.size();
}

/// A natural word may be a name that no list knows; a kind or a state comes again, a name rarely does, and hardly
/// under a name that says kind or state or beside words that do.
bool comesAgain(Shape weakest, const QSet<QString> &distinct, qsizetype values, bool kindName)
{
    const auto known = std::count_if(distinct.cbegin(), distinct.cend(), isKindWord);
    switch (weakest) {
    case Shape::Code:
        return true;
    case Shape::CapitalWord: {
        const auto isShort = [](const QString &value) { return value.size() <= longestAbbreviation; };
        const bool abbreviations = std::all_of(distinct.cbegin(), distinct.cend(), isShort);
        const bool tiny
            = std::all_of(distinct.cbegin(), distinct.cend(), [](const QString &v) { return v.size() <= 3; });
        return (kindName && abbreviations) || (distinct.size() * 2 <= values && (kindName || known > 0 || tiny));
    }
    case Shape::SnakeWord:
        return values >= fewestRepeats && distinct.size() * 3 <= values;
    case Shape::Word:
        break;
    }
    return values >= fewestRepeats && distinct.size() * 4 <= values && (kindName || known * 2 >= distinct.size());
}

} // namespace

bool isCodeLike(const QStringList &values, bool kindName)
{
    const QSet<QString> distinct(values.cbegin(), values.cend());
    if (distinct.isEmpty() || distinct.size() > mostDistinct) {
        return false;
    }
    Shape weakest = Shape::Code;
    for (const QString &value : distinct) {
        if (!hasCodeShape(value) || looksRandom(value) || holdsName(value) || !detectWidely(value).isEmpty()) {
            return false;
        }
        weakest = std::min(weakest, shapeOf(value));
    }
    return !tellApart(distinct, values.size()) && comesAgain(weakest, distinct, values.size(), kindName);
}

} // namespace metaflow::privacy
