#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// The condition that a filter is, over `metadata_items i`: without WHERE, never empty (live items only).
struct ItemQuery {
    QString where;
    QVariantList values;
};
[[nodiscard]] ItemQuery itemQuery(Dialect dialect, const ItemFilter &filter);
/// The condition that all words of a search are, over `item_search s`; empty where there is no word.
[[nodiscard]] ItemQuery searchCondition(Dialect dialect, const QString &search);
/// Without ORDER BY; the id last, so that the order is total.
[[nodiscard]] QString itemOrder(Dialect dialect, ItemOrder order);

} // namespace metaflow::store
