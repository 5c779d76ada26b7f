#pragma once

#include "app/sandbox/catalog/Catalog.h"
#include "app/sandbox/catalog/RowDatabase.h"

#include <tl/expected.hpp>

namespace metaflow::sandbox::catalog {

/// Nothing, or why a source cannot be served (for a person on stderr).
using Loaded = tl::expected<void, QString>;

/// FILE.sqlite: catalog of its base name, schema `main`, primary and foreign keys read.
[[nodiscard]] Loaded loadSqlite(const QString &file, const QString &owner, Catalog *catalog, RowDatabase *rows);

/// FILE.tables.jsonl: one Unity Catalog table object a line, or one JSON array of them; no rows. An object with a
/// `volume_type` is a volume.
[[nodiscard]] Loaded loadTablesJson(const QString &file, const QString &owner, Catalog *catalog);

/// Catalog `synthetic`, schema `main`: tables of the kinds a company has, rows repeated from a handful.
[[nodiscard]] Loaded loadSynthetic(int tables, int columns, const QString &owner, Catalog *catalog);

/// The catalogs in the resources: a bakery, taxi trips, a legacy system.
[[nodiscard]] Loaded loadShipped(const QString &owner, Catalog *catalog);

/// information_schema of every catalog, and the catalog `system`.
void addSystemTables(Catalog *catalog);

} // namespace metaflow::sandbox::catalog
