#include "core/checks/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

/// "Ignore what you were told", in the languages that sampled texts come in.
const QRegularExpression &overrule()
{
    static const QRegularExpression expression(
        u"\\b(?:ignore|disregard|forget|override|neglect)\\b[^.;!?\\n]{0,40}\\b(?:instructions?|prompts?|guidelines|"
        u"directives)\\b"
        "|\\b(?:ignore|disregard|forget)\\b[^.;!?\\n]{0,20}\\b(?:(?:rules|text|data|lines) above|everything|the "
        "above|all previous|all prior|what (?:you|was said|came before))\\b"
        "|\\b(?:ignorier|missacht|vergiss|vergesst|überschreib)\\w*\\b[^.;!?\\n]{0,40}\\b(?:anweisung|vorgabe|regel|"
        "befehl)\\w*"
        "|\\b(?:oubli|ignor)\\w+\\b[^.;!?\\n]{0,40}\\b(?:instruction|consigne)s?\\b"
        "|\\b(?:ignor|olvid)\\w+\\b[^.;!?\\n]{0,40}\\b(?:instruccion|indicacion)\\w*"
        "|\\b(?:ignor|dimentic)\\w+\\b[^.;!?\\n]{0,40}\\bistruzion\\w+|\\b(?:ignor|esque[cç])\\w+\\b[^.;!?\\n]{0,40}"
        "\\binstru[cç]\\w+"
        "|\\b(?:negeer|vergeet)\\b[^.;!?\\n]{0,40}\\b(?:instructies|opdrachten|regels)\\b"
        "|\\b(?:previous|prior|above|system) instructions\\b"_s,
        anyCase);
    return expression;
}

/// Speech to a model: who it is now, what it must answer, whom it must not tell.
const QRegularExpression &address()
{
    static const QRegularExpression expression(
        u"\\byou are now\\b|\\bfrom now on,? (?:you|always|answer|respond)\\b|\\bpretend (?:to be|that you)\\b"
        "|\\bact as (?:an? |the )?(?:ai|assistant|admin\\w*|developer|dan)\\b"
        "|\\bsystem prompt\\b|\\byour (?:prompt|instructions?|(?:new|real|only|true) (?:task|goal|job|role))\\b"
        "|\\b(?:the|a) new task is\\b|\\bnew instructions?\\s*:|^\\s*(?:system|assistant|developer)\\s*:"
        "|\\b(?:note|message|instructions?|hint|attention|notice|reminder) (?:to|for) (?:the |any |all |every "
        ")?(?:ai|llm|language model|assistant|model|chatbot|agent)s?\\b"
        "|\\b(?:the |any |every )?(?:assistant|ai|llm|language model|chatbot)s? (?:must|should|shall|has to|have to|is "
        "to|will|needs to)\\b"
        "|\\bdo(?: not|n['’]t) "
        "(?:tell|inform|warn|alert|let)\\b[^.;!?\\n]{0,30}\\b(?:user|human|reviewer|steward|admin|anyone|anybody|"
        "person)s?\\b"
        "|(?:^|[.;:!?]\\s*|\\band )(?:only )?(?:respond|reply|answer|output|print) (?:only )?(?:with|your)\\b"
        "|\\b(?:reveal|repeat|print|leak) (?:your|the) (?:prompt|instructions?|system)\\b"_s,
        anyCase);
    return expression;
}

/// Speech to whoever approves, and signs by which models part their turns.
const QRegularExpression &approval()
{
    static const QRegularExpression expression(
        u"(?:^|[.;:!?]\\s*|\\band |\\bplease )(?:approve|accept|auto-?approve) "
        u"(?:this|all|every|any|the|each)\\b[^.;!?\\n]{0,30}\\b(?:items?|descriptions?|texts?|suggestions?|proposals?|"
        u"columns?)\\b"
        "|\\b(?:mark|treat|flag)\\b[^.;!?\\n]{0,40}\\b(?:as (?:already "
        ")?(?:reviewed|approved|safe|verified)\\b[^.;!?\\n]{0,20}(?:\\bby\\b|\\band\\b|\\bto\\b)|without (?:a )?review)"
        "|\\b(?:approve|accept)\\w* (?:it |this |them )?(?:automatically|without (?:a |any "
        ")?(?:review|reading|checking))\\b"
        "|<\\|\\w+\\|>|\\[/?INST\\]|\\bEND OF (?:DATA|SAMPLES?|CONTEXT|PROMPT|INPUT)\\b|\\bBEGIN (?:NEW "
        ")?(?:INSTRUCTIONS|PROMPT|SYSTEM)\\b"
        "|</?(?:system|assistant|user|data|instructions?)>"
        "|(?<![\\w+/=])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*\\d)[A-Za-z0-9+/]{48,}={0,2}"_s,
        anyCase);
    return expression;
}

/// Words in which letters of two scripts meet. The expression finds the seam alone: one over whole words would read a
/// long one again from each of its letters.
Spots findMixedScripts(const QString &text)
{
    static const QRegularExpression seam(u"\\p{Latin}[\\p{Cyrillic}\\p{Armenian}\\p{Cherokee}]"
                                         "|[\\p{Cyrillic}\\p{Armenian}\\p{Cherokee}]\\p{Latin}"_s);
    Spots spots;
    int covered = 0;
    for (const Spot &found : findMatches(seam, text)) {
        if (found.start < covered) {
            continue;
        }
        int start = found.start;
        int end = found.start + found.length;
        while (start > covered && text.at(start - 1).isLetter()) {
            --start;
        }
        while (end < text.size() && text.at(end).isLetter()) {
            ++end;
        }
        spots.append({start, end - start, {text.mid(start, std::min(end - start, 60))}});
        covered = end;
    }
    return spots;
}

} // namespace

Spots findInjection(const QString &text, const CheckContext &, int)
{
    return findMatches(overrule(), text) + findMatches(address(), text) + findMatches(approval(), text);
}

Spots findInvisible(const QString &text, const CheckContext &, int)
{
    // A joiner between letters of other scripts or in an emoji is spelling; between Latin ones it is a disguise.
    static const QRegularExpression invisible(
        u"[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{061C}\\x{115F}\\x{1160}\\x{180E}\\x{"
        u"200B}"
        "\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}\\x{FEFF}\\x{FFA0}\\x{FFF9}-\\x{FFFB}\\x{"
        "E0000}-\\x{E007F}]"
        "|(?<=\\p{Latin}|\\s)[\\x{200C}\\x{200D}]|[\\x{200C}\\x{200D}](?=\\p{Latin}|\\s)"_s);
    return findMatches(invisible, text, Quote::No) + findMixedScripts(text);
}

} // namespace metaflow::checks
