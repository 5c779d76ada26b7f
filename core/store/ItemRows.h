#pragma once

#include "core/model/Item.h"
#include "core/store/Rows.h"

namespace metaflow::store {

/// What to select (from `metadata_items i`) for readItem().
[[nodiscard]] QString itemColumns(Dialect dialect);
[[nodiscard]] Item readItem(const QSqlQuery &query);

/// What to select (from `metadata_items i`) for readObject(), as columns `first` and following.
[[nodiscard]] QString objectColumns();
/// `object_path`, or the names of the earlier tool's row.
[[nodiscard]] ObjectPath readObject(const QSqlQuery &query, int first);

/// `(version 1)` of a new item, without duplicate and review columns.
[[nodiscard]] RowColumns itemInsertColumns();
[[nodiscard]] QVariantList itemInsertValues(const Item &item, const QString &prompt, const QString &objectKey);

} // namespace metaflow::store
