#pragma once

#include "core/model/Plan.h"
#include "core/store/Connection.h"

#include <QFuture>

namespace metaflow::store {
class Store;
}

namespace metaflow::importing {

/// Writes a person's yes to the record: only to what the store itself keeps as this plan, because whoever makes up a
/// file can compute its hash. Under four-eyes NotPermitted for the plan's maker (`own_plan`) and for an account that no
/// workspace or database confirmed (`unconfirmed_person`); what readStoredPlan() says.
[[nodiscard]] Result<bool> approvePlan(store::Connection &connection, const Plan &given, const QString &storeId,
    const Person &person, const QDateTime &now);

/// NotPermitted (`plan_not_approved`, the catalog as subject) where a second person's yes to this plan is asked for and
/// missing. Leaves what is wrong about a plan of another store to whoever looks at that.
[[nodiscard]] Result<bool> checkApproved(store::Connection &connection, const Plan &given);

/// The same, from the engine thread.
[[nodiscard]] QFuture<Result<bool>> askApproved(store::Store &store, Plan plan);

/// Whether that is what an error of checkApproved() says; any other is of the store.
[[nodiscard]] bool isUnapproved(const Error &error);

/// How many accepted texts of this filter no plan takes yet, because somebody else than their author has to approve
/// them first. Cheap where no catalog asks for that.
[[nodiscard]] Result<qsizetype> waitingForAnother(
    store::Connection &connection, SourceId source, const ItemFilter &filter);

} // namespace metaflow::importing
