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

} // namespace metaflow::store
