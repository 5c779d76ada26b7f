#include "app/sandbox/sql/Scope.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

QStringList qualified(QStringList path, const Session &session)
{
    if (path.size() == 1) {
        path.prepend(session.schema);
    }
    if (path.size() == 2) {
        path.prepend(session.catalog);
    }
    return path;
}

QString sqliteText(const QString &text)
{
    // a NUL would end the statement for SQLite
    return u"'"_s + QString(text).replace(u'\'', u"''"_s).remove(QChar(u'\0')) + u"'"_s;
}

QString backticked(const QStringList &path)
{
    QStringList quoted;
    for (const QString &part : path) {
        quoted.append(u'`' + QString(part).replace(u'`', u"``"_s) + u'`');
    }
    return quoted.join(u'.');
}

void Scope::add(QStringList names, std::vector<ScopeColumn> columns)
{
    m_relations.push_back({std::move(names), std::move(columns)});
}

void Scope::merge(const QString &column)
{
    if (m_merged.contains(column, Qt::CaseInsensitive)) {
        return;
    }
    for (const ScopeColumn &held : all()) { // spelt as the left side spells it
        if (held.name.compare(column, Qt::CaseInsensitive) == 0) {
            m_merged.append(held.name);
            return;
        }
    }
}

std::vector<ScopeColumn> Scope::all() const
{
    std::vector<ScopeColumn> out;
    for (const Held &relation : m_relations) {
        out.insert(out.end(), relation.columns.begin(), relation.columns.end());
    }
    return out;
}

bool Scope::Held::fits(const QStringList &qualifier) const
{
    const QChar tie(u'\0'); // no name holds it
    return qualifier.isEmpty()
        || (qualifier.size() <= names.size()
            && names.last(qualifier.size()).join(tie).compare(qualifier.join(tie), Qt::CaseInsensitive) == 0);
}

std::vector<QStringList> Scope::spelt(const QStringList &qualifier) const
{
    std::vector<QStringList> out;
    if (qualifier.isEmpty()) {
        for (const QString &merged : m_merged) {
            out.push_back({merged}); // a column of USING comes once, and first
        }
    }
    for (const Held &relation : m_relations) {
        const bool named = !relation.names.last().isEmpty();
        for (const ScopeColumn &column : relation.columns) {
            const bool once = qualifier.isEmpty() && m_merged.contains(column.name, Qt::CaseInsensitive);
            if (relation.fits(qualifier) && !once) {
                out.push_back(named ? relation.names + QStringList{column.name} : QStringList{column.name});
            }
        }
    }
    return out;
}

SqlResult<ScopeColumn> Scope::find(const QStringList &path) const
{
    const QStringList qualifier = path.first(path.size() - 1);
    std::vector<const ScopeColumn *> found;
    QStringList known;
    for (const Held &relation : m_relations) {
        const bool fits = relation.fits(qualifier);
        for (const ScopeColumn &column : relation.columns) {
            known.append(backticked({column.name}));
            if (fits && column.name.compare(path.last(), Qt::CaseInsensitive) == 0) {
                found.push_back(&column);
            }
        }
    }
    if (found.empty()) {
        return tl::unexpected(columnNotFound(backticked(path), known));
    }
    if (found.size() > 1 && !m_merged.contains(path.last(), Qt::CaseInsensitive)) {
        return tl::unexpected(
            SqlError{u"AMBIGUOUS_REFERENCE"_s, u"42704"_s, u"Reference %1 is ambiguous."_s.arg(backticked(path))});
    }
    return *found.front();
}

} // namespace metaflow::sandbox::sql
