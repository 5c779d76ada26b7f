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

/// How sure one value looks made up by a system rather than by life.
enum class Shape { Word, CapitalWord, Code };

Shape shapeOf(const QString &value)
{
    static const QRegularExpression letters(u"^[A-Za-z]+$"_s);
    if (value.size() <= 4 || !letters.match(value).hasMatch()) {
        static const QRegularExpression capitalised(u"^[A-Z][a-z]+$"_s);
        return capitalised.match(value).hasMatch() ? Shape::Word : Shape::Code;
    }
    return value == value.toUpper() ? Shape::CapitalWord : Shape::Word;
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
    // A natural word may be a name that no list knows; a kind or a state comes again, a name rarely does.
    switch (weakest) {
    case Shape::Code:
        return true;
    case Shape::CapitalWord:
        return distinct.size() * 2 <= values.size();
    case Shape::Word:
        break;
    }
    return values.size() >= 12 && distinct.size() * 4 <= values.size();
}

} // namespace metaflow::privacy
