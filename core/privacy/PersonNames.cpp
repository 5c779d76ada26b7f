#include "core/privacy/PersonNames.h"

#include "core/privacy/Detectors.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

// Left out on purpose: names that are words of catalogs as well (Mark, Max, Grace, Will, Art, Bill, Rose, April).
const QSet<QString> &firstNames()
{
    static const QSet<QString> names = wordSet(
        u"aaron abdul abdullah adam adele adrian agnes ahmad ahmed aiko aisha akira alan albert alberto alejandra "
        u"alejandro alessandro alex "
        "alexander alexandra alexandre alexis alfred ali alice alicia alina alma amanda amelia amina amir amy ana "
        "anastasia anders andre andrea andreas "
        "andrew andrzej angela anita anja anke ann anna anne annette annika anthony antoine antonio arthur arturo "
        "astrid ayse barbara beatrice beatriz "
        "ben benjamin bernd bernhard bettina bjorn bob boris brenda brian bruno camila camille carla carlos carmen "
        "carol caroline catherine cecilia "
        "charles charlotte chen chiara chloe chris christian christiane christina christine christoph christopher "
        "claire clara claudia claudio "
        "cristina daan dagmar daniel daniela daniele dave david deborah denis dennis diana diego dieter dimitri dmitri "
        "dominik dominique donald donna doris "
        "dorothy eduardo edward edwin elena elias elisabeth elizabeth ella ellen elke emil emilia emily emma enrique "
        "eric erica erik erika ernst "
        "esther eva evelyn fabian fatima federico felipe felix fernanda fernando filip florence florian francesca "
        "francesco francisco francois frank "
        "franz franziska fred frederik friedrich fritz fynn gabriel gabriele george georg georges gerald gerd gerhard "
        "giovanni giulia giuseppe gisela gregor gregory "
        "guido guillaume gunther gustavo hannah hans harald harry hassan heather heidi heike heinrich heinz helen "
        "helena helene helmut henri henrik henry "
        "herbert hermann hiroshi holger hugo hussein ibrahim igor ines ingrid irene irina isabel isabella isabelle "
        "ivan jack jacob jakob jakub james jan jana "
        "jane janet jason javier jean jeff jeffrey jennifer jens jeremy jessica joachim joakim joan joanna joao joe "
        "johan johann johanna johannes john jonas "
        "jonathan jorge jose josef joseph joshua juan juana judith julia julian juliane julie julien juliette jurgen "
        "justin kaori karen karin karl karsten "
        "katarina katarzyna kate katharina katherine kathleen kathrin kathy katrin kelly kenji kenneth kerstin kevin "
        "khalid kim klaus kristina kurt ladislav "
        "larry lars laura lauren lea lena leo leon leonie lina linda lisa lothar louis louise luca lucas lucia lucie "
        "lucy luigi luis luisa lukas madalena magdalena "
        "manfred manoj manuel manuela marc marcel marcela marcin marco marcus margaret maria mariana marie marina "
        "mario marion marta martha martin "
        "martina mary mathieu mathilde matteo matthew matthias maurice maxim maximilian megan mehmet melanie melissa "
        "mia michael michaela michal michel michele michelle "
        "miguel mike mikhail mohamed mohammad mohammed monica monika monique muhammad mustafa nadia nadine nancy "
        "natalia natalie natasha nathan niklas nicholas nicola nicolas nicole "
        "nikolai nils nina noah nora norbert olaf oleg olga oliver olivia omar oscar oskar otto pablo pamela paola "
        "patricia patrick paul paula paulo "
        "pavel pawel pedro peter petra philip philipp philippe pierre pilar piotr priya puja rachel rafael rahul raj "
        "rainer ralf ralph ramon raquel raymond rebecca regina reinhard "
        "renate ricardo richard rita robert roberta roberto robin roger roland rolf roman romain ronald rosa rudolf "
        "ruth ryan sabine sabrina sally samantha "
        "samuel sandra santiago sara sarah sebastian sergei sergey sergio sharon silvia simone sofia sofie sonja "
        "sophia sophie stanislaw stefan stefanie stefano steffen "
        "stephanie stephen stephane steve steven sunita susan susanne svetlana sven sylvia sylvie takashi tanja "
        "tatiana terhi teresa theo theresa thomas thorsten tim "
        "timothy tina tobias tom tomas tomasz torsten udo ulrich ulrike ursula ute uwe valentina valerie vanessa vera "
        "veronica veronika victor victoria vincent "
        "viktor vladimir volker walter werner wilhelm william wolfgang wyatt xavier yasmin yuki yusuf yvonne zoe "
        "kira wanda bjarke siobhan sean liam niamh ciara eoin fiona gareth rhys owen ewan callum hamish ingrid astri "
        "solveig sigrid gunnar arne torben jesper mette pernille freja magnus linnea elsa tuomas aino jukka paivi "
        "sanna mikko krzysztof malgorzata agnieszka grzegorz zofia jadwiga wojciech jiri vaclav zdenek lenka milos "
        "dusan zoran dragan jelena ivana goran zlatko laszlo istvan zsofia eszter ferenc bogdan mihai ioana andreea "
        "vasile georgi dimitar yordan nikola giorgos eleni yannis dimitris katerina mehmet ozlem emre elif zeynep "
        "murat hakan fatih aylin gul selin omer ahmet hasan huseyin farid leila parisa reza dariush layla "
        "aaliyah khadija bilal tariq zainab chidi ngozi chinedu adaeze kwame kofi abena thandiwe sipho "
        "nomsa themba lerato thabo wanjiru kamau achieng lakshmi ravi suresh ramesh deepak anjali neha pooja vijay "
        "sanjay arjun kavya ananya rohan ishaan aarav meera kiran "
        "minh linh trang huong tuan nguyet somchai siriporn budi dewi putri agus jun-ho min-ji soo-jin "
        "jiwoo haruto sakura yui hina sota kenta naoko yoko keiko aaltje joost pieter willem femke sanne lotte "
        "bram thijs jeroen maarten anouk beatriz thiago joana tiago ines ximena guadalupe mateo joaquin rocio "
        "concepcion dolores itziar aitor iker nerea giacomo ludovica alessia benedetta vincenzo salvatore rosaria "
        "amelie margaux thierry yves benoit cedric gaelle maelle loic "
        "иван мария анна алексей александр сергей дмитрий андрей ольга елена наталья татьяна ирина екатерина владимир "
        "николай михаил светлана юлия виктор павел максим анастасия "
        "γιωργος ελενη μαρια γιαννης νικος κωνσταντινος δημητρης κατερινα σοφια"_s);
    return names;
}

const QSet<QString> &familyNames()
{
    static const QSet<QString> names = wordSet(
        u"smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson "
        u"taylor moore jackson "
        "thompson harris sanchez ramirez lewis robinson torres nguyen scott flores nelson mitchell perez roberts "
        "turner phillips campbell "
        "edwards collins stewart morris murphy rogers peterson reed bailey kelly ramos watson brooks sanders bennett "
        "mendoza ruiz hughes alvarez castillo "
        "patel myers ross foster jimenez powell jenkins perry sullivan muller mueller schmidt schneider fischer weber "
        "meyer wagner becker schulz hoffmann schafer koch bauer richter "
        "schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt krause meier lehmann schmid "
        "schulze maier kohler "
        "herrmann konig mayer huber kaiser fuchs lang scholz moller mohr krueger schroeder dubois moreau laurent simon "
        "michel lefebvre leroy roux bertrand "
        "morel fournier girard bonnet lambert fontaine rousseau mercier silva santos oliveira souza pereira costa "
        "rodrigues almeida nascimento lima araujo "
        "fernandes carvalho gomes martins rocha ribeiro goncalves sampaio fernandez gutierrez diaz moreno munoz romero "
        "alonso navarro dominguez vazquez gil serrano "
        "rossi russo ferrari esposito bianchi romano colombo ricci marino greco gallo conti mancini lombardi hansen "
        "johansen olsen larsen andersen "
        "pedersen nilsen nielsen jensen christensen sorensen johansson andersson karlsson nilsson eriksson olsson "
        "persson svensson gustafsson korhonen virtanen "
        "devries jansen bakker visser peeters janssens nowak kowalski wisniewski wojcik kaminski lewandowski zielinski "
        "novak svoboda dvorak horvath nagy toth "
        "kovacs ivanov petrov sidorov smirnov kuznetsov popov tanaka suzuki sato takahashi watanabe ito yamamoto "
        "nakamura kobayashi singh kumar sharma gupta "
        "khan haddad hussain chowdhury zhang huang yilmaz kaya demir celik sahin ozturk olen mokoena kieslowska "
        "okonkwo adeyemi okafor mensah dlamini nkosi iyer narayanan reddy nair "
        "chatterjee banerjee mukherjee joshi mehta desai agarwal tran pham hoang huynh wang chen liu "
        "yang zhao zhou xu "
        "zhu gao kim choi jung kang haggblom lindqvist bergstrom thomsen madsen poulsen rasmussen knudsen "
        "makinen nieminen "
        "kowalczyk wozniak szymanski dabrowski prochazka novotny cerny horak papadopoulos nikolaou popescu ionescu "
        "dimitrov georgiev "
        "петров сидоров иванов смирнов кузнецов попов васильев соколов михайлов новиков петрова сидорова иванова "
        "παπαδοπουλος νικολαου "
        "cohen levy friedman obrien oconnor kennedy gruber steiner peacock callahan adams"_s);
    return names;
}

bool startsUpper(const QString &word)
{
    return !word.isEmpty() && word.front().isUpper()
        && (word.size() < 2 || !word.at(1).isUpper() || word == word.toUpper());
}

} // namespace

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.simplified().split(u' ');
    return {list.cbegin(), list.cend()};
}

QString foldedWord(QStringView word)
{
    QString folded;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (c == u'ß') {
            folded += u"ss"_s;
        } else if (c == u'ø' || c == u'Ø') {
            folded += u'o';
        } else if (c == u'ł' || c == u'Ł') {
            folded += u'l';
        } else if (!c.isMark()) {
            folded += c.toCaseFolded();
        }
    }
    return folded;
}

bool isFirstName(QStringView word)
{
    return firstNames().contains(foldedWord(word));
}

bool isFamilyName(QStringView word)
{
    return familyNames().contains(foldedWord(word));
}

QVector<Detection> findPersonNames(const QString &text)
{
    // Two or three capitalised words in a row, with initials or a comma between, or one behind a form of address.
    static const QRegularExpression row(
        u"(?<![\\p{L}\\p{N}_])(?:(?<title>Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|Mlle|Monsieur|Madame|Señora?|Sra?|"
        u"Dott|Sig)\\.? )?"
        "(?<one>\\p{Lu}[\\p{L}'’-]+)(?:(?<sep>,? )(?:\\p{Lu}\\.? )*(?:(?:de|da|dos|di|von|van|der|den|la|le|el) )*(?<two>\\p{Lu}[\\p{L}'’-]+))?(?![\\p{L}\\p{N}_])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QVector<Detection> found;
    qsizetype from = 0;
    for (auto match = row.match(text); match.hasMatch(); match = nextMatch(row, text, from)) {
        const QString one = match.captured(u"one"_s);
        const QString two = match.captured(u"two"_s);
        const bool comma = match.captured(u"sep"_s).startsWith(u',');
        const bool pair = startsUpper(two)
            && (comma ? isFirstName(two) && isFamilyName(one)
                      : isFirstName(one) || (isFirstName(two) && isFamilyName(one)) || isFamilyName(two));
        const bool alone
            = two.isEmpty() && one.size() == text.trimmed().size() && (isFirstName(one) || isFamilyName(one));
        if (pair || alone || !match.captured(u"title"_s).isEmpty()) {
            found.append(
                {u"person_name"_s, static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
            from = match.capturedEnd();
        } else { // the second word may begin a name
            from = match.capturedEnd(u"one"_s);
        }
    }
    return found;
}

} // namespace metaflow::privacy
