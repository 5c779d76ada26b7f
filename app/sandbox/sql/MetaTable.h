#pragma once

#include "app/sandbox/catalog/InformationSchema.h"

struct sqlite3;

namespace metaflow::sandbox::sql {

/// Makes each information_schema view readable in SQLite as `is_NAME`, computed from the catalog while it is read.
void registerMetaTables(sqlite3 *db, catalog::Catalog *catalog);

} // namespace metaflow::sandbox::sql
