#include "ui/generate/TablePattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Not QRegularExpression::wildcardToRegularExpression: that one stops at a slash and gives brackets a meaning.
QRegularExpression expressionOf(const QString &glob)
{
    QString pattern;
    for (const QChar letter : glob) {
        pattern += letter == u'*' ? u".*"_s : letter == u'?' ? u"."_s : QRegularExpression::escape(letter);
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

TablePattern TablePattern::parse(const QString &line)
{
    TablePattern made;
    static const QRegularExpression separators(u"[,;]"_s);
    for (const QString &part : line.split(separators, Qt::SkipEmptyParts)) {
        if (const QString glob = part.trimmed(); !glob.isEmpty()) {
            made.m_globs.append({expressionOf(glob), glob.contains(u'.')});
        }
    }
    return made;
}

bool TablePattern::matches(const QString &schema, const QString &table) const
{
    return std::any_of(m_globs.cbegin(), m_globs.cend(), [&](const Glob &glob) {
        return glob.expression.match(table).hasMatch() // a name may hold a dot itself
            || (glob.withSchema && glob.expression.match(schema + u'.' + table).hasMatch());
    });
}

} // namespace metaflow::ui
