#include "ui/generate/ScopeTree.h"

#include "ui/generate/TablePattern.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

bool isView(const catalog::TreeTable &table)
{
    return table.type.endsWith("VIEW"_L1);
}

QSet<QStringList> tickedIn(const ScopeTree::Catalog &catalog)
{
    QSet<QStringList> ticked;
    if (catalog.counts.ticked == 0) {
        return ticked;
    }
    for (const ScopeTree::Schema &schema : catalog.schemas) {
        for (const ScopeTree::Table &table : schema.tables) {
            if (table.ticked) {
                ticked.insert(table.info.path.parts);
            }
        }
    }
    return ticked;
}

} // namespace

TreeCounts &TreeCounts::operator+=(const TreeCounts &other)
{
    able += other.able;
    ticked += other.ticked;
    objects += other.objects;
    undescribed += other.undescribed;
    tickedObjects += other.tickedObjects;
    tickedUndescribed += other.tickedUndescribed;
    return *this;
}

const ScopeTree::Catalog *ScopeTree::find(const QString &catalog) const
{
    const auto found = std::find_if(
        m_catalogs.cbegin(), m_catalogs.cend(), [&](const Catalog &each) { return each.name == catalog; });
    return found == m_catalogs.cend() ? nullptr : &*found;
}

TreeCounts ScopeTree::counts() const
{
    TreeCounts all;
    for (const Catalog &catalog : m_catalogs) {
        all += catalog.counts;
    }
    return all;
}

void ScopeTree::setCatalogs(const QStringList &names)
{
    QVector<Catalog> catalogs;
    for (const QString &name : names) {
        const Catalog *known = find(name);
        catalogs.append(known ? *known : Catalog{name, false, {}, {}, {}});
    }
    m_catalogs = catalogs;
}

void ScopeTree::setTables(const QString &catalog, const QVector<catalog::TreeTable> &tables)
{
    for (Catalog &each : m_catalogs) {
        if (each.name != catalog) {
            continue;
        }
        const QSet<QStringList> ticked = tickedIn(each);
        each.scanned = !tables.isEmpty();
        each.schemas.clear();
        for (const catalog::TreeTable &table : tables) {
            if (each.schemas.isEmpty() || each.schemas.last().name != table.path.schema()) {
                each.schemas.append({table.path.schema(), {}, {}, {}});
            }
            each.schemas.last().tables.append({table, true, ticked.contains(table.path.parts)});
        }
        setAble(each);
        filter(each);
    }
}

void ScopeTree::setSearch(const QString &text)
{
    m_search = text.trimmed();
    for (Catalog &each : m_catalogs) {
        filter(each);
    }
}

void ScopeTree::setViews(bool views)
{
    m_views = views;
    for (Catalog &each : m_catalogs) {
        setAble(each);
    }
}

QString ScopeTree::reason(const Table &table) const
{
    return !table.info.notCommentable.isEmpty() ? table.info.notCommentable
        : !m_views && isView(table.info)        ? u"views_left_out"_s
                                                : QString();
}

void ScopeTree::setAble(Catalog &catalog) const
{
    for (Schema &schema : catalog.schemas) {
        for (Table &table : schema.tables) {
            table.able = table.info.notCommentable.isEmpty() && (m_views || !isView(table.info));
            table.ticked = table.ticked && table.able;
        }
    }
    count(catalog);
}

void ScopeTree::filter(Catalog &catalog) const
{
    catalog.visible.clear();
    for (int s = 0; s < catalog.schemas.size(); ++s) {
        Schema &schema = catalog.schemas[s];
        const bool whole = m_search.isEmpty() || schema.name.contains(m_search, Qt::CaseInsensitive);
        schema.visible.clear();
        for (int t = 0; t < schema.tables.size(); ++t) {
            if (whole || schema.tables.at(t).info.path.parts.at(2).contains(m_search, Qt::CaseInsensitive)) {
                schema.visible << t;
            }
        }
        if (!schema.visible.isEmpty()) {
            catalog.visible << s;
        }
    }
}

void ScopeTree::count(Schema &schema)
{
    schema.counts = {};
    for (const Table &table : schema.tables) {
        schema.counts.able += table.able ? 1 : 0;
        schema.counts.objects += table.info.columns + 1;
        schema.counts.undescribed += table.info.undescribed;
        if (table.ticked) {
            ++schema.counts.ticked;
            schema.counts.tickedObjects += table.info.columns + 1;
            schema.counts.tickedUndescribed += table.info.undescribed;
        }
    }
}

void ScopeTree::count(Catalog &catalog)
{
    catalog.counts = {};
    for (Schema &schema : catalog.schemas) {
        count(schema);
        catalog.counts += schema.counts;
    }
}

void ScopeTree::untickAll(int exceptCatalog)
{
    for (int c = 0; c < m_catalogs.size(); ++c) {
        if (c != exceptCatalog && m_catalogs.at(c).counts.ticked > 0) {
            tick(c, -1, -1, false);
        }
    }
}

void ScopeTree::tick(int catalog, int schema, int table, bool on)
{
    if (on) {
        untickAll(catalog);
    }
    Catalog &in = m_catalogs[catalog];
    for (int s = 0; s < in.schemas.size(); ++s) {
        if (schema >= 0 && s != schema) {
            continue;
        }
        QVector<Table> &tables = in.schemas[s].tables;
        for (int t = 0; t < tables.size(); ++t) {
            if (table < 0 || t == table) {
                tables[t].ticked = on && tables.at(t).able;
            }
        }
    }
    count(in);
}

ScopeTree::Matches ScopeTree::tickMatching(const QString &catalog, const TablePattern &pattern)
{
    Matches matches;
    for (int c = 0; c < m_catalogs.size(); ++c) {
        Catalog &each = m_catalogs[c];
        if (each.name != catalog) {
            continue;
        }
        untickAll(c);
        for (Schema &schema : each.schemas) {
            for (Table &table : schema.tables) {
                const bool match = pattern.matches(schema.name, table.info.path.table());
                table.ticked = match && table.able;
                matches.tables += match ? 1 : 0;
                matches.ticked += table.ticked ? 1 : 0;
            }
        }
        count(each);
    }
    return matches;
}

ScopeTree::Matches ScopeTree::countMatching(const QString &catalog, const TablePattern &pattern) const
{
    Matches matches;
    for (const Catalog &each : m_catalogs) {
        if (each.name != catalog) {
            continue;
        }
        for (const Schema &schema : each.schemas) {
            for (const Table &table : schema.tables) {
                const bool match = pattern.matches(schema.name, table.info.path.table());
                matches.tables += match ? 1 : 0;
                matches.ticked += match && table.able ? 1 : 0;
            }
        }
    }
    return matches;
}

std::optional<Selection> ScopeTree::selection() const
{
    constexpr int mostNames = 500; ///< beyond that whole schemas go by their own names
    for (const Catalog &catalog : m_catalogs) {
        const TreeCounts &counts = catalog.counts;
        if (counts.ticked == 0) {
            continue;
        }
        Selection selection;
        selection.catalog = catalog.name;
        if (counts.ticked == counts.able) {
            return selection;
        }
        const bool wholeSchemas = std::all_of(catalog.schemas.cbegin(), catalog.schemas.cend(),
            [](const Schema &each) { return each.counts.ticked == 0 || each.counts.ticked == each.counts.able; });
        const bool byName = counts.ticked <= mostNames || !wholeSchemas;
        for (const Schema &schema : catalog.schemas) {
            if (!byName && schema.counts.ticked > 0) {
                selection.schemas << schema.name;
            }
            for (const Table &table : schema.tables) {
                if (byName && table.ticked) {
                    selection.tables << table.info.path;
                }
            }
        }
        std::sort(selection.tables.begin(), selection.tables.end()); // the same ticks are the same selection
        return selection;
    }
    return {};
}

} // namespace metaflow::ui
