#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/SqlError.h"

namespace metaflow::sandbox::sql {

[[nodiscard]] bool isAggregate(const QString &name);
[[nodiscard]] bool hasAggregate(const Expr &expr);
/// A number that stands for an output column by its place.
[[nodiscard]] bool isOrdinal(const Expr &expr);

/// Where a query may aggregate and which columns may then stand bare. SQLite takes any value of the group for one that
/// is neither grouped nor aggregated. `items` with each * spelt out. Fails with MISSING_GROUP_BY, MISSING_AGGREGATION,
/// INVALID_WHERE_CONDITION, NESTED_AGGREGATE_FUNCTION, GROUP_BY_AGGREGATE, GROUP_BY_POS_OUT_OF_RANGE.
[[nodiscard]] SqlResult<void> checkAggregates(const Select &select, const std::vector<SelectItem> &items);

/// LIMIT and OFFSET take a whole number that is not negative; SQLite reads -1 as no limit.
[[nodiscard]] SqlResult<void> checkLimit(const QString &clause, const Expr &expr, const QString &type);

} // namespace metaflow::sandbox::sql
