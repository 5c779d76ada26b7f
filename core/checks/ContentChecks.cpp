#include "core/checks/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

Spots findEmpty(const QString &text, const CheckContext &, int)
{
    return text.trimmed().isEmpty() ? Spots{{}} : Spots();
}

Spots findTooShort(const QString &text, const CheckContext &, int shortest)
{
    const QString trimmed = text.trimmed();
    // Scripts without spaces say much in few characters and never have two words.
    const bool spaced = trimmed.isEmpty() || trimmed.front().script() < QChar::Script_Hangul
        || trimmed.front().script() > QChar::Script_Han;
    const bool isShort = trimmed.size() < shortest || (spaced && plainWords(trimmed).size() < 2);
    return !trimmed.isEmpty() && isShort ? Spots{{0, 0, {QString::number(shortest)}}} : Spots();
}

Spots findTooLong(const QString &text, const CheckContext &context, int longest)
{
    const auto characters = text.toUcs4().size();
    const bool overTarget = characters > context.maxLength;
    if (!overTarget && characters <= longest) {
        return {};
    }
    const int limit = overTarget ? context.maxLength : longest;
    return {{0, 0, {QString::number(characters), QString::number(limit)}, !overTarget}};
}

namespace {

/// Without the object's own name or a word for description in front: `review_id: see above`.
QString withoutLabel(const QString &text, const CheckContext &context)
{
    static const QRegularExpression label(u"^\\W*([\\p{L}\\p{N}_.`\" ]{1,128}?)`?\\s*(?:[:=–—]|-(?=\\s))\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList words = {u"description"_s, u"comment"_s, u"meaning"_s, u"note"_s, u"notes"_s,
        u"beschreibung"_s, u"kommentar"_s, u"bedeutung"_s};
    const QRegularExpressionMatch match = label.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    const QString said = squeezed(match.captured(1)).text;
    const QStringList &parts = context.object.parts;
    const auto isSaid = [&](const QString &part) { return squeezed(part).text == said; };
    const bool names = words.contains(said) || std::any_of(parts.cbegin(), parts.cend(), isSaid)
        || said == squeezed(context.object.display()).text;
    return names ? text.mid(match.capturedEnd()) : text;
}

/// A whole text that sends its reader elsewhere.
bool leadsElsewhere(const QString &text)
{
    static const QRegularExpression nothing(
        u"^\\W*(?:n/?a|n\\.a\\.|none|null|nil|nan|unknown|undefined|not "
        u"applicable|description|placeholder|test|x+|\\?+|-+|\\.+"
        "|…|to be (?:defined|determined|decided|confirmed|added|completed|done|filled)\\b.*"
        "|tbd|tbc|tba|ditto|dito|idem|coming soon|no (?:comments?|information|info|details?)(?: available)?"
        "|(?:please )?(?:see|refer to|check|siehe|voir|véase|vedi) (?:the |its |der |die |den "
        ")?(?:above|below|oben|unten"
        "|previous(?: (?:one|column|field|row))?|(?:(?:column|field|table) )?(?:name|title|description)|docs"
        "|documentation|wiki|source(?: (?:system|code))?|code|spaltenname|name|dokumentation|ci-dessus|arriba|sopra)"
        "|(?:the )?same(?: (?:as|like))?(?: (?:the )?(?:above|before|below|previous(?: (?:one|column|field))?))?"
        "|(?:as|like|wie) (?:above|before|below|oben|zuvor)|s\\. ?o\\."
        "|(?:(?:this|the|its) )?(?:(?:column|field|table|name|meaning|value|it) )?(?:is )?(?:quite |fairly |pretty )?"
        "(?:self[- ]?(?:explanatory|explaining|evident|describing)|obvious|clear from (?:the|its) name)"
        "|selbsterklärend|(?:exactly |just )?(?:as|what|wie) (?:the|its|der) (?:(?:column|field|table) )?name "
        "(?:already )?(?:says|suggests|implies|indicates|states|sagt)(?: it)?)\\W*$"_s,
        anyCase);
    constexpr qsizetype longest = 200;
    return text.size() <= longest && nothing.match(text).hasMatch();
}

} // namespace

Spots findPlaceholders(const QString &text, const CheckContext &context, int)
{
    static const QRegularExpression written(
        u"\\b(?:TODO|FIXME|XXX+)\\b|\\b(?i:tbd|tbc|t\\.b\\.d\\.|lorem ipsum|no description "
        u"(?:available|provided|yet|given)"
        "|description (?:goes )?here|(?:add|insert|enter|put|write) (?:a |the |your )?description"
        "|keine beschreibung|beschreibung folgt|noch zu (?:klären|beschreiben)|sin descripción|pas de description)"
        "|\\{\\{[^}\\n]{0,200}\\}\\}|\\$\\{[^}\\n]{0,200}\\}|%\\([a-z_]+\\)s|<[a-z]+(?:[ _-][a-z]+)+>"
        "|<(?i:description|text|name|comment|placeholder|todo|column|table)>"
        "|\\[(?i:insert|add|your|enter|placeholder|description|todo|name of)[^\\]\\n]*\\]"
        "|(?<=\\s)(?:\\.\\.\\.|…)(?=\\s|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const Spots spots = findMatches(written, text);
    const bool whole = spots.isEmpty() && (leadsElsewhere(text) || leadsElsewhere(withoutLabel(text, context)));
    return whole ? Spots{{0, static_cast<int>(text.size()), {text}}} : spots;
}

Spots findHedging(const QString &text, const CheckContext &, int)
{
    static const QRegularExpression hedging(
        u"\\b(?:probably|possibly|presumably|perhaps|likely|supposedly|apparently|maybe|might(?: also)?(?: be)?"
        "|(?:may|could) (?:also )?be(?! (?:\\w+ly )?(?:\\w+ed|seen|found|set|left|made|kept|sent|read|given|taken|shown"
        "|held|paid|sold|known|written|chosen|lost|built|bought|drawn|split|put|cut)"
        "(?: "
        "(?:at|by|in|into|to|with|without|from|for|on|onto|of|off|up|out|over|under|through|when|where|if|as|only|or"
        "|and|but|again|later|before|after|than|once|more|that|which|until|while|during|within|per|against)\\b|\\W*$"
        "|\\s*[.,;:)]))|could (?:also )?(?:refer|mean|indicate)|some (?:kind|sort|type) of|appears? (?:to|that)|seems? "
        "(?:to|that|like)"
        "|not (?:entirely )?clear|unclear|unknown purpose|i (?:think|guess|assume|believe)|assumed to"
        "|vermutlich|wahrscheinlich|möglicherweise|eventuell|anscheinend|offenbar|könnte"
        "|probablement|peut-être|semble|probablemente|posiblemente|quizás?|tal vez|parece|probabilmente|forse"
        "|waarschijnlijk|mogelijk|misschien|provavelmente|talvez)\\b"_s,
        anyCase);
    return findMatches(hedging, text);
}

Spots findBoilerplate(const QString &text, const CheckContext &, int)
{
    static const QRegularExpression assistant(
        u"\\bas an ai\\b|\\b(?:large )?language model|\\bi(?: cannot|[ ’']can['’]?t|['’]m sorry| can(?:no|['’])t| am "
        u"unable| do not have)\\b"
        "|\\bauto-?generated description|\\bcertainly!|\\bsure(?:,|!)? here|\\bof course!|\\bhere(?: is|['’]s) "
        "(?:a|an|the|your)\\b"
        "|\\blet me know\\b|\\bfeel free to\\b|\\bhope this helps|\\bi hope\\b|\\bas (?:you )?requested\\b"
        "|\\bbased on (?:the |these |this )?(?:provided |given |available |limited "
        ")?(?:sample|context|information|metadata|column name|name)s?\\b"
        "|\\bwithout (?:any |more |further |additional )+(?:context|information)"
        "|\\b(?:provided|given) (?:context|information|samples?|data|column)\\b"
        "|^\\W*(?:description|answer|comment|beschreibung|output)\\s*:"_s,
        anyCase);
    static const QRegularExpression opening(u"^(?:this|the) (?:column|field|table|attribute) "
                                            u"(?:contains|stores|holds|represents|is used to|indicates|describes)\\b"
                                            "|^(?:diese|die) (?:spalte|tabelle) (?:enthält|speichert|beschreibt)\\b"_s,
        anyCase);
    Spots spots = findMatches(assistant, text);
    for (Spot &spot : findMatches(opening, text)) {
        spot.mild = true;
        spots.append(spot);
    }
    return spots;
}

Spots findVolatileNumbers(const QString &text, const CheckContext &, int)
{
    // A figure about the data itself: a count of rows, a share, a date of loading, an average, "now". A bare number is
    // none: "0 to 1" or "31 days" say what is meant.
    static const QRegularExpression now(
        u"\\b((?:currently|at present|at the moment|right now|so far|to date|as "
        u"of|presently|nowadays|derzeit|aktuell|momentan"
        "|zurzeit|zur zeit|stand|bislang|actuellement|à ce jour|actualmente|hasta ahora|attualmente|momenteel)\\b[^.;\\d]{0,40}\\d[\\d.,']*)"_s,
        anyCase);
    static const QRegularExpression count(
        u"(?<![\\d.,-])(\\d{1,3}(?:[.,' \\x{A0}\\x{202F}]\\d{3})+|\\d{2,}|\\d[\\d.,]*(?= "
        u"?(?:k|m|thousand|million|billion)\\b)|\\d+(?= (?:distinct|unique|different)))"
        "(?: ?(?:k|m|thousand|million|billion|tausend|millionen|mio\\.?))?"
        "(?: (?:distinct|unique|different|verschiedene|unterschiedliche|total|individual|non-null))*"
        " (?:rows?|records?|entries|values|nulls|zeilen|datensätze|einträge|werte|lignes|enregistrements|filas|registros|righe|rijen)\\b"_s,
        anyCase);
    static const QRegularExpression distinct(
        u"\\b(\\d+ (?:distinct|unique|different|verschiedene|unterschiedliche))\\b"_s, anyCase);
    static const QRegularExpression share(
        u"(\\d[\\d.,]* ?(?:%|percent|prozent)) (?:of (?:the |all )?(?:rows|records|values|entries|cases)|(?:are |is "
        u")?(?:null|empty|missing|filled)|der (?:zeilen|werte))"
        "|(?:null|empty|missing|filled|populated|leer) in (?:about |roughly |around )?(\\d[\\d.,]* ?(?:%|percent|prozent|rows))"_s,
        anyCase);
    static const QRegularExpression loaded(
        u"\\b(?:last|latest|zuletzt|most recent(?:ly)?) (?:updated?|refreshed|refresh|loaded|load|modified|changed|run|aktualisiert|geladen)\\b[^.;\\d]{0,24}(\\d[\\d./:-]*)"_s,
        anyCase);
    static const QRegularExpression average(
        u"\\b(\\d[\\d.,]*) (?:\\w+ )?(?:on average|im schnitt|im durchschnitt|en moyenne)\\b"
        "|\\b(?:average|mean|median|maximum|minimum|durchschnitt)(?: value)? (?:of|is|being|liegt bei)(?: about)? (\\d[\\d.,]*)"_s,
        anyCase);
    static const QRegularExpression range(
        u"\\brang(?:e|es|ing) (?:from|between) (-?\\d(?:[\\d,]{3,}|[\\d.,]*\\.\\d+)) (?:to|and|-) -?\\d"
        "|\\brang(?:e|es|ing) (?:from|between) -?\\d[\\d.,]* (?:to|and|-) (-?\\d(?:[\\d,]{4,}|[\\d.,]*\\.\\d{2,}))"_s,
        anyCase);
    static const QRegularExpression thereAre(
        u"\\b(?:there (?:are|were)|es gibt|il y a|hay) (?:about |only |roughly |around |approximately |etwa |rund |environ )?(\\d[\\d.,]*)\\b"_s,
        anyCase);
    Spots spots;
    for (const QRegularExpression *form : {&now, &count, &distinct, &share, &loaded, &average, &range, &thereAre}) {
        for (const Spot &spot : findMatches(*form, text)) {
            const auto overlaps = [&](const Spot &other) {
                return spot.start < other.start + other.length && other.start < spot.start + spot.length;
            };
            if (std::none_of(spots.cbegin(), spots.cend(), overlaps)) {
                spots.append(spot);
            }
        }
    }
    return spots;
}

Spots findStyle(const QString &text, const CheckContext &, int)
{
    static const QRegularExpression slip(
        u"\\S( {2,})(?=\\S)" // double space
        "|([\\p{L}\\p{N}]''[\\p{L}\\p{N}]|[\\p{L}\\p{N}]''(?=\\s|$))" // an apostrophe escaped once too often
        "|( [,.](?=\\s|$))" // a space before a sign
        "|(,,|;;|(?<!\\.)\\.\\.(?!\\.))" // a doubled sign
        "|\\b((?i:the|a|an|of|to|in|is|for|and|der|die|das|und|de|la|le)) \\5\\b"_s, // a doubled word
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sentences(u"[\\p{Ll})]\\. +\\p{Lu}"_s);
    static const QRegularExpression ended(u"[.!?…)\\]\"'”’»。]\\s*$"_s);
    Spots spots;
    auto matches = slip.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spots.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
            {match.captured()}, true});
    }
    const qsizetype end = text.trimmed().size();
    if (sentences.match(text).hasMatch() && !ended.match(text).hasMatch()) { // one phrase may do without
        spots.append({static_cast<int>(end) - 1, 1, {}, true});
    }
    return spots;
}

} // namespace metaflow::checks
