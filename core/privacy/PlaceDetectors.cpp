#include "core/privacy/Detectors.h"

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

/// Enough digits for an id, and neither a day, a time nor a sum with marks for the thousands.
bool isGroupedId(const QString &text)
{
    static const QRegularExpression day(
        u"^(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})(?![-./\\d])"_s);
    static const QRegularExpression thousands(u"^\\d{1,3}(?:\\.000)+$"_s);
    return digitsOf(text).size() >= 7 && !day.match(text).hasMatch() && !thousands.match(text).hasMatch();
}

} // namespace

QVector<Detection> findCoordinates(const QString &text)
{
    static const QRegularExpression pair(
        u"(?<![\\d.])[-+]?\\d{1,3}\\.\\d{3,}°?\\s*[NSEWO]?\\s*[,;/ ]\\s*[-+]?\\d{1,3}\\.\\d{3,}°?\\s?[NSEWO]?(?!\\d)"_s);
    static const QRegularExpression degrees(
        u"\\d{1,3}\\s?°\\s?\\d{1,2}\\s?['′]\\s?(?:\\d{1,2}(?:\\.\\d+)?\\s?(?:\"|″|''))?\\s?[NSEWO]?"_s);
    static const QRegularExpression lettered(u"(?<!\\w)[NSEWO]\\s?\\d{1,3}\\.\\d{3,}"_s);
    static const QRegularExpression plusCode(
        u"(?<!\\w)[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}(?!\\w)"_s);
    return findAll(u"coordinates"_s, pair, text) + findAll(u"coordinates"_s, degrees, text)
        + findAll(u"coordinates"_s, lettered, text) + findAll(u"coordinates"_s, plusCode, text);
}

QVector<Detection> findStreetAddresses(const QString &text)
{
    // House number first (12 Baker Street, 10 rue de la Paix), number last (Hauptstraße 12, Via Roma 12).
    static const QRegularExpression english(
        u"\\b\\d{1,5}[A-Za-z]?\\s+(?:[\\p{Lu}][\\p{L}'’.-]*\\s+){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|"
        u"boulevard|blvd|way|court|ct|place|pl|square|sq|terrace|close|crescent|highway|hwy)\\b\\.?"_s,
        anyCase | unicode);
    static const QRegularExpression french(
        u"\\b\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s+(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai)\\s+(?:[\\p{L}'’-]+\\s?){1,5}"_s,
        anyCase | unicode);
    static const QRegularExpression germanic(
        u"\\b\\p{L}*(?:stra(?:ß|ss)e|str\\.|weg|gasse|platz|allee|ufer|damm|straat|gracht|laan|plein|gatan|vägen|gade|vej|gata|veien)\\s?\\d{1,4}\\s?[a-z]?\\b"_s,
        anyCase | unicode);
    static const QRegularExpression german(
        u"\\b(?:[Aa]m|[Aa]n der|[Ii]m|[Zz]um|[Zz]ur)\\s\\p{Lu}\\p{Ll}+\\s\\d{1,4}[a-z]?\\b"_s, unicode);
    static const QRegularExpression first(u"\\b(?:calle|c/"
                                          u"|avenida|av\\.|avda\\.?|plaza|paseo|via|viale|piazza|corso|rua|praça|"
                                          u"travessa|rue|ul\\.|ulica|al\\.|улица|ул\\.|проспект|пр\\.)"
                                          "\\s+(?:[\\p{L}'’.-]+\\s+){1,4}(?:n[º°.]?\\s?)?\\d{1,5}\\s?[a-z]?\\b"_s,
        anyCase | unicode);
    static const QRegularExpression box(
        u"\\b(?:p\\.?\\s?o\\.?\\s?box|postfach|apartado|casella postale|boîte postale|b\\.p\\.)\\s*\\d+"_s,
        anyCase | unicode);
    static const QRegularExpression town(
        u"\\b(?:[A-Z]{1,2}-)?\\d{4,5}\\s\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}+)?"_s, unicode);
    static const QRegularExpression british(u"\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b"_s);
    static const QRegularExpression eastern(
        u"[\\p{Han}\\p{Hangul}]+[都道府県市区町村省路街号로길][\\p{Han}\\p{Hangul}\\p{Hiragana}\\p{N}-]*\\d+(?:[-−]\\d+)*"_s,
        unicode);
    QVector<Detection> found;
    for (const QRegularExpression *one :
        {&english, &french, &germanic, &german, &first, &box, &town, &british, &eastern}) {
        found += findAll(u"address"_s, *one, text);
    }
    return found;
}

QVector<Detection> findPlates(const QString &text)
{
    static const QRegularExpression plate(
        u"(?<![\\w-])(?:[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2}[ -]?\\d{2,4}[EH]?" // Germany
        "|[A-Z]{2}[ -]?\\d{3}[ -]?[A-Z]{2}" // France, Italy
        "|[A-Z]{2}\\d{2} ?[A-Z]{3}" // United Kingdom
        "|\\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}" // Spain
        "|[A-Z]{2}[ -]?\\d{2}[ -]?[A-Z]{1,2}[ -]?\\d{4}" // India
        "|\\d[A-Z]{3}\\d{3}" // California
        "|[A-Z]{3}\\d[A-Z]\\d{2}" // Brazil
        "|\\d{1,2}-[A-Z]{2,3}-\\d{1,2}|[A-Z]{2}-\\d{2,3}-[A-Z\\d]{1,2}|\\d{2}-\\d{2}-[A-Z]{2}|[A-Z]{2}-\\d{2}-\\d{2}|["
        "A-Z]-\\d{3}-[A-Z]{2}" // Netherlands
        "|(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ -]\\d{4,6}" // Switzerland
        ")(?![\\w-])"_s,
        unicode);
    return findAll(u"plate"_s, plate, text);
}

QVector<Detection> findGroupedDigits(const QString &text)
{
    static const QRegularExpression groups(
        u"(?<![\\w.,-])\\d{1,5}(?:[-./]\\d{1,5}|(?<=\\d{2}) (?=\\d{2})\\d{2,5}){1,6}(?:[-/]?[A-Z\\d])?(?![\\w.,]*\\d)"_s);
    static const QRegularExpression passport(
        u"(?<![\\w-])(?=[A-Z\\d]*\\d[A-Z\\d]*\\d)(?=[A-Z\\d]*[A-Z])(?:[A-Z]\\d{2}[A-Z]\\d{2}[A-Z]\\d{2}|[CFGHJKLMNPRTVWXYZ\\d]{9}|[A-Z]\\d{6}\\([A-Z\\d]\\))(?![\\w-])"_s);
    static const QRegularExpression british(u"(?<!\\w)[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?!\\w)"_s);
    return findAll(u"national_id"_s, groups, text, isGroupedId) + findAll(u"national_id"_s, passport, text)
        + findAll(u"national_id"_s, british, text);
}

QVector<Detection> findLikelyBirthDates(const QString &text)
{
    static const QRegularExpression birth(
        u"(?:\\b(?:born|birth\\p{L}*|d\\.?o\\.?b|geb\\p{L}*|né(?:e|\\(e\\))?|naissance|nacid[oa]|nacimiento|nat[oa]|"
        u"nascita|"
        u"nascid[oa]|nascimento|född|fødd|født|geboorte\\p{L}*|urodzon[ya]|urodzenia|narozen|doğum|syntynyt)\\b|"
        u"рожд\\p{L}*|родил\\p{L}*|生年月日|出生|생년월일|ميلاد|γεννήθηκε|γέννησης|जन्म)"
        "[^\\d\\n]{0,20}?(?<it>\\d{1,4}\\s?[-./年년]\\s?\\d{1,2}\\s?[-./月월]\\s?\\d{1,4}[日일]?|\\p{L}{3,12}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,12},? \\d{4})"_s,
        anyCase | unicode);
    return findAll(u"birth_date"_s, birth, text);
}

} // namespace metaflow::privacy
