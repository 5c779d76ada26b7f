#include "core/model/SelectionMatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

/// Not QRegularExpression::wildcardToRegularExpression(): brackets are names here, and `*` stands for a slash too.
QString expressionOf(const QString &glob)
{
    QString pattern = QRegularExpression::escape(glob);
    pattern.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression::anchoredPattern(pattern);
}

QString keyOf(const ObjectPath &path)
{
    return path.key(SourceId{});
}

} // namespace

SelectionMatcher::SelectionMatcher(const Selection &selection)
    : m_catalog(selection.catalog.toCaseFolded())
{
    for (const QString &schema : selection.schemas) {
        m_schemas << schema.toCaseFolded();
    }
    for (const ObjectPath &table : selection.tables) {
        m_tables << keyOf(table);
    }
    for (const ObjectPath &object : selection.objects) {
        m_objects << keyOf(object);
        m_tablesOfObjects << keyOf(object.tablePath());
    }
    for (const QString &glob : selection.tableGlobs) {
        const QRegularExpression expression(expressionOf(glob),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        m_globs.append({expression, glob.contains(u'.')});
    }
}

bool SelectionMatcher::matchesGlob(const ObjectPath &table) const
{
    return std::any_of(m_globs.cbegin(), m_globs.cend(), [&](const Glob &glob) {
        return glob.expression.match(table.table()).hasMatch()
            || (glob.withSchema && glob.expression.match(table.schema() + u'.' + table.table()).hasMatch());
    });
}

bool SelectionMatcher::matches(const ObjectPath &table) const
{
    if (!m_catalog.isEmpty() && m_catalog != table.catalog().toCaseFolded()) {
        return false;
    }
    if (!m_schemas.isEmpty() && !m_schemas.contains(table.schema().toCaseFolded())) {
        return false;
    }
    if (!m_globs.isEmpty() && !matchesGlob(table)) {
        return false;
    }
    if (m_tables.isEmpty() && m_objects.isEmpty()) {
        return true;
    }
    const QString key = keyOf(table);
    return (m_tables.isEmpty() || m_tables.contains(key)) && (m_objects.isEmpty() || m_tablesOfObjects.contains(key));
}

bool SelectionMatcher::takes(const ObjectPath &object) const
{
    return m_objects.isEmpty() || m_objects.contains(keyOf(object));
}

bool Selection::matches(const ObjectPath &table) const
{
    return SelectionMatcher(*this).matches(table);
}

} // namespace metaflow
