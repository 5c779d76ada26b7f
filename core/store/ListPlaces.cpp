#include "core/store/ListPlaces.h"

#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int mostPlaces = 1000;
constexpr qsizetype firstBlock = 500; // what is near is found by a small read, what is far by few large ones
constexpr qsizetype largestBlock = 20'000;

Result<QVector<ItemId>> idsWhere(Connection &connection, const ItemFilter &filter, ItemOrder order,
    const QString &condition, const QVariantList &values)
{
    const ItemQuery query = itemQuery(connection.dialect(), filter);
    QVector<ItemId> ids;
    auto read = connection.forEach(
        u"SELECT i.id FROM metadata_items i WHERE %1 AND %2 ORDER BY %3 LIMIT %4"_s.arg(
            query.where, condition, itemOrder(connection.dialect(), order), QString::number(mostPlaces)),
        query.values + values, [&](const QSqlQuery &row) { ids << ItemId(row.value(0).toLongLong()); });
    return read ? Result<QVector<ItemId>>(ids) : fail(read.error());
}

} // namespace

Result<QVector<ItemId>> itemsNamed(
    Connection &connection, const ItemFilter &filter, ItemOrder order, const QString &text)
{
    const QString wanted = folded(text.trimmed());
    if (wanted.isEmpty()) {
        return QVector<ItemId>();
    }
    // Code points, not UTF-16 units: that is what substr() counts.
    auto beginning = idsWhere(connection, filter, order,
        u"substr(coalesce(nullif(i.column_key, ''), i.table_key), 1, %1) = ?"_s.arg(wanted.toUcs4().size()), {wanted});
    if (!beginning || !beginning->isEmpty()) {
        return beginning;
    }
    return idsWhere(connection, filter, order,
        sql::contains(connection.dialect(),
            u"(i.catalog_key || '.' || i.schema_key || '.' || i.table_key || '.' || coalesce(i.column_key, ''))"_s),
        {wanted});
}

Result<ItemId> firstPending(Connection &connection, const QVector<ItemId> &inOrder, const std::function<bool()> &wanted)
{
    qsizetype block = firstBlock;
    for (qsizetype from = 0; from < inOrder.size(); from += block, block = std::min(block * 4, largestBlock)) {
        if (wanted && !wanted()) {
            return fail(ErrorCode::Cancelled);
        }
        QVector<qint64> ids;
        for (qsizetype i = from; i < std::min(from + block, inOrder.size()); ++i) {
            ids << inOrder.at(i).value();
        }
        const RowSet set = idSet(connection.dialect(), ids);
        QSet<qint64> pending;
        auto read = connection.forEach(
            u"SELECT i.id FROM %1 r JOIN metadata_items i ON i.id = r.id WHERE %2 = ? AND i.duplicate_of IS NULL"_s.arg(
                set.sql, sql::status(connection.dialect(), u"i"_s)),
            set.values + QVariantList{statusName(Status::Pending)},
            [&](const QSqlQuery &row) { pending.insert(row.value(0).toLongLong()); });
        if (!read) {
            return fail(read.error());
        }
        const auto hit = std::find_if(ids.cbegin(), ids.cend(), [&](qint64 id) { return pending.contains(id); });
        if (hit != ids.cend()) {
            return ItemId(*hit);
        }
    }
    return ItemId();
}

} // namespace metaflow::store
