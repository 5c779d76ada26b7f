#include "core/store/Items.h"

#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/ItemRows.h"
#include "core/store/ItemSearch.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype blockSize = 1000;

QVector<qint64> numbersOf(const QVector<ItemId> &ids)
{
    QVector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ItemId id : ids) {
        numbers << id.value();
    }
    return numbers;
}

} // namespace

Result<QHash<QString, Item>> itemsByKey(Connection &connection, const QStringList &keys)
{
    const RowSet set = textSet(connection.dialect(), keys);
    QHash<QString, Item> items;
    auto read = connection.forEach(
        u"SELECT %1, i.object_key FROM %2 r JOIN metadata_items i ON i.object_key = r.name "
        "WHERE i.object_key IS NOT NULL AND i.duplicate_of IS NULL"_s.arg(itemColumns(connection.dialect()), set.sql),
        set.values, [&](const QSqlQuery &row) { items.insert(row.value(u"object_key"_s).toString(), readItem(row)); });
    if (!read) {
        return fail(read.error());
    }
    return items;
}

Result<Item> item(Connection &connection, ItemId id)
{
    auto found = itemsById(connection, {id});
    if (!found) {
        return fail(found.error());
    }
    if (found->isEmpty()) {
        return fail(ErrorCode::ItemNotFound, QString::number(id.value()));
    }
    return found->first();
}

Result<QVector<Item>> itemsById(Connection &connection, const QVector<ItemId> &ids)
{
    const RowSet set = idSet(connection.dialect(), numbersOf(ids));
    QHash<ItemId, Item> found;
    auto read = connection.forEach(
        u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.id = r.id"_s.arg(itemColumns(connection.dialect()), set.sql),
        set.values, [&](const QSqlQuery &row) {
            Item item = readItem(row);
            found.insert(item.id, std::move(item));
        });
    if (!read) {
        return fail(read.error());
    }
    QVector<Item> items;
    items.reserve(found.size());
    for (const ItemId id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd()) {
            items << *it;
        }
    }
    return items;
}

Result<QVector<ItemRef>> listItems(Connection &connection, const ItemFilter &filter, ItemOrder order)
{
    if (const auto early = searchFirst(connection, filter, order); !early || !early->isEmpty()) {
        return early;
    }
    const ItemQuery query = itemQuery(connection.dialect(), filter);
    QString statement = u"SELECT i.id, i.version FROM metadata_items i WHERE %1 ORDER BY %2"_s.arg(
        query.where, itemOrder(connection.dialect(), order));
    if (filter.limit > 0) {
        statement += u" LIMIT %1"_s.arg(filter.limit);
    }
    QVector<ItemRef> refs;
    auto read = connection.forEach(statement, query.values, [&](const QSqlQuery &row) {
        refs.append({ItemId(row.value(0).toLongLong()), row.value(1).toInt()});
    });
    if (!read) {
        return fail(read.error());
    }
    return refs;
}

Result<void> forEachItem(
    Connection &connection, const ItemFilter &filter, const std::function<bool(const QVector<Item> &)> &onBlock)
{
    const auto picture = Transaction::begin(connection, Transaction::Mode::Read);
    const auto refs = picture ? listItems(connection, filter) : fail(picture.error());
    if (!refs) {
        return fail(refs.error());
    }
    for (qsizetype from = 0; from < refs->size(); from += blockSize) {
        QVector<ItemId> ids;
        for (const ItemRef &ref : refs->mid(from, blockSize)) {
            ids << ref.id;
        }
        const auto block = itemsById(connection, ids);
        if (!block) {
            return fail(block.error());
        }
        if (!onBlock(*block)) {
            break;
        }
    }
    return {};
}

Result<FacetCounts> facets(Connection &connection, const ItemFilter &filter)
{
    FacetCounts counts;
    const Dialect dialect = connection.dialect();
    ItemFilter anyStatus = filter;
    anyStatus.statuses.clear();
    const ItemQuery query = itemQuery(dialect, anyStatus);
    auto read
        = connection.forEach(u"SELECT %1, count(*), sum(i.needs_work) FROM metadata_items i WHERE %2 GROUP BY %1"_s.arg(
                                 sql::status(dialect, u"i"_s), query.where),
            query.values, [&](const QSqlQuery &row) {
                counts.byStatus[row.value(0).toString()] = row.value(1).toLongLong();
                counts.total += row.value(1).toLongLong();
                counts.needsWork += row.value(2).toLongLong();
            });
    // Each chooser offers what the parts above it allow.
    const auto choose = [&](const QString &column, const ItemFilter &wider, QStringList &names) -> Result<void> {
        const ItemQuery part = itemQuery(dialect, wider);
        return connection.forEach(
            u"SELECT DISTINCT i.%1 FROM metadata_items i WHERE %2 ORDER BY 1 LIMIT 2000"_s.arg(column, part.where),
            part.values, [&](const QSqlQuery &row) { names << row.value(0).toString(); });
    };
    ItemFilter wider;
    wider.source = filter.source;
    if (read) {
        read = choose(u"catalog_name"_s, wider, counts.catalogs);
    }
    wider.catalog = filter.catalog;
    if (read) {
        read = choose(u"schema_name"_s, wider, counts.schemas);
    }
    wider.schema = filter.schema;
    if (read) {
        read = choose(u"table_name"_s, wider, counts.tables);
    }
    if (!read) {
        return fail(read.error());
    }
    return counts;
}

} // namespace metaflow::store
