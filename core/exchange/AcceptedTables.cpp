#include "core/exchange/AcceptedTables.h"

#include "core/exchange/FilterFacts.h"
#include "core/store/Items.h"
#include "core/store/Rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

Result<QHash<QString, QString>> typesOf(store::Connection &connection, const QVector<Item> &block)
{
    QSet<QString> keys;
    for (const Item &item : block) {
        keys.insert(item.object.tablePath().key(item.source));
    }
    QHash<QString, QString> types;
    const store::RowSet set = store::textSet(connection.dialect(), keys.values());
    return connection
        .forEach(u"SELECT t.table_key, t.type FROM %1 r JOIN catalog_tables t ON t.table_key = r.name"_s.arg(set.sql),
            set.values, [&](const QSqlQuery &row) { types.insert(row.value(0).toString(), row.value(1).toString()); })
        .map([&] { return types; });
}

/// Items come by the names of their objects: those of one table, in however many workspaces, one after the other.
class TableGroups {
public:
    TableGroups(store::Connection &connection, const std::function<Result<void>(const AcceptedTable &table)> &step)
        : m_connection(connection)
        , m_step(step)
    {
    }
    [[nodiscard]] Result<void> add(const QVector<Item> &block)
    {
        const auto types = typesOf(m_connection, block);
        if (!types) {
            return fail(types.error());
        }
        for (const Item &item : block) {
            const ObjectPath path = item.object.tablePath();
            if (const QString name = path.key(SourceId()); name != m_name) {
                if (auto done = end(); !done) {
                    return done;
                }
                m_name = name;
            }
            auto table = std::find_if(
                m_tables.begin(), m_tables.end(), [&](const AcceptedTable &one) { return one.source == item.source; });
            if (table == m_tables.end()) {
                table = m_tables.insert(table, {item.source, path, types->value(path.key(item.source)), {}});
            }
            table->items << item;
        }
        return {};
    }
    [[nodiscard]] Result<void> end()
    {
        Result<void> done;
        for (qsizetype i = 0; done && i < m_tables.size(); ++i) {
            done = m_step(m_tables.at(i));
        }
        m_tables.clear();
        return done;
    }

private:
    store::Connection &m_connection;
    const std::function<Result<void>(const AcceptedTable &table)> &m_step;
    QString m_name;
    QVector<AcceptedTable> m_tables; ///< of this name, one a workspace
};

} // namespace

std::optional<ItemFilter> acceptedOf(ItemFilter filter)
{
    if (filter.needsWork.value_or(false)) {
        return std::nullopt;
    }
    filter.needsWork = false;
    if (filter.statuses.isEmpty()) {
        filter.statuses = {Status::Approved, Status::Edited, Status::Imported};
        return filter;
    }
    filter.statuses.removeIf([](Status status) { return !isAccepted(status) && status != Status::Imported; });
    return filter.statuses.isEmpty() ? std::nullopt : std::optional(filter);
}

Result<QSet<ItemId>> missingOf(store::Connection &connection, ItemFilter filter)
{
    filter.missing = true;
    filter.limit = 0;
    return store::listItems(connection, filter).map([](const QVector<ItemRef> &refs) {
        QSet<ItemId> ids;
        for (const ItemRef &ref : refs) {
            ids.insert(ref.id);
        }
        return ids;
    });
}

Result<void> forEachTable(store::Connection &connection, const ItemFilter &filter, const ItemSieve &sieve,
    const std::function<Result<void>(const AcceptedTable &table)> &step)
{
    TableGroups groups(connection, step);
    Result<void> done;
    const auto read = store::forEachItem(connection, filter, [&](const QVector<Item> &block) {
        QVector<Item> kept = block;
        done = sieve(kept);
        done = done ? groups.add(kept) : done;
        return done.has_value();
    });
    if (!read) {
        return fail(read.error());
    }
    return done ? groups.end() : done;
}

QString filterText(const ItemFilter &filter)
{
    ExportOptions options;
    options.filter = filter;
    const QJsonObject facts = filterFacts(options);
    QStringList parts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QVariant value = fact->toVariant();
        const QStringList values = fact->isArray() ? value.toStringList() : QStringList{value.toString()};
        parts << QString(fact.key()).replace(u'_', u' ') + u' ' + values.join(u' ');
    }
    return parts.join(u", "_s);
}

} // namespace metaflow::exchange
