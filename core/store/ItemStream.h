#pragma once

#include "core/model/Item.h"
#include "core/store/Rows.h"

namespace metaflow::store {

/// What stands in front of the columns of both streams: `object_path`, then the names of the earlier tool's row.
inline constexpr int pathCells = 5;

/// Live items of the filter, ordered by object: the object, then these columns of `metadata_items`, as they stand. One
/// statement, so it is one picture of the store, and nobody holds a million ids. `row` says false to stop. Errors as
/// Connection::run.
[[nodiscard]] Result<void> streamItems(Connection &connection, const ItemFilter &filter, const RowColumns &columns,
    const std::function<bool(RowCells &)> &row);

/// The columns of `table`, each in the form in which it is read: times as ISO text, texts to the byte.
[[nodiscard]] QString selected(Dialect dialect, const RowColumns &columns, QLatin1StringView table);

} // namespace metaflow::store
