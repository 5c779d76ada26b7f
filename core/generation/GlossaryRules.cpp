#include "core/generation/GlossaryRules.h"

#include "core/store/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

bool hasLineBreak(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter == QChar(0x2028) || letter == QChar(0x2029);
    });
}

QString avoidProblem(const GlossaryTerm &term)
{
    if (term.avoid.size() > mostAvoided) {
        return u"too_many_avoided"_s;
    }
    for (const QString &word : term.avoid) {
        if (word.size() > longestTerm) {
            return u"too_long"_s;
        }
        if (word.contains(u';')) {
            return u"separator"_s;
        }
        if (store::folded(word) == store::folded(term.term)) {
            return u"avoids_itself"_s;
        }
    }
    return {};
}

} // namespace

QString termProblem(const GlossaryTerm &term)
{
    const QStringList parts = QStringList{term.term, term.meaning} + term.avoid;
    if (!std::all_of(parts.cbegin(), parts.cend(), store::isStorable)) {
        return u"not_storable"_s;
    }
    if (term.term.trimmed().isEmpty()) {
        return u"no_term"_s;
    }
    if (term.meaning.trimmed().isEmpty()) {
        return u"no_meaning"_s;
    }
    if (term.kind != u"term" && term.kind != u"acronym") {
        return u"unknown_kind"_s;
    }
    if (term.term.size() > longestTerm || term.meaning.size() > longestMeaning) {
        return u"too_long"_s;
    }
    if (std::any_of(parts.cbegin(), parts.cend(), hasLineBreak)) {
        return u"line_break"_s;
    }
    return avoidProblem(term);
}

GlossaryTerm tidied(GlossaryTerm term)
{
    term.term = term.term.trimmed();
    term.meaning = term.meaning.trimmed();
    term.kind = term.kind.trimmed().isEmpty() ? u"term"_s : term.kind.trimmed().toLower();
    for (QString &word : term.avoid) {
        word = word.trimmed();
    }
    term.avoid.removeAll(QString());
    return term;
}

} // namespace metaflow::generation
