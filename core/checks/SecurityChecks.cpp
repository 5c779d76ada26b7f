#include "core/checks/Rules.h"

#include "core/privacy/Privacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

constexpr qsizetype shortestEcho = 4;

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

Spots findQuotedSamples(const QString &text, const CheckContext &context, int)
{
    const Squeezed body = squeezed(text);
    Spots spots;
    for (const QString &sample : context.samples) {
        const QString wanted = squeezed(sample).text;
        if (wanted.size() < shortestEcho || !body.text.contains(wanted) || saysNothing(sample)
            || isPartOfAName(wanted, context)) {
            continue;
        }
        for (qsizetype at = body.text.indexOf(wanted); at >= 0; at = body.text.indexOf(wanted, at + 1)) {
            const int start = body.places.at(at);
            const int end = body.places.at(at + wanted.size() - 1) + 1;
            if (isBoundary(text, start - 1) && isBoundary(text, end)) {
                spots.append({start, end - start, {sample}});
                break; // one finding a sample says it
            }
        }
    }
    return spots;
}

Spots findPersonalData(const QString &text, const CheckContext &, int)
{
    Spots spots;
    for (const privacy::Detection &found : privacy::detect(text)) {
        spots.append({found.start, found.length, {found.detector}});
    }
    return spots;
}

Spots findSecrets(const QString &text, const CheckContext &, int)
{
    static const QRegularExpression secret(
        u"\\bsk-[A-Za-z0-9_-]{16,}|\\bdapi[0-9a-f]{20,}|\\bAKIA[0-9A-Z]{12,}|\\bgh[pousr]_[A-Za-z0-9]{20,}|\\bxox["
        u"abprs]-[A-Za-z0-9-]{10,}"
        "|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}|-----BEGIN [A-Z ]+-----|\\b(?:password|passwd|pwd|api[_ ]?key|token|passwort|kennwort|secret)\\s*[=:]\\s*\\S{6,}|\\b[a-z][a-z0-9+]*://[^\\s:/@]+:[^\\s@/]+@"_s,
        anyCase);
    return findMatches(secret, text, Quote::No); // a finding must not repeat it
}

Spots findMarkup(const QString &text, const CheckContext &, int)
{
    // Repeats have an end: a text made for it must not cost a second.
    static const QRegularExpression markup(
        u"</"
        u"?[a-z][^<>\\n]{0,2000}>|&(?:#\\d+|#x[0-9a-f]+|[a-z]{2,8});|!?\\[[^\\]\\n]{0,300}\\]\\(["
        u"^)\\n]{0,2000}\\)|```|`[^`\\n]+`|\\*\\*[^*\\n]+\\*\\*|__[^_\\n]+__"
        "|(?:^|\\n)(?:#{1,6}|[-*+]|\\d+\\.) |(?:^|\\n)>|<!--|\\*/|~~[^~\\n]+~~|\\|\\s*:?-{3,}"_s,
        anyCase);
    return findMatches(markup, text);
}

Spots findLinks(const QString &text, const CheckContext &, int)
{
    static const QRegularExpression link(
        u"\\b(?:https?|ftp|file|data|javascript|vbscript|mailto):\\S+|\\bwww\\.\\S+\\.\\S+"
        "|\\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}(?:com|org|net|edu|gov|info|biz|io|ai|co|ly|me|app|dev|"
        "cloud|xyz|"
        "top|site|online|shop"
        "|click|link|example|eu|de|at|ch|fr|it|es|nl|be|uk|pl|se|no|dk|fi|cz|ru|cn|jp|in|us|ca|au|br|tv|to)/[^\\s/]\\S*"
        "|\\b(?:visit|see|go to|open|log ?in at|sign in at|siehe|besuche)\\s+(?:[a-z0-9-]{1,63}\\.){1,8}(?:com|org|net|io|info|example|de|ru|cn)\\b"_s,
        anyCase);
    return findMatches(link, text);
}

Spots findSql(const QString &text, const CheckContext &, int)
{
    // Statement-like only: "select" and "from" alone are plain words.
    static const QRegularExpression sql(
        u"\\b(?:select\\s+(?:\\*|[\\w.,\\s`\"*+/()=-]{1,80}?)\\s+from\\s+[\\w.`\"]+\\s*(?:;|"
        u"where\\b|limit\\b|join\\b|order\\b|group\\b|--|$)"
        "|select\\s+\\*|insert\\s+into\\s+\\w|update\\s+[\\w.`\"]+\\s+set\\s+\\w|"
        "delete\\s+from\\s+\\w|drop\\s+(?:table|schema|database|catalog|view|column)\\b"
        "|alter\\s+(?:table|schema|catalog|view)\\b|grant\\s+\\w+(?:\\s+privileges)?"
        "\\s+(?:on|to)\\b|truncate\\s+table|comment\\s+on\\s+(?:table|column))"
        "|;\\s*--"_s,
        anyCase);
    return findMatches(sql, text);
}

} // namespace metaflow::checks
