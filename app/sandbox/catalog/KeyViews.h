#pragma once

#include "app/sandbox/catalog/InformationSchema.h"

namespace metaflow::sandbox::catalog {

/// table_constraints, key_column_usage, referential_constraints, constraint_column_usage, constraint_table_usage.
[[nodiscard]] std::vector<MetaView> keyViews();

/// table_tags, column_tags, column_masks, row_filters, table_privileges.
[[nodiscard]] std::vector<MetaView> policyViews();

} // namespace metaflow::sandbox::catalog
