#pragma once

#include "core/review/ReviewService.h"
#include "core/store/Connection.h"

namespace metaflow::review {

/// Everything the editor shows of one item, by a handful of queries. ItemNotFound.
[[nodiscard]] Result<ItemDetail> readDetail(store::Connection &connection, ItemId id);

/// What the table's keys say about an object: `pk`, `fk:TABLE` for a column; `pk:COLUMNS`, `fk:TABLE` for a table.
[[nodiscard]] QStringList keysOf(const TableInfo &table, const ObjectPath &object);

} // namespace metaflow::review
