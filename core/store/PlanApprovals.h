#pragma once

#include "core/model/Plan.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// Whether any catalog that the plan touches asks for a second person's yes: the name of the first one, empty where
/// none does. Errors as Connection::run, here and below.
[[nodiscard]] Result<QString> asksForApproval(Connection &connection, const Plan &plan);

/// Writes down that this person said yes to exactly the plan of that hash.
[[nodiscard]] Result<void> recordPlanApproval(
    Connection &connection, const Plan &plan, const Person &person, const QDateTime &now);

/// Who said yes to exactly this plan (by id and hash), last: somebody else than its maker whose name was confirmed, by
/// a row of the record of which the seal holds. Whether the record as a whole does is for verifyHistory() to say. What
/// is needed of the plan is its id, hash and maker.
[[nodiscard]] Result<std::optional<Person>> planApproval(Connection &connection, const Plan &plan);

} // namespace metaflow::store
