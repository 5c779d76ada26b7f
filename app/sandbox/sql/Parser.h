#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/Dialect.h"
#include "app/sandbox/sql/SqlError.h"

namespace metaflow::sandbox::sql {

/// Reads exactly one statement; what MetaFlow does not send is refused as Databricks refuses what it does not know.
/// Markers are bound on the way. Fails with PARSE_SYNTAX_ERROR, UNBOUND_SQL_PARAMETER.
[[nodiscard]] SqlResult<Statement> parse(const QString &text, const Dialect &dialect);

} // namespace metaflow::sandbox::sql
