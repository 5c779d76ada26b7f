#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/Query.h"

namespace metaflow::sandbox::sql {

/// SHOW …: names, narrowed by IN and LIKE. Fails with SCHEMA_NOT_FOUND, TABLE_OR_VIEW_NOT_FOUND.
[[nodiscard]] SqlResult<ResultSet> show(
    const Show &show, catalog::Catalog &catalog, const Session &session, const ResultLimits &limits);

/// DESCRIBE …: of a table as rows or as one JSON cell, its versions, a schema or a catalog.
[[nodiscard]] SqlResult<ResultSet> describe(
    const Describe &describe, catalog::Catalog &catalog, const Session &session, const ResultLimits &limits);

/// A table by a path that may lack its schema and catalog. Fails with TABLE_OR_VIEW_NOT_FOUND.
[[nodiscard]] SqlResult<catalog::Table *> findTable(
    catalog::Catalog &catalog, const QStringList &path, const Session &session);
/// The same of what this user may see; fails with INSUFFICIENT_PERMISSIONS too.
[[nodiscard]] SqlResult<catalog::Table *> shownTable(
    catalog::Catalog &catalog, const QStringList &path, const Session &session);
/// A catalog (one part) or a schema (two). Fails with NO_SUCH_CATALOG_EXCEPTION, SCHEMA_NOT_FOUND.
[[nodiscard]] SqlResult<catalog::Container *> findContainer(catalog::Catalog &catalog, const QStringList &path);

} // namespace metaflow::sandbox::sql
