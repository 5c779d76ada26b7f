#pragma once

#include "core/store/Plans.h"

namespace metaflow::store {

/// What to select (from `import_changes c`) for readChange().
[[nodiscard]] QString changeColumns(Dialect dialect);
inline constexpr int changeColumnCount = 14;
[[nodiscard]] Change readChange(const QSqlQuery &row);

[[nodiscard]] Result<void> insertChanges(Connection &connection, const Plan &plan);
[[nodiscard]] Result<QVector<Change>> changesOf(Connection &connection, const PlanId &plan);
[[nodiscard]] Result<void> insertStatements(
    Connection &connection, const PlanId &plan, const QVector<PlanStatement> &statements);
[[nodiscard]] Result<QVector<PlanStatement>> statementsOf(Connection &connection, const PlanId &plan);

} // namespace metaflow::store
