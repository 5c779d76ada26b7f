#include "core/generation/Asking.h"

#include "core/base/Clock.h"

#include <QSet>

namespace metaflow::generation {

namespace {

/// Views of a changed-since question: a table whose time the catalog does not tell counts as changed.
bool isRecent(const TableInfo &table, const QDateTime &since)
{
    const QDateTime altered = fromIsoTime(table.lastAltered);
    return !since.isValid() || !altered.isValid() || altered >= since;
}

class Chooser {
public:
    Chooser(SourceId source, const Selection &selection, const GenerationOptions &options,
        const QHash<QString, Item> &items)
        : m_source(source)
        , m_options(options)
        , m_items(items)
    {
        for (const ObjectPath &object : selection.objects) {
            m_exactly << object.key(source);
        }
    }

    [[nodiscard]] AskedTable choose(const TableInfo &table)
    {
        AskedTable asked;
        asked.table = table;
        if (m_options.what != What::ColumnsOnly) {
            asked.tableAsked = asksFor(table.path, table.comment);
        }
        for (int i = 0; m_options.what != What::TablesOnly && i < table.columns.size(); ++i) {
            const ColumnInfo &column = table.columns.at(i);
            if (asksFor(table.path.child(column.name), column.comment)) {
                asked.columns << i;
            }
        }
        return asked;
    }
    [[nodiscard]] int leftAlone() const { return m_leftAlone; }

private:
    [[nodiscard]] bool asksFor(const ObjectPath &object, const Comment &comment)
    {
        if (!m_exactly.isEmpty() && !m_exactly.contains(object.key(m_source))) {
            return false; // not what was asked for, so not left alone either
        }
        if (!m_options.onlyMissing) {
            return true;
        }
        const auto item = m_items.constFind(object.key(m_source));
        const bool left = isDescribed(comment) || (item != m_items.cend() && isOpen(*item));
        m_leftAlone += left ? 1 : 0;
        return !left;
    }

    SourceId m_source;
    const GenerationOptions &m_options;
    const QHash<QString, Item> &m_items;
    QSet<QString> m_exactly; ///< keys of the selection's objects; empty: any
    int m_leftAlone = 0;
};

} // namespace

bool isOpen(const Item &item)
{
    return item.status != Status::Rejected;
}

bool isDescribed(const Comment &comment)
{
    return comment && !comment->trimmed().isEmpty();
}

QStringList keysOf(const Snapshot &snapshot, SourceId source, What what)
{
    QStringList keys;
    for (const TableInfo &table : snapshot.tables) {
        if (what != What::ColumnsOnly) {
            keys << table.path.key(source);
        }
        for (const ColumnInfo &column : table.columns) {
            if (what != What::TablesOnly) {
                keys << table.path.child(column.name).key(source);
            }
        }
    }
    return keys;
}

Asked chooseAsked(const Snapshot &snapshot, const Selection &selection, const GenerationOptions &options,
    const QHash<QString, Item> &items)
{
    Asked asked;
    Chooser chooser(snapshot.source, selection, options, items);
    for (const TableInfo &table : snapshot.tables) {
        if (!selection.matches(table.path) || !isRecent(table, selection.changedSince)) {
            continue;
        }
        AskedTable one = chooser.choose(table);
        if (!one.isEmpty()) {
            asked.tables.append(std::move(one));
        }
    }
    asked.leftAlone = chooser.leftAlone();
    return asked;
}

} // namespace metaflow::generation
