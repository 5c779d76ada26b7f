#pragma once

#include "core/model/Plan.h"
#include "core/store/Items.h"

#include <QFuture>

namespace metaflow::store {
class Store;
}

namespace metaflow::importing {

/// The store's side of an apply: intent before a statement leaves, outcome after it, and at the end what it meant.
class Journal {
public:
    Journal(store::Store &store, PlanId plan);

    /// Committed when the future is there, with what stood there before: whoever looks after a crash must not take it
    /// for what the statement wrote. The value is the head of the chain, for the query tag.
    [[nodiscard]] QFuture<Result<QString>> sent(PlanStatement statement, QVector<Change> stoodBefore);
    [[nodiscard]] QFuture<Result<void>> ended(PlanStatement statement);
    [[nodiscard]] QFuture<Result<void>> state(PlanState state);
    /// Changes, items and history, and the plan's state, in one transaction.
    [[nodiscard]] QFuture<Result<void>> record(
        QVector<Change> changes, QVector<store::CatalogFact> facts, PlanState state, Actor actor);

private:
    store::Store &m_store;
    PlanId m_plan;
};

} // namespace metaflow::importing
