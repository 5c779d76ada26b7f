#include "core/checks/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

constexpr qsizetype shortestText = 10;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

} // namespace

Findings findLength(const QString &text, const CheckContext &context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {{u"empty"_s, Severity::Warning, 0, 0, {}}};
    }
    if (trimmed.size() < shortestText || plainWords(trimmed).size() < 2) {
        return {{u"too_short"_s, Severity::Warning, 0, 0, {QString::number(shortestText)}}};
    }
    const auto characters = text.toUcs4().size();
    if (characters > context.maxLength) {
        return {{u"too_long"_s, Severity::Warning, 0, 0,
            {QString::number(characters), QString::number(context.maxLength)}}};
    }
    return {};
}

Findings findHedging(const QString &text, const CheckContext &)
{
    static const QRegularExpression hedging(
        u"\\b(?:probably|possibly|presumably|perhaps|likely|supposedly|might(?: be)?|may be|could be|appears? "
        u"to|seems? to|"
        "not (?:entirely )?clear|unclear|unknown purpose|i (?:think|guess|assume)|assumed to)\\b"_s,
        anyCase);
    return findMatches(u"hedging"_s, Severity::Warning, hedging, text);
}

Findings findBoilerplate(const QString &text, const CheckContext &)
{
    static const QRegularExpression assistant(
        u"\\b(?:as an ai|language model|i cannot|i can't|i'm sorry|i am unable|system prompt|ignore (?:all |the "
        u")?(?:previous|above)|"
        "previous instructions|auto-?generated description|certainly!|sure,? here|here is (?:a|the) description|lorem ipsum)"_s,
        anyCase);
    static const QRegularExpression opening(
        u"^(?:this|the) (?:column|field|table|attribute) (?:contains|stores|holds|represents|is used to|indicates|describes)\\b"_s,
        anyCase);
    return findMatches(u"boilerplate"_s, Severity::Warning, assistant, text)
        + findMatches(u"boilerplate"_s, Severity::Info, opening, text);
}

Findings findDuplicateSibling(const QString &text, const CheckContext &context)
{
    const QString folded = text.simplified().toCaseFolded();
    const auto same = [&](const QString &sibling) { return sibling.simplified().toCaseFolded() == folded; };
    if (!folded.isEmpty() && std::any_of(context.siblingTexts.cbegin(), context.siblingTexts.cend(), same)) {
        return {{u"duplicate_sibling"_s, Severity::Warning, 0, 0, {}}};
    }
    return {};
}

} // namespace metaflow::checks
