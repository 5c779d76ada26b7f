#pragma once

#include "app/sandbox/catalog/InformationSchema.h"

struct sqlite3;

namespace metaflow::sandbox::sql {

/// Makes each information_schema view readable in SQLite as `is_NAME`, computed from the catalog while it is read.
/// Whether whoever reads is shown that table; of a schema the table is empty, of a catalog the schema too.
using Shown = std::function<bool(const QString &catalog, const QString &schema, const QString &table)>;

void registerMetaTables(sqlite3 *db, catalog::Catalog *catalog, const Shown &shown);

} // namespace metaflow::sandbox::sql
