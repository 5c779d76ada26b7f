#include "core/privacy/Detectors.h"

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

bool passesMod97(const QString &text)
{
    QString iban;
    for (const QChar c : text.toUpper()) {
        if (c.isLetterOrNumber()) {
            iban += c;
        }
    }
    if (iban.size() < 15 || iban.size() > 34) {
        return false;
    }
    int remainder = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

bool looksLikeDate(const QString &text)
{
    static const QRegularExpression date(
        u"^\\(?(?:(?:18|19|20)\\d\\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\\d|3[01])"
        "|(?:0?[1-9]|[12]\\d|3[01])[-./ ](?:0?[1-9]|[12]\\d|3[01])[-./ ](?:18|19|20)\\d\\d)(?:[ T]\\d{1,2})?$"_s);
    return date.match(text.trimmed()).hasMatch();
}

/// A number that people would dial: the shape decides, because sums and codes have digits and signs as well.
bool looksLikePhone(const QString &text)
{
    const qsizetype digits = digitsOf(text).size();
    if (digits < 6 || digits > 15 || looksLikeDate(text)) {
        return false;
    }
    if (text.startsWith(u'+') || text.startsWith(u"00"_s)) {
        return true;
    }
    if (digits < 7) {
        return false;
    }
    static const QRegularExpression areaInBrackets(u"^(?:\\d{1,3}[ -]?)?\\(\\d{2,5}\\)[ /-]*\\d"_s);
    static const QRegularExpression trunkZero(u"^0\\d{1,4}[ /.-]+\\d[\\d ./-]*$"_s);
    static const QRegularExpression american(u"^(?:1[ .-])?\\d{3}[ .-]\\d{3}[ .-]\\d{4}$|^\\d{3}-\\d{4}$"_s);
    static const QRegularExpression pairs(u"^\\d{2,3}(?:[ .]\\d{2,3}){3,5}$"_s);
    return areaInBrackets.match(text).hasMatch() || trunkZero.match(text).hasMatch() || american.match(text).hasMatch()
        || pairs.match(text).hasMatch();
}

/// Spain: eight digits and a letter computed from them.
bool passesDni(const QString &text)
{
    return QStringLiteral("TRWAGMYFPDXBNJZSQVHLCKE").at(text.left(8).toInt() % 23) == text.back().toUpper();
}

} // namespace

QVector<Detection> findAll(const QString &name, const QRegularExpression &expression, const QString &text,
    const std::function<bool(const QString &)> &accepts)
{
    static const QString group = u"it"_s;
    const bool named = expression.namedCaptureGroups().contains(group);
    QVector<Detection> found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString captured = named ? match.captured(group) : match.captured();
        if (!captured.isEmpty() && (!accepts || accepts(captured))) {
            const qsizetype start = named ? match.capturedStart(group) : match.capturedStart();
            found.append({name, static_cast<int>(start), static_cast<int>(captured.size())});
        }
    }
    return found;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QString::number(c.digitValue());
        }
    }
    return digits;
}

bool passesLuhn(const QString &text)
{
    const QString digits = digitsOf(text);
    if (digits.size() < 13 || digits.size() > 19) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1) {
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

QVector<Detection> findEmails(const QString &text)
{
    static const QRegularExpression email(
        u"[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]*\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s,
        unicode);
    return findAll(u"email"_s, email, text);
}

QVector<Detection> findPhones(const QString &text)
{
    static const QRegularExpression phone(
        u"(?<![\\w.@#-])(?:\\+\\s?|\\()?\\d(?:[\\d().]|[ /-]{1,2}(?=[\\d(])){4,20}\\d(?![\\w@])"_s);
    return findAll(u"phone"_s, phone, text, looksLikePhone);
}

QVector<Detection> findCards(const QString &text)
{
    static const QRegularExpression card(u"(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)"_s);
    return findAll(u"card"_s, card, text, passesLuhn);
}

QVector<Detection> findIbans(const QString &text)
{
    // With spaces the end is not known: the longest reading that passes the check is taken.
    static const QRegularExpression start(u"(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]){11,30}"_s, anyCase);
    QVector<Detection> found;
    auto matches = start.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (QString reading = match.captured(); reading.size() >= 15; reading.chop(1)) {
            if (reading.back().isLetterOrNumber() && passesMod97(reading)) {
                found.append({u"iban"_s, static_cast<int>(match.capturedStart()), static_cast<int>(reading.size())});
                break;
            }
        }
    }
    return found;
}

QVector<Detection> findNationalIds(const QString &text)
{
    static const QRegularExpression shapes(
        u"(?<![\\w-])(?:\\d{3}-\\d{2}-\\d{4}" // United States
        "|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]" // United Kingdom
        "|[XYZ]\\d{7}[A-Z]" // Spain, foreigners
        "|[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]" // Italy
        "|\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}" // Brazil
        "|756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}" // Switzerland
        "|[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3}(?: ?\\d{2})?" // France
        "|(?:\\d{2})?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[-+]\\d{4}" // Sweden
        "|[2-9]\\d{3} \\d{4} \\d{4}" // India, Aadhaar
        "|[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z])(?![\\w-])"_s); // India, PAN
    static const QRegularExpression dni(u"(?<![\\w-])\\d{8}[A-Za-z](?![\\w-])"_s);
    QVector<Detection> found = findAll(u"national_id"_s, shapes, text);
    found += findAll(u"national_id"_s, dni, text, passesDni);
    return found;
}

QVector<Detection> findIpAddresses(const QString &text)
{
    static const QRegularExpression four(
        u"(?<![\\w.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\w.]*\\w)"_s);
    static const QRegularExpression six(
        u"(?<![\\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\w:])|(?<![\\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\\w:])"_s,
        anyCase);
    QVector<Detection> found = findAll(u"ip"_s, four, text);
    found += findAll(u"ip"_s, six, text);
    return found;
}

QVector<Detection> findBirthDates(const QString &text)
{
    static const QRegularExpression birth(
        u"\\b(?:born|birth ?da(?:te|y)|date of "
        u"birth|d\\.?o\\.?b\\.?|geb(?:oren|\\.|urtsdatum)?|né(?:e|\\(e\\))?|naissance|nacid[oa]|nacimiento"
        "|nat[oa]|nascita|nascid[oa])\\b[^\\d\\n]{0,20}(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./ ]+\\d{1,2}[-./ "
        "]+\\d{2,4}"
        "|\\d{1,2}\\.? \\p{L}{3,12},? \\d{4}|\\d{4})"_s,
        anyCase | unicode);
    return findAll(u"birth_date"_s, birth, text);
}

QVector<Detection> findLongDigits(const QString &text)
{
    static const QRegularExpression digits(u"\\p{Nd}{6,}"_s, unicode);
    return findAll(u"long_digits"_s, digits, text);
}

} // namespace metaflow::privacy
