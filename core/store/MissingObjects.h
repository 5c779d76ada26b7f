#pragma once

#include "core/store/ItemQuery.h"

namespace metaflow::store {

/// The condition over `metadata_items i` that the object was not found by the last scan of its schema. What was never
/// scanned is not missing; of a nested field its column counts. `filter` says where to look: source, catalog, schema
/// and table. Derived each time, in one pass over what is stored of the catalog; nothing of it is kept.
[[nodiscard]] ItemQuery missingObjects(Dialect dialect, const ItemFilter &filter);

/// ObjectPath::key() of the row `catalog_columns c` of `catalog_tables t`.
[[nodiscard]] QString scannedColumnKey(Dialect dialect);

} // namespace metaflow::store
