#pragma once

#include "core/store/Items.h"
#include "core/store/Store.h"

namespace metaflow::store {

/// Makes the recheck of a part over the connection that the part runs on.
using RecheckOn = std::function<Recheck(Connection &connection)>;
/// Asked before each part, on the writer's thread: how many items of how many were looked at. False: stop here.
using GoOn = std::function<bool(qint64 done, qint64 total)>;

/// applyDecision() of any number of items, in transactions of some hundred each and under one batch: undone as one. It
/// is stopped between two of them; what was done before that (or before an error) stays, and the rest comes back as
/// skipped with the error's code. Cancelled, or another error, where nothing was changed yet.
[[nodiscard]] QFuture<Result<DecisionOutcome>> decideInParts(
    Store &store, Decision decision, BatchId batch, QDateTime now, RecheckOn recheck, GoOn goOn = {});
/// undoBatch() in the same way. Where it was stopped it ends with that error; undoing the batch again takes the rest.
[[nodiscard]] QFuture<Result<DecisionOutcome>> undoInParts(Store &store, const BatchId &batch, const BatchId &undoing,
    const Actor &actor, const QDateTime &now, GoOn goOn = {});

} // namespace metaflow::store
