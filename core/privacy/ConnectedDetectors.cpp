#include "core/privacy/Detectors.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

/// Where the value that begins at `from` ends: a JSON string, a balanced object or list, or a bare word. Also in a
/// JSON text that is cut or stands escaped inside another one.
qsizetype endOfValue(const QString &text, qsizetype from)
{
    constexpr qsizetype longest = 4'000;
    int depth = 0;
    bool quoted = false;
    const qsizetype last = std::min(text.size(), from + longest);
    for (qsizetype i = from; i < last; ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            quoted = !quoted;
            if (!quoted && depth == 0) {
                return i + 1;
            }
        } else if (!quoted && (c == u'{' || c == u'[')) {
            ++depth;
        } else if (!quoted && (c == u'}' || c == u']' || c == u',')) {
            if (depth == 0) {
                return i;
            }
            depth -= c == u',' ? 0 : 1;
            if (depth == 0 && c != u',') {
                return i + 1;
            }
        }
    }
    return last;
}

/// A key of JSON has no table around it that would tell a product's name from a person's.
bool isPersonalKey(const QString &key)
{
    static const QSet<QString> more = {u"name"_s, u"user"_s, u"who"_s, u"owner"_s, u"lat"_s, u"lon"_s, u"lng"_s,
        u"latitude"_s, u"longitude"_s, u"age"_s, u"gender"_s, u"nationality"_s};
    return more.contains(key.toLower()) || isPersonalName(key) || isRoleName(key) || isBirthName(key);
}

} // namespace

QVector<Detection> findJsonValues(const QString &text)
{
    static const QRegularExpression key(u"\"(?<key>[^\"\\\\]{1,80})\\\\?\"\\s*:\\s*\\\\?(?=[\\[{\"\\w-])"_s, unicode);
    QVector<Detection> found;
    qsizetype from = 0;
    for (auto match = key.match(text); match.hasMatch(); match = nextMatch(key, text, from)) {
        from = match.capturedEnd();
        if (isPersonalKey(match.captured(u"key"_s))) {
            const qsizetype end = endOfValue(text, from);
            found.append({u"json_value"_s, static_cast<int>(from), static_cast<int>(end - from)});
            from = std::max(end, from);
        }
    }
    return found;
}

QVector<Detection> findSecrets(const QString &text)
{
    static const QRegularExpression known(
        u"\\bsk-[A-Za-z0-9_-]{12,}|\\bdapi[0-9a-f]{12,}|\\b(?:AKIA|ASIA)[0-9A-Z]{12,}|\\bgh[pousr]_[A-Za-z0-9]{12,}"
        "|\\bglpat-[\\w-]{12,}|\\bxox[abprs]-[A-Za-z0-9-]{10,}|\\bAIza[\\w-]{20,}|\\beyJ[\\w-]{8,}(?:\\.[\\w-]+){0,2}"
        "|-----BEGIN [A-Z ]+-----.*|\\b(?:[0-9a-f]{20,}|[0-9A-F]{20,})\\b"_s);
    static const QRegularExpression behindWord(
        u"\\b(?:password|passwd|passwort|pwd|pass|kennwort|contraseña|clave|mot de "
        u"passe|mdp|senha|wachtwoord|hasło|пароль|secret|geheimnis|api[_ -]?key|access[_ -]?key|token|pin|bearer)"
        "(?:\\s+(?:is|lautet|ist|es|est|war|was))?\\s*[=: ]\\s*[\"']?(?<it>(?=\\S*[\\d!@#$%&*?])[^\\s\"'&]{4,})"_s,
        anyCase | unicode);
    static const QRegularExpression inAddress(u"://[^\\s/:@]+:(?<it>[^\\s/@]+)@"_s);
    return findAll(u"secret"_s, known, text) + findAll(u"secret"_s, behindWord, text)
        + findAll(u"secret"_s, inAddress, text);
}

QVector<Detection> findHiddenEmails(const QString &text)
{
    static const QRegularExpression spelled(
        u"[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]*\\s*(?:@|%40|\\W{0,2}\\bat\\b\\W{0,2})\\s*[\\p{L}\\p{N}-]+"
        "(?:\\s*(?:\\.|\\W{0,2}\\b(?:dot|punkt|punto|point)\\b\\W{0,2})\\s*[\\p{L}\\p{N}-]+)*"_s,
        anyCase | unicode);
    // `at` is a word as well: it counts with a spelled dot or brackets, or in capitals.
    static const QRegularExpression certain(
        u"[^\\s]@[\\p{L}\\p{N}]|@\\s*[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|%40|[(\\[{<]\\s*at\\s*[)\\]}>]|\\b(?:dot|punkt|punto|point)\\b"_s,
        anyCase | unicode);
    return findAll(u"email"_s, spelled, text, [](const QString &one) { return certain.match(one).hasMatch(); });
}

QVector<Detection> findUserLinks(const QString &text)
{
    static const QRegularExpression userPart(u"\\b[a-z][a-z0-9+.-]{1,15}://(?<it>[^\\s/@]+)@"_s, anyCase);
    static const QRegularExpression path(
        u"/(?:(?:users?|people|profiles?|members?|home|u|in)/|~)(?<it>[\\p{L}\\p{N}._-]{2,})"_s, anyCase | unicode);
    static const QRegularExpression handle(u"(?<![\\w@.])@[\\p{L}_][\\p{L}\\p{N}_.]{2,}"_s, unicode);
    return findAll(u"user"_s, userPart, text) + findAll(u"user"_s, path, text) + findAll(u"user"_s, handle, text);
}

QVector<Detection> findMacAddresses(const QString &text)
{
    static const QRegularExpression mac(
        u"(?<![\\w:-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}|[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}|(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12})(?![\\w:-])"_s,
        anyCase);
    return findAll(u"mac"_s, mac, text);
}

} // namespace metaflow::privacy
