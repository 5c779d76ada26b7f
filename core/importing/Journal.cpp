#include "core/importing/Journal.h"

#include "core/store/History.h"
#include "core/store/Plans.h"
#include "core/store/Store.h"

namespace metaflow::importing {

Journal::Journal(store::Store &store, PlanId plan)
    : m_store(store)
    , m_plan(std::move(plan))
{
}

QFuture<Result<QString>> Journal::sent(PlanStatement statement, QVector<Change> stoodBefore)
{
    return m_store.write([plan = m_plan, statement = std::move(statement), stoodBefore = std::move(stoodBefore)](
                             store::Connection &connection) -> Result<QString> {
        if (auto kept = store::upsertStatement(connection, plan, statement); !kept) {
            return fail(kept.error());
        }
        if (auto kept = store::updateChanges(connection, plan, stoodBefore); !kept) {
            return fail(kept.error());
        }
        return store::chainHead(connection);
    });
}

QFuture<Result<void>> Journal::ended(PlanStatement statement)
{
    return m_store.write([plan = m_plan, statement = std::move(statement)](store::Connection &connection) {
        return store::upsertStatement(connection, plan, statement);
    });
}

QFuture<Result<void>> Journal::state(PlanState state)
{
    return m_store.write([plan = m_plan, state, now = m_store.clock().now()](store::Connection &connection) {
        return store::setPlanState(connection, plan, state, now);
    });
}

QFuture<Result<void>> Journal::record(
    QVector<Change> changes, QVector<store::CatalogFact> facts, PlanState state, Actor actor)
{
    const QDateTime now = m_store.clock().now();
    return m_store.write([plan = m_plan, changes = std::move(changes), facts = std::move(facts), state,
                             actor = std::move(actor), now](store::Connection &connection) -> Result<void> {
        if (auto kept = store::updateChanges(connection, plan, changes); !kept) {
            return kept;
        }
        if (auto kept = store::recordCatalogFacts(connection, facts, actor, now); !kept) {
            return kept;
        }
        return store::setPlanState(connection, plan, state, now);
    });
}

} // namespace metaflow::importing
