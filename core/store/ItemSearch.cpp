#include "core/store/ItemSearch.h"

#include "core/store/ItemQuery.h"
#include "core/store/Items.h"
#include "core/store/Rows.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// How far the head of the list is looked at: a step that finds enough ends it. The last one costs a few percent of a
/// look at a million texts.
constexpr std::array heads = {1'000, 10'000};

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

Result<QSet<ItemId>> matching(Connection &connection, const ItemQuery &words, const QVector<ItemRef> &rows)
{
    QVector<qint64> ids;
    for (const ItemRef &row : rows) {
        ids << row.id.value();
    }
    const RowSet set = idSet(connection.dialect(), ids);
    QSet<ItemId> found;
    auto read = connection.forEach(
        u"SELECT s.item_id FROM %1 r JOIN item_search s ON s.item_id = r.id WHERE %2"_s.arg(set.sql, words.where),
        set.values + words.values, [&](const QSqlQuery &row) { found.insert(ItemId(row.value(0).toLongLong())); });
    if (!read) {
        return fail(read.error());
    }
    return found;
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
    int looked = 0;
    for (const int rows : heads) {
        head.limit = rows;
        const auto listed = listItems(connection, head, order);
        const auto found = listed ? matching(connection, words, listed->mid(looked)) : fail(listed.error());
        if (!found) {
            return fail(found.error());
        }
        for (const ItemRef &row : listed->mid(looked)) {
            if (found->contains(row.id)) {
                first << row;
            }
        }
        looked = static_cast<int>(listed->size());
        if (first.size() >= filter.limit) {
            return first.mid(0, filter.limit);
        }
    }
    return QVector<ItemRef>();
}

} // namespace metaflow::store
