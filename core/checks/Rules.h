#pragma once

#include "core/checks/CheckTable.h"
#include "core/checks/Checks.h"

#include <QRegularExpression>

namespace metaflow::checks {

// One function a check. Inner header of this folder.

inline constexpr auto anyCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

[[nodiscard]] Spots findEmpty(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findTooShort(const QString &text, const CheckContext &context, int shortest);
/// Longer than the target takes, or (mildly) longer than `longest`.
[[nodiscard]] Spots findTooLong(const QString &text, const CheckContext &context, int longest);
[[nodiscard]] Spots findPlaceholders(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findRestatedName(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findNamedType(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findHedging(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findBoilerplate(const QString &text, const CheckContext &context, int);
/// A figure of the data as it was on one day: it will be wrong tomorrow.
[[nodiscard]] Spots findVolatileNumbers(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findWrongLanguage(const QString &text, const CheckContext &context, int);
/// Words that the team avoids, and its own terms in another spelling.
[[nodiscard]] Spots findGlossary(const QString &text, const CheckContext &context, int);
/// Acronyms of the glossary or of the object's name whose words do not stand in the text.
[[nodiscard]] Spots findAcronyms(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findDuplicateSibling(const QString &text, const CheckContext &context, int);
/// Objects of the same name and type agree on another text: `agreeing` of them, and most.
[[nodiscard]] Spots findOtherwiseElsewhere(const QString &text, const CheckContext &context, int agreeing);
[[nodiscard]] Spots findStyle(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findQuotedSamples(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findPersonalData(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findSecrets(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findLinks(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findMarkup(const QString &text, const CheckContext &context, int);
[[nodiscard]] Spots findSql(const QString &text, const CheckContext &context, int);
/// Talk to a model or to whoever approves, instead of about the data.
[[nodiscard]] Spots findInjection(const QString &text, const CheckContext &context, int);
/// Control, zero-width and bidirectional characters, and letters of two scripts in one word.
[[nodiscard]] Spots findInvisible(const QString &text, const CheckContext &context, int);

enum class Quote { Yes, No };
/// One spot a match, with the matched text as argument unless it must not be repeated.
[[nodiscard]] Spots findMatches(const QRegularExpression &expression, const QString &text, Quote quote = Quote::Yes);
/// Words in lower case, camel and snake case taken apart, plurals without s.
[[nodiscard]] QStringList plainWords(const QString &text);

/// Letters and digits only, case-folded, with where each of them stood.
struct Squeezed {
    QString text;
    QVector<int> places;
};
[[nodiscard]] Squeezed squeezed(const QString &text);

} // namespace metaflow::checks
