#include "core/checks/Rules.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

/// Small words that carry no meaning and hardly ever stand in another language's sentence.
struct Language {
    QLatin1String code;
    const char16_t *words;
};

constexpr std::array languages = {
    Language{"en"_L1,
        u"the of and is are was were be been has have had it its this that these those with for from by at on as an or "
        u"not "
        u"which when whether where who whose what how if than then to each every their they there can may will does "
        u"did "
        u"into between after before until per only"},
    Language{"de"_L1,
        u"der die das den dem des und ist sind war wird werden wurde ein eine einer eines einem einen mit für von vom "
        u"zum "
        u"zur auf aus bei nach nicht oder auch als wie wenn ob gibt an im am sich durch über unter zu beim welche "
        u"welcher "
        u"sowie bis je pro ihre seine kein keine"},
    Language{"fr"_L1,
        u"le la les des du de un une et est sont dans pour par sur avec qui que quel dont ou où au aux ce cette ces "
        u"son sa "
        u"ses leur pas ne si lors à été chaque entre sans"},
    Language{"es"_L1,
        u"el la los las del de un una y es son en para por con que se su sus al o como cuando no si este esta lo fue "
        u"ha "
        u"cada entre sin desde hasta sobre"},
    Language{"it"_L1,
        u"il lo la gli le del della dei delle di un una e è sono nel nella per con che si se al alla da o non come "
        u"quando "
        u"questo questa ogni tra sul dal dalla ha l"},
    Language{"pt"_L1,
        u"o os as do da dos das de um uma e é são em no na para por com que se ao ou não como quando este esta seu sua "
        u"cada entre sem foi pelo pela"},
    Language{"nl"_L1,
        u"de het een en is zijn van voor met op in dat die deze dit door aan bij naar niet of als wanneer wordt werd "
        u"heeft "
        u"te tot per tijdens waar waarin welke om"},
    Language{"sv"_L1,
        u"och är en ett det den som på av för med till från inte eller när om har hade vid där vilken denna detta sin "
        u"i "
        u"att per varje"},
    Language{"pl"_L1,
        u"i w z na do jest są się nie że lub dla od przez po o czy który która które oraz jako gdy ten ta to przy"},
};

QSet<QString> wordsOf(const Language &language)
{
    const QStringList words = QString::fromUtf16(language.words).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

const std::array<QSet<QString>, languages.size()> &smallWords()
{
    static const auto sets = [] {
        std::array<QSet<QString>, languages.size()> all;
        std::transform(languages.begin(), languages.end(), all.begin(), wordsOf);
        return all;
    }();
    return sets;
}

/// Languages whose letters are not Latin: of them only the script is looked at.
bool hasOwnScript(const QString &code)
{
    static const QStringList codes = u"ru uk bg sr el he ar fa hi th ja zh ko"_s.split(u' ');
    return codes.contains(code);
}

struct Letters {
    int latin = 0;
    int other = 0;
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    for (const QChar c : text) {
        if (c.isLetter()) {
            (c.script() == QChar::Script_Latin ? letters.latin : letters.other) += 1;
        }
    }
    return letters;
}

/// The words of a sentence: no names in snake case, nothing in capitals.
QStringList spokenWords(const QString &text)
{
    static const QRegularExpression word(u"(?<![\\p{L}\\p{N}_])\\p{L}+(?![\\p{L}\\p{N}_])"_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        words << matches.next().captured().toLower();
    }
    return words;
}

} // namespace

Spots findWrongLanguage(const QString &text, const CheckContext &context, int)
{
    const QString wanted
        = (context.language.isEmpty() ? context.standards.settings.language : context.language).left(2);
    if (wanted.isEmpty()) {
        return {};
    }
    const Letters letters = lettersOf(text);
    const bool foreign = letters.other > letters.latin;
    if (hasOwnScript(wanted) || foreign) {
        const bool wrong = hasOwnScript(wanted) ? letters.other == 0 && letters.latin > 20 : letters.other > 3;
        return wrong ? Spots{{0, 0, {wanted}}} : Spots();
    }
    const QStringList words = spokenWords(text);
    int own = 0, best = 0;
    bool known = false;
    QString bestCode;
    for (size_t i = 0; i < languages.size(); ++i) {
        const auto &small = smallWords().at(i);
        const auto hits = static_cast<int>(
            std::count_if(words.cbegin(), words.cend(), [&](const QString &word) { return small.contains(word); }));
        if (wanted == languages.at(i).code) {
            own = hits;
            known = true;
        } else if (hits > best) {
            best = hits;
            bestCode = languages.at(i).code;
        }
    }
    // Two more than the wanted language has: names of things are often foreign, sentences are not.
    const bool wrong = known && best >= 2 && best >= own * 2 && best - own >= 2;
    return wrong ? Spots{{0, 0, {wanted, bestCode}}} : Spots();
}

} // namespace metaflow::checks
