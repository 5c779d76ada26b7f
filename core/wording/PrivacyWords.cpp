#include "core/wording/PrivacyWords.h"

#include <QCoreApplication>

namespace metaflow::wording {

QString describe(const privacy::PatternProblem &problem)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("wording", text); };
    using Kind = privacy::PatternProblem::Kind;
    switch (problem.kind) {
    case Kind::NameInvalid:
        return said(QT_TRANSLATE_NOOP("wording", "The name of a pattern is 1 to 40 of a to z, 0 to 9 and _."));
    case Kind::NameTaken:
        return said(QT_TRANSLATE_NOOP("wording", "There is a pattern of this name; remove it first."));
    case Kind::TooLong:
        return said(QT_TRANSLATE_NOOP("wording", "A pattern has 1 to 500 characters."));
    case Kind::TooMany:
        return said(QT_TRANSLATE_NOOP("wording", "There are 50 patterns already; remove one first."));
    case Kind::Refused:
        return said(QT_TRANSLATE_NOOP("wording", "RE2 does not accept this pattern: %1.")).arg(problem.said);
    case Kind::MatchesNothing:
        break;
    }
    return said(QT_TRANSLATE_NOOP("wording", "This pattern also matches the empty text, so it says nothing."));
}

} // namespace metaflow::wording
