#pragma once

#include "core/model/Plan.h"
#include "core/store/Connection.h"

namespace metaflow::store {

[[nodiscard]] Result<void> insertPlan(Connection &connection, const Plan &plan);
/// With changes and statements. PlanNotFound.
[[nodiscard]] Result<Plan> plan(Connection &connection, const PlanId &id);
/// Newest first, without changes and statements.
[[nodiscard]] Result<QVector<Plan>> plans(Connection &connection, int limit = 100);
[[nodiscard]] Result<void> setPlanState(
    Connection &connection, const PlanId &id, PlanState state, const QDateTime &now);
/// The journal: `Sent` is committed before the bytes leave, the outcome after. Inserts derived statements. Each number
/// once.
[[nodiscard]] Result<void> upsertStatements(
    Connection &connection, const PlanId &plan, const QVector<PlanStatement> &statements);
[[nodiscard]] Result<void> updateChanges(Connection &connection, const PlanId &plan, const QVector<Change> &changes);
/// Changes that reached the catalog, newest plan first: what a rollback of items, a table or a run starts from.
struct AppliedChange {
    PlanId plan;
    Change change;
    QDateTime at;
    friend bool operator==(const AppliedChange &, const AppliedChange &) = default;
};
[[nodiscard]] Result<QVector<AppliedChange>> appliedChanges(Connection &connection, const QVector<ItemId> &items);

} // namespace metaflow::store
