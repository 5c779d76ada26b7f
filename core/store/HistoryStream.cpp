#include "core/store/HistoryStream.h"

#include "core/store/Dialect.h"
#include "core/store/ItemRows.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QString selectedHistory(Dialect dialect, const RowColumns &columns)
{
    return u"SELECT %1, %2 FROM approval_history h "_s.arg(objectColumns(), selected(dialect, columns, "h"_L1));
}

} // namespace

Result<void> streamHistory(Connection &connection, const HistoryFilter &filter, const RowColumns &columns,
    const std::function<bool(RowCells &)> &row)
{
    const ItemQuery query = historyQuery(connection.dialect(), filter);
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    return connection.streamCells(selectedHistory(connection.dialect(), columns)
            + u"LEFT JOIN metadata_items i ON i.id = h.metadata_item_id WHERE %1 ORDER BY h.id DESC%2"_s.arg(
                query.where, limit),
        query.values, row);
}

Result<void> streamHistoryOf(Connection &connection, const ItemFilter &items, const RowColumns &columns,
    const std::function<bool(RowCells &)> &row)
{
    const Dialect dialect = connection.dialect();
    const ItemQuery query = itemQuery(dialect, items);
    // SQLite takes the tables of a CROSS JOIN in their order: of all items the history is walked backwards as it lies,
    // instead of being sorted.
    const bool all = items.isEmpty();
    const QString wanted = items.limit > 0
        ? u" ORDER BY %1 LIMIT %2"_s.arg(itemOrder(dialect, ItemSort::Object), QString::number(items.limit))
        : QString();
    const QString from = all
        ? u"CROSS JOIN metadata_items i WHERE i.id = h.metadata_item_id AND %1"_s.arg(query.where)
        : u"JOIN metadata_items i ON i.id = h.metadata_item_id "
          "WHERE h.metadata_item_id IN (SELECT i.id FROM metadata_items i WHERE %1%2)"_s.arg(query.where, wanted);
    return connection.streamCells(
        selectedHistory(dialect, columns) + from + u" ORDER BY h.id DESC"_s, query.values, row);
}

Result<ChainEnd> chainEnd(Connection &connection)
{
    ChainEnd end;
    const auto read
        = connection.forEach(u"SELECT position, hash FROM history_head WHERE id = 1"_s, {}, [&](const QSqlQuery &row) {
              end = {row.value(0).toLongLong(), row.value(1).toString()};
          });
    return read ? Result<ChainEnd>(end) : fail(read.error());
}

} // namespace metaflow::store
