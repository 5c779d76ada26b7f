#include "core/importing/FirstGuard.h"

#include "core/importing/Reached.h"

namespace metaflow::importing {

namespace {

bool isSettled(const Change &change)
{
    return change.state == ChangeState::Applied || change.state == ChangeState::Unchanged;
}

void keep(FirstGuard &guard, const ApplyState &state, qsizetype index)
{
    const Change &change = state.plan.changes.at(index);
    const bool same = state.reads.object(change.object).comment == change.ours;
    if (same || !isWritten(change.verdict)) {
        ++guard.keptUnchanged;
    } else {
        guard.keptDiffer << index;
    }
}

/// Not in a statement: all that can be said of it is that it still stands.
void sortUnwritten(FirstGuard &guard, ApplyState &state, qsizetype index)
{
    const Change &change = state.plan.changes.at(index);
    if (change.verdict != Verdict::Unchanged) {
        return;
    }
    if (isSettled(change)) {
        keep(guard, state, index);
    } else if (state.reads.object(change.object).comment == change.catalog) {
        state.unchanged(index);
    }
}

/// The changes of one statement that may go into an attempt; blocked ones are refused.
QVector<qsizetype> sortStatement(FirstGuard &guard, ApplyState &state, const Reached &reached,
    const QVector<qsizetype> &changes, const QSet<ItemId> &stale)
{
    QVector<qsizetype> ready, same;
    for (const qsizetype index : changes) {
        const Change &change = state.plan.changes.at(index);
        const ObjectNow now = state.reads.object(change.object);
        if (isSettled(change)) {
            keep(guard, state, index);
        } else if (now.isThere() && now.comment == change.ours) {
            if (reached.mayStand(change)) { // an apply that was interrupted wrote it
                state.wrote({index}, reached.statementIdOf(change));
                state.verified(index, now);
            } else {
                same << index;
            }
        } else if (stale.contains(change.item)) {
            state.refuse(index, ErrorCode::PlanStale);
        } else if (!now.isThere()) {
            state.refuse(index, change.object.isTable() ? ErrorCode::TableNotFound : ErrorCode::ColumnNotFound);
        } else if (now.comment != change.catalog) {
            state.refuse(index, ErrorCode::CatalogDrifted);
        } else {
            ready << index;
        }
        guard.blocked += state.plan.changes.at(index).state == ChangeState::Refused && state.touched().contains(index);
    }
    if (ready.isEmpty()) {
        for (const qsizetype index : same) {
            state.unchanged(index);
        }
        return {};
    }
    guard.ready << ready;
    return ready + same; // written along with the others: the statement stays as planned
}

QHash<int, QVector<qsizetype>> changesByStatement(const Plan &plan)
{
    QHash<int, QVector<qsizetype>> changes;
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        if (isWritten(plan.changes.at(i).verdict)) {
            changes[plan.changes.at(i).statement] << i;
        }
    }
    return changes;
}

void addAttempt(FirstGuard &guard, QHash<ObjectPath, qsizetype> &places, Attempt attempt)
{
    const ObjectPath table = attempt.statement.table;
    auto place = places.constFind(table);
    if (place == places.cend()) {
        place = places.insert(table, guard.work.size());
        guard.work << TableWork{table, {}};
    }
    guard.work[*place].attempts << std::move(attempt);
}

} // namespace

FirstGuard sortChanges(ApplyState &state, const QSet<ItemId> &stale, int first)
{
    FirstGuard guard;
    for (qsizetype i = 0; i < state.plan.changes.size(); ++i) {
        if (!isWritten(state.plan.changes.at(i).verdict)) {
            sortUnwritten(guard, state, i);
        }
    }
    const Reached reached(state.plan);
    const auto changes = changesByStatement(state.plan);
    QHash<ObjectPath, qsizetype> places;
    for (const PlanStatement &statement : state.plan.statements) {
        if (statement.derived || (first > 0 && statement.number > first)) {
            continue;
        }
        const QVector<qsizetype> planned = changes.value(statement.number);
        const QVector<qsizetype> toSend = sortStatement(guard, state, reached, planned, stale);
        if (!toSend.isEmpty()) {
            addAttempt(guard, places, Attempt{statement, toSend, planned.size()});
        }
    }
    return guard;
}

FirstGuard sortForSettling(ApplyState &state)
{
    FirstGuard guard;
    const Reached reached(state.plan);
    for (qsizetype i = 0; i < state.plan.changes.size(); ++i) {
        const Change &change = state.plan.changes.at(i);
        const ObjectNow now = state.reads.object(change.object);
        if (!isWritten(change.verdict)) {
            sortUnwritten(guard, state, i);
        } else if (isSettled(change)) {
            keep(guard, state, i);
        } else if (now.isThere() && now.comment == change.ours) {
            state.wrote({i}, reached.statementIdOf(change));
            state.verified(i, now);
        } else {
            guard.ready << i; // left
        }
    }
    return guard;
}

} // namespace metaflow::importing
