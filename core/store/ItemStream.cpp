#include "core/store/ItemStream.h"

#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/ItemRows.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

QString selected(Dialect dialect, const RowColumns &columns, QLatin1StringView table)
{
    QStringList parts;
    for (const RowColumn &column : columns) {
        const QString name = table + u'.' + column.name;
        parts << (column.type == RowColumn::Type::Time ? sql::timeText(dialect, name)
                : column.type == RowColumn::Type::Text ? sql::exactText(dialect, name)
                                                       : name);
    }
    return parts.join(u", "_s);
}

Result<void> streamItems(Connection &connection, const ItemFilter &filter, const RowColumns &columns,
    const std::function<bool(RowCells &)> &row)
{
    const Dialect dialect = connection.dialect();
    const ItemQuery query = itemQuery(dialect, filter);
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    return connection.streamCells(
        u"SELECT %1, %2 FROM metadata_items i WHERE %3 ORDER BY %4%5"_s.arg(objectColumns(),
            selected(dialect, columns, "i"_L1), query.where, itemOrder(dialect, ItemSort::Object), limit),
        query.values, row);
}

} // namespace metaflow::store
