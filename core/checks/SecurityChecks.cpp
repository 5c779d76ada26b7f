#include "core/checks/Rules.h"

#include "core/privacy/Privacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype shortestEcho = 4;

/// Letters and digits only, with where each of them stood.
struct Squeezed {
    QString text;
    QVector<int> places;
};

Squeezed squeezed(const QString &text)
{
    Squeezed result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLetterOrNumber()) {
            result.text += text.at(i).toCaseFolded();
            result.places.append(static_cast<int>(i));
        }
    }
    return result;
}

bool isPartOfAName(const QString &sample, const CheckContext &context)
{
    const auto holds = [&](const QString &name) { return squeezed(name).text.contains(sample); };
    return std::any_of(context.object.parts.cbegin(), context.object.parts.cend(), holds)
        || std::any_of(context.siblingNames.cbegin(), context.siblingNames.cend(), holds);
}

bool isBoundary(const QString &text, qsizetype place)
{
    return place < 0 || place >= text.size() || !text.at(place).isLetterOrNumber();
}

/// A masked sample (`Aaaa 99`, `9999…12`) or a truth value says nothing that could be echoed.
bool saysNothing(const QString &sample)
{
    static const QRegularExpression pattern(u"^[Aa9\\W_]*(?:…\\d+)?$"_s);
    return pattern.match(sample).hasMatch() || sample == "true"_L1 || sample == "false"_L1 || sample == "null"_L1;
}

} // namespace

Findings findQuotedSamples(const QString &text, const CheckContext &context)
{
    const Squeezed body = squeezed(text);
    Findings findings;
    for (const QString &sample : context.samples) {
        const QString wanted = squeezed(sample).text;
        if (wanted.size() < shortestEcho || saysNothing(sample) || isPartOfAName(wanted, context)) {
            continue;
        }
        for (qsizetype at = body.text.indexOf(wanted); at >= 0; at = body.text.indexOf(wanted, at + 1)) {
            const int start = body.places.at(at);
            const int end = body.places.at(at + wanted.size() - 1) + 1;
            if (isBoundary(text, start - 1) && isBoundary(text, end)) {
                findings.append({u"quotes_sample"_s, Severity::Security, start, end - start, {sample}});
                break; // one finding a sample says it
            }
        }
    }
    return findings;
}

Findings findPersonalData(const QString &text, const CheckContext &)
{
    Findings findings;
    for (const privacy::Detection &found : privacy::detect(text)) {
        findings.append({u"personal_data"_s, Severity::Security, found.start, found.length, {found.detector}});
    }
    return findings;
}

Findings findSecrets(const QString &text, const CheckContext &)
{
    static const QRegularExpression secret(
        u"\\bsk-[A-Za-z0-9_-]{16,}|\\bdapi[0-9a-f]{20,}|\\bAKIA[0-9A-Z]{12,}|\\bgh[pousr]_[A-Za-z0-9]{20,}|\\bxox["
        u"abprs]-[A-Za-z0-9-]{10,}"
        "|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}|-----BEGIN [A-Z ]+-----|\\b(?:password|passwd|pwd|api[_ ]?key|token)\\s*[=:]\\s*\\S{6,}"_s,
        anyCase);
    return findMatches(u"secret"_s, Severity::Security, secret, text, false); // a finding must not repeat it
}

Findings findMarkup(const QString &text, const CheckContext &)
{
    static const QRegularExpression markup(u"</"
                                           u"?[a-z][^<>\\n]*>|&(?:#\\d+|#x[0-9a-f]+|[a-z]{2,8});|!?\\[[^\\]\\n]*\\]\\(["
                                           u"^)\\n]*\\)|```|`[^`\\n]+`|\\*\\*[^*\\n]+\\*\\*|__[^_\\n]+__"
                                           "|(?:^|\\n)(?:#{1,6}|[-*+]|\\d+\\.) |(?:^|\\n)>|<!--|\\*/"_s,
        anyCase);
    static const QRegularExpression invisible(u"[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1F}\\x{7F}-\\x{9F}\\x{200B}"
                                              u"\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}"
                                              "\\x{FEFF}\\x{E0000}-\\x{E007F}]"_s);
    return findMatches(u"markup"_s, Severity::Security, markup, text)
        + findMatches(u"markup"_s, Severity::Security, invisible, text, false);
}

Findings findLinks(const QString &text, const CheckContext &)
{
    static const QRegularExpression link(
        u"\\b(?:https?|ftp|file|data|javascript|vbscript|mailto):\\S+|\\bwww\\.\\S+\\.\\S+"_s, anyCase);
    return findMatches(u"link"_s, Severity::Security, link, text);
}

Findings findSql(const QString &text, const CheckContext &)
{
    // Statement-like only: "select" and "from" alone are plain words.
    static const QRegularExpression sql(u"\\b(?:select\\s+(?:\\*|[\\w.,\\s`\"]{1,80}?)\\s+from\\s+[\\w.`\"]+\\s*(?:;|"
                                        u"where\\b|limit\\b|join\\b|order\\b|group\\b|--|$)"
                                        "|select\\s+\\*|insert\\s+into\\s+\\w|update\\s+[\\w.`\"]+\\s+set\\s+\\w|"
                                        "delete\\s+from\\s+\\w|drop\\s+(?:table|schema|database|catalog|view|column)\\b"
                                        "|alter\\s+(?:table|schema|catalog|view)\\b|grant\\s+\\w+(?:\\s+privileges)?"
                                        "\\s+(?:on|to)\\b|truncate\\s+table|comment\\s+on\\s+(?:table|column))"
                                        "|;\\s*--"_s,
        anyCase);
    return findMatches(u"sql"_s, Severity::Security, sql, text);
}

} // namespace metaflow::checks
