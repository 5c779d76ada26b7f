#include "tests/house/CoroutineRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::house {

namespace {

/// True if a brace opens inside the parentheses of the expression; an empty {} does no harm.
bool holdsABracedTemporary(QStringView expression)
{
    int depth = 0;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression.at(i);
        if (c == u'(') {
            ++depth;
        } else if (c == u')' && --depth < 0) {
            return false;
        } else if (c == u';') {
            return false;
        } else if (c == u'{') {
            const auto end = expression.indexOf(u'}', i);
            if (end < 0 || !expression.sliced(i + 1, end - i - 1).trimmed().isEmpty()) {
                return depth > 0;
            }
            i = end;
        }
    }
    return false;
}

QStringList hits(const SourceTree &tree, const QRegularExpression &pattern, const QString &what, bool temporariesOnly)
{
    QStringList findings;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString code = codeOnly(file.value());
        auto all = pattern.globalMatch(code);
        while (all.hasNext()) {
            const auto hit = all.next();
            if (!temporariesOnly || holdsABracedTemporary(QStringView(code).sliced(hit.capturedEnd()))) {
                const auto line = code.left(hit.capturedEnd()).count(u'\n') + 1;
                findings.append(u"%1:%2: %3"_s.arg(file.key()).arg(line).arg(what));
            }
        }
    }
    return findings;
}

} // namespace

QStringList awaitHazards(const SourceTree &tree)
{
    static const QRegularExpression await(uR"(\bco_await\b)"_s);
    static const QRegularExpression bound(uR"(\bauto\s*&{0,2}\s*\[[^\]]*\]\s*=\s*\(?\s*co_await\b)"_s);
    static const QRegularExpression member(uR"(\bco_return\s+\*?(?:\w+(?:->|\.))*m_\w+(?:(?:->|\.)\w+)*\s*;)"_s);
    return hits(tree, await, u"a braced temporary or a lambda inside co_await"_s, true)
        + hits(tree, bound, u"auto [..] bound to a co_await"_s, false)
        + hits(tree, member, u"co_return of a member, which QCoro moves away"_s, false);
}

QStringList blockingWaits(const SourceTree &tree)
{
    static const QRegularExpression waits(
        uR"(\bQEventLoop\s+\w+|\bprocessEvents\s*\(|\bwaitFor(ReadyRead|Finished|BytesWritten|Connected)\s*\(|\bQThread::m?sleep\s*\(|\bsleep_for\s*\()"_s);
    return hits(tree, waits, u"waits while nothing else can run"_s, false);
}

} // namespace metaflow::house
