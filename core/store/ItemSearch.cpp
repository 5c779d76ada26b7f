#include "core/store/ItemSearch.h"

#include "core/store/ItemQuery.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int headRows = 20'000; // a few percent of a look at a million texts

/// What the list without its words can be read from an index in its order, so that its head costs nothing.
bool isIndexed(const ItemFilter &filter)
{
    ItemFilter rest = filter;
    rest.search.clear();
    rest.catalog.clear();
    rest.schema.clear();
    rest.limit = 0;
    if (rest.statuses.size() <= 1) {
        rest.statuses.clear();
    }
    return rest.isEmpty();
}

/// SQLite reads the head row by row and stops at the last one that is asked for: SQL does not promise that, a CROSS
/// JOIN of SQLite over a part with a LIMIT does. PostgreSQL joins in an order of its own.
QString statementOf(Dialect dialect, const ItemQuery &head, const ItemQuery &words, ItemOrder order, int limit)
{
    const QString by = itemOrder(dialect, order);
    const bool keepsOrder = dialect == Dialect::Sqlite;
    return u"SELECT h.id, h.version FROM (SELECT i.id, i.version%1 FROM metadata_items i WHERE %2 ORDER BY %3 LIMIT "
           u"%4) h "
           "CROSS JOIN item_search s WHERE s.item_id = h.id AND %5%6 LIMIT %7"_s.arg(
               keepsOrder ? QString() : u", row_number() OVER (ORDER BY %1) AS place"_s.arg(by), head.where, by,
               QString::number(headRows), words.where, keepsOrder ? QString() : u" ORDER BY h.place"_s,
               QString::number(limit));
}

} // namespace

Result<QVector<ItemRef>> searchFirst(Connection &connection, const ItemFilter &filter, ItemOrder order)
{
    QVector<ItemRef> first;
    const ItemQuery words = searchCondition(connection.dialect(), filter.search);
    if (words.where.isEmpty() || filter.limit == 0 || order.by != ItemSort::Object || order.backwards
        || !isIndexed(filter)) {
        return first;
    }
    ItemFilter head = filter;
    head.search.clear();
    head.limit = 0;
    const ItemQuery list = itemQuery(connection.dialect(), head);
    auto read = connection.forEach(statementOf(connection.dialect(), list, words, order, filter.limit),
        list.values + words.values, [&](const QSqlQuery &row) {
            first.append({ItemId(row.value(0).toLongLong()), row.value(1).toInt()});
        });
    if (!read) {
        return fail(read.error());
    }
    return first.size() == filter.limit ? first : QVector<ItemRef>();
}

} // namespace metaflow::store
