#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// Items of a list, in its order, whose own name begins with the text; where there is none, those with the text
/// anywhere in `catalog.schema.table.column`. Folded; at most 1,000. Errors as Connection::run.
[[nodiscard]] Result<QVector<ItemId>> itemsNamed(
    Connection &connection, const ItemFilter &filter, ItemOrder order, const QString &text);
/// The first of these that is pending now; none where no one is. Reads in blocks, so that a near one is found fast.
/// Errors as Connection::run, Cancelled once `wanted` says false.
[[nodiscard]] Result<ItemId> firstPending(
    Connection &connection, const QVector<ItemId> &inOrder, const std::function<bool()> &wanted = {});

} // namespace metaflow::store
