#pragma once

#include "app/sandbox/sql/Ast.h"

namespace metaflow::sandbox::sql {

/// An expression as Databricks' messages write it. Two that mean the same column or call have the same text.
[[nodiscard]] QString exprText(const Expr &expr);

} // namespace metaflow::sandbox::sql
