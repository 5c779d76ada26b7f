#include "core/privacy/PersonNames.h"
#include "core/privacy/Privacy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

/// Say it alone, as one word of the name: English, German, French, Spanish, Portuguese, Italian, Dutch, SAP.
bool isPersonalWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"email mail emails mails smtp phone phones telephone tel telno telnr telefon telefono telf telefone mobile "
        u"handy handynr cell cellphone "
        "msisdn celular fax telefax ssn sin nif nie dni cpf cuit curp rut nino nhs bsn pesel ahv ahvnr svnr steuerid "
        "aadhaar passport "
        "passportno ausweis ausweisnr passnr licence license mrn npi firstname lastname surname forename fname lname "
        "givenname maiden "
        "nickname fullname vorname nachname familienname vorna nachn namev nombre nombres apellido apellidos prenom "
        "prenoms nom noms cognome "
        "sobrenome voornaam achternaam street streets strasse str stras hausnr hausnummer address addresses addr addr1 "
        "addr2 adresse adressen "
        "anschrift direccion endereco indirizzo adres rue calle rua via straat dob birth birthday birthdate birthplace "
        "born geburt geburtsdatum "
        "geburtstag gebdat gebdatum geb gbdat nacimiento naissance nascita nascimento geboortedatum zip zipcode zip3 "
        "zip5 postal postcode "
        "postalcode plz pstlz cep cap codpostal city town ort ort01 wohnort stadt ville ciudad cidade citta stad iban "
        "bic swift pan cvv cvc cardnumber "
        "cardno creditcard kreditkarte kontonummer kontonr username login logon password passwd pwd secret token "
        "apikey ip ipaddr ipaddress mac "
        "patient salary gehalt lohn wage salaire salario stipendio contact ansprechpartner kontaktperson signature unterschrift"_s);
    return words.contains(word);
}

/// Personal beside `name`.
bool isPersonBeforeName(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"first last full middle maiden family given sur fore customer client contact employee user person patient "
        u"owner holder cardholder "
        "student teacher doctor physician agent manager driver passenger member guest nick display login sender "
        "recipient author signer payer payee "
        "beneficiary candidate applicant spouse father mother kunde kunden mitarbeiter empleado cliente klant salesperson rep representative"_s);
    return words.contains(word);
}

/// After a personal word these make it a harmless fact about the thing: `email_verified`, `phone_type`.
bool isHarmlessTail(const QString &word)
{
    static const QSet<QString> words
        = wordSet(u"type types typ kind count cnt flag flg ind indicator status state category segment verified valid "
                  u"confirmed optin optout in out consent "
                  "language lang pct percent ratio score priority preference source enabled allowed class"_s);
    return words.contains(word);
}

/// People who do something in a system; their columns hold names, accounts or initials.
bool isRoleWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"owner owners assignee assignees assigned agent agents employee employees emp staff user users usr uname "
        u"resolver "
        u"manager managers mgr supervisor author authors reviewer reviewers approver approvers requester requestor "
        u"reporter "
        "creator editor modifier submitter handler responsible maintainer technician salesperson salesrep rep "
        "representative teacher student physician doctor nurse signer signatory witness spouse "
        "eigentumer eigentuemer besitzer inhaber bearbeiter sachbearbeiter mitarbeiter benutzer nutzer anwender "
        "verantwortlich verantwortlicher zustandig zustaendig ersteller autor prufer pruefer genehmiger vorgesetzter "
        "betreuer fahrer "
        "proprietaire employe utilisateur auteur responsable gestionnaire chauffeur "
        "propietario empleado usuario encargado gerente vendedor asignado "
        "proprietario funcionario responsavel dipendente utente autore responsabile "
        "eigenaar medewerker gebruiker beheerder behandelaar "
        "ernam aenam usnam sachb"_s);
    return words.contains(word);
}

bool isBirthWord(const QString &word)
{
    static const QSet<QString> words = wordSet(u"dob born geb gebdat gbdat"_s);
    static const QStringList stems
        = wordSet(u"birth geburt nacimiento naissance nascimento nascita geboorte"_s).values();
    return words.contains(word)
        || std::any_of(stems.cbegin(), stems.cend(), [&](const QString &stem) { return word.contains(stem); });
}

/// Long enough to be told from anything else also in the middle of a word: `custemailaddr`.
bool holdsPersonalStem(const QString &folded)
{
    static const QStringList stems = wordSet(
        u"email phone telefon birth geburt vorname nachname surname lastname firstname fullname passport strasse iban "
        u"passw creditcard "
        "kreditkart nacimiento naissance nascimento apellido socialsec postcode zipcode ipaddr taxid steuernr sozialvers"_s)
                                         .values();
    return std::any_of(stems.cbegin(), stems.cend(), [&](const QString &stem) { return folded.contains(stem); });
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression camel(u"(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sign(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString spaced = name;
    spaced.replace(camel, u" "_s).replace(sign, u" "_s);
    QStringList words;
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        words << foldedWord(word);
    }
    return words;
}

QString withoutNumber(const QString &word)
{
    static const QRegularExpression number(u"\\d+$"_s);
    QString plain = word;
    return plain.remove(number);
}

bool isNameWord(const QString &word)
{
    return word == "name"_L1 || word == "names"_L1 || word == "nm"_L1 || word == "nam"_L1 || word == "nme"_L1;
}

/// `owner_type` is about the owner, and no name.
bool isHarmlessFact(const QStringList &words)
{
    return words.size() > 1 && isHarmlessTail(words.last());
}

} // namespace

bool isRoleName(const QString &columnName)
{
    const QStringList words = wordsOf(columnName);
    return !isHarmlessFact(words) && std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
        return isRoleWord(withoutNumber(word));
    });
}

bool isBirthName(const QString &columnName)
{
    const QStringList words = wordsOf(columnName);
    return std::any_of(
        words.cbegin(), words.cend(), [](const QString &word) { return isBirthWord(withoutNumber(word)); });
}

bool isPersonalName(const QString &columnName)
{
    const QStringList words = wordsOf(columnName);
    if (words.isEmpty()) {
        return false;
    }
    if (isHarmlessFact(words)) {
        return false;
    }
    const QString first = withoutNumber(words.first());
    if (words.size() > 1 && words.last() == "by"_L1 && first != "order"_L1 && first != "sort"_L1
        && first != "group"_L1) {
        return true;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = withoutNumber(words.at(i));
        if (isPersonalWord(words.at(i)) || isPersonalWord(word)) {
            return true;
        }
        const bool beside = (i > 0 && isPersonBeforeName(words.at(i - 1)))
            || (i + 1 < words.size() && isPersonBeforeName(words.at(i + 1))); // SAP: NAME_FIRST
        if (isNameWord(word) && beside) {
            return true;
        }
    }
    return holdsPersonalStem(words.join(QString()));
}

} // namespace metaflow::privacy
