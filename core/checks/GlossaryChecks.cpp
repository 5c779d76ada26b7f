#include "core/checks/Rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

bool isWordSign(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
}

/// Endings with which a word is still the same word: plurals and cases of the languages that descriptions are in.
bool isEnding(QStringView rest)
{
    static constexpr std::array endings = {""_L1, "s"_L1, "es"_L1, "n"_L1, "en"_L1, "e"_L1, "er"_L1, "’s"_L1};
    return std::any_of(endings.begin(), endings.end(), [&](QLatin1String ending) { return rest == ending; });
}

/// A text that many words are looked for in.
struct Searched {
    explicit Searched(const QString &original)
        : text(original)
        , folded(original.toCaseFolded())
    {
        if (folded.size() != text.size()) { // places must be those of the text
            folded = text.toLower().size() == text.size() ? text.toLower() : text;
        }
    }
    QString text, folded;
};
using Places = QVector<std::pair<qsizetype, qsizetype>>; ///< start and length

/// Where a word or phrase stands as such, in any case and with an ending.
Places placesOf(const QString &word, const Searched &in)
{
    Places places;
    if (word.isEmpty()) {
        return places;
    }
    const QString wanted = word.toCaseFolded();
    for (qsizetype at = in.folded.indexOf(wanted); at >= 0; at = in.folded.indexOf(wanted, at + 1)) {
        qsizetype end = at + wanted.size();
        while (isWordSign(in.folded, end)) {
            ++end;
        }
        const QStringView rest = QStringView(in.folded).mid(at + wanted.size(), end - at - wanted.size());
        if (!isWordSign(in.folded, at - 1) && isEnding(rest)) {
            places.append({at, end - at});
        }
    }
    return places;
}

/// Part of a longer term of the team: "client" within "client advisor".
bool isInATerm(const std::pair<qsizetype, qsizetype> &place, const Searched &in, const QVector<GlossaryTerm> &terms)
{
    return std::any_of(terms.cbegin(), terms.cend(), [&](const GlossaryTerm &term) {
        const Places places = placesOf(term.term, in);
        return std::any_of(places.cbegin(), places.cend(), [&](const auto &other) {
            return other.second > place.second && other.first <= place.first
                && place.first + place.second <= other.first + other.second;
        });
    });
}

Spot spotAt(const std::pair<qsizetype, qsizetype> &place, QStringList arguments)
{
    return {static_cast<int>(place.first), static_cast<int>(place.second), std::move(arguments)};
}

/// A name with capitals inside has one spelling.
bool hasOneSpelling(const GlossaryTerm &term)
{
    const QStringView rest = QStringView(term.term).mid(1);
    return term.kind != u"acronym" && std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isUpper(); });
}

Spots findMisspelt(const Searched &in, const GlossaryTerm &term)
{
    Spots spots;
    for (const auto &place : placesOf(term.term, in)) {
        const QString written = in.text.mid(place.first, term.term.size());
        if (written.mid(1) != term.term.mid(1)) {
            spots.append(spotAt(place, {written, term.term}));
        }
    }
    return spots;
}

/// What everybody reads without help; the units and formats of any catalog.
bool isCommonAcronym(const QString &word)
{
    static const QStringList known = u"ID IDS UTC GMT ISO URL URI API CSV JSON XML HTML HTTP HTTPS SQL PDF IP UUID "
                                     u"GUID EUR USD GBP CHF US USA EU UK "
                                     "UN NULL TRUE FALSE YES NO OK AM PM GPS SMS GB MB KB TB KM CM MM KG AND OR NOT "
                                     "VAT CEO CFO CIO IBAN BIC ISBN EAN "
                                     "PK FK IT HR TV AC DC CO2 ASCII UTF UTF8 E164"_s.split(u' ');
    return known.contains(word);
}

/// The first letters of the words, the acronym itself left out: with all of them, and without the small words.
std::pair<QString, QString> initialsOf(const QString &text, const QString &acronym)
{
    static const QStringList small
        = u"of the a an and for in to per by on und der die das de la le du des von für zu"_s.split(u' ');
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{N}]*"_s);
    QString all, large;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString one = matches.next().captured();
        if (one == acronym) {
            continue;
        }
        all += one.front().toUpper();
        if (!small.contains(one.toLower())) {
            large += one.front().toUpper();
        }
    }
    return {all, large};
}

bool isExpanded(const QString &text, const QString &acronym)
{
    const auto [all, large] = initialsOf(text, acronym);
    return all.contains(acronym) || large.contains(acronym);
}

/// `VISIT table`, `the NOTE record`: a name in capitals, no short form.
bool namesATable(const QString &text, qsizetype end, const QString &word, const CheckContext &context)
{
    static const QRegularExpression thing(u"^ (?:table|record|row|field|column|view|domain)s?\\b"_s);
    return word.compare(context.object.table(), Qt::CaseInsensitive) == 0
        || thing.match(QStringView(text).mid(end)).hasMatch();
}

} // namespace

Spots findGlossary(const QString &text, const CheckContext &context, int)
{
    const QVector<GlossaryTerm> &terms = context.standards.glossary;
    if (terms.isEmpty()) {
        return {};
    }
    const Searched in(text);
    Spots spots;
    for (const GlossaryTerm &term : terms) {
        for (const QString &avoided : term.avoid) {
            for (const auto &place : placesOf(avoided, in)) {
                if (!isInATerm(place, in, terms)) {
                    spots.append(spotAt(place, {text.mid(place.first, place.second), term.term}));
                }
            }
        }
        if (hasOneSpelling(term)) {
            spots += findMisspelt(in, term);
        }
    }
    return spots;
}

Spots findAcronyms(const QString &text, const CheckContext &context, int)
{
    static const QRegularExpression acronym(u"(?<![\\w/.-])\\p{Lu}[\\p{Lu}\\p{N}]{1,4}(?![\\w-])"_s);
    if (text.toUpper() == text) {
        return {}; // all in capitals: nothing tells short forms from words
    }
    const QStringList nameWords = plainWords(context.object.name()) + plainWords(context.object.table());
    QStringList seen;
    Spots spots;
    auto matches = acronym.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured();
        if (seen.contains(word)) {
            continue;
        }
        seen << word;
        const auto &terms = context.standards.glossary;
        const auto term = std::find_if(terms.cbegin(), terms.cend(),
            [&](const GlossaryTerm &one) { return one.kind == u"acronym" && one.term == word; });
        const bool known = term != terms.cend();
        const bool ofTheName = !isCommonAcronym(word) && nameWords.contains(word.toCaseFolded())
            && !namesATable(text, match.capturedEnd(), word, context);
        const bool bare
            = known ? !text.contains(term->meaning, Qt::CaseInsensitive) : ofTheName && !isExpanded(text, word);
        if (bare) {
            spots.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                known ? QStringList{word, term->meaning} : QStringList{word}});
        }
    }
    return spots;
}

} // namespace metaflow::checks
