#pragma once

#include "core/model/Snapshot.h"

namespace metaflow::catalog {

/// Why the catalog lets nobody comment on the table and its columns, as a code: `foreign_table`, `system_table`. Empty
/// where it does; views, materialized views and streaming tables take comments like any table. core/wording words it.
[[nodiscard]] QString notCommentable(const TableInfo &table);
/// Whether comments of nested fields can be written: only ALTER TABLE … ALTER COLUMN reaches them, and no kind of view
/// nor a streaming table takes that.
[[nodiscard]] bool takesFieldComments(const TableInfo &table);
/// A struct in its type, at any depth.
[[nodiscard]] bool hasFields(const ColumnInfo &column);

} // namespace metaflow::catalog
