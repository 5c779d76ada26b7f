#include "core/importing/FirstGuard.h"

#include "core/importing/PlanBuilder.h"
#include "core/importing/Reached.h"

namespace metaflow::importing {

namespace {

bool isSettled(const Change &change)
{
    return change.state == ChangeState::Applied || change.state == ChangeState::Unchanged;
}

/// What stands there once the change is settled; an unwritten one leaves the catalog's text.
const Comment &settledText(const Change &change)
{
    return isWritten(change.verdict) ? change.ours : change.catalog;
}

void keep(FirstGuard &guard, const ApplyState &state, qsizetype index)
{
    const Change &change = state.plan.changes.at(index);
    const ObjectNow now = state.reads.object(change.object);
    if (now.isThere() && now.comment == settledText(change)) {
        ++guard.keptUnchanged;
    } else {
        guard.keptDiffer << index;
    }
}

void block(FirstGuard &guard, ApplyState &state, qsizetype index, ErrorCode code)
{
    state.refuse(index, code);
    ++guard.blocked;
}

/// Not in a statement: all that can be said of it is whether it still stands.
void sortUnwritten(FirstGuard &guard, ApplyState &state, qsizetype index)
{
    const Change &change = state.plan.changes.at(index);
    if (change.verdict != Verdict::Unchanged) {
        return;
    }
    if (isSettled(change)) {
        keep(guard, state, index);
    } else if (const auto differs = differenceFrom(change, state.reads.object(change.object))) {
        block(guard, state, index, *differs);
    } else {
        state.unchanged(index);
    }
}

/// Written by an earlier apply, stored as another text, and that text still stands: a failure, and nobody's drift.
bool isStillGarbled(const Change &change, const ObjectNow &now)
{
    return isGarbled(change) && now.isThere() && now.comment == change.readBack;
}

/// Sorts the changes of a statement into what it is to write and what stands there already; blocked ones are refused.
void sortStatement(FirstGuard &guard, ApplyState &state, const Reached &reached, const QVector<qsizetype> &changes,
    const QSet<ItemId> &stale, Attempt &attempt)
{
    for (const qsizetype index : changes) {
        const Change &change = state.plan.changes.at(index);
        const ObjectNow now = state.reads.object(change.object);
        if (isSettled(change)) {
            keep(guard, state, index);
        } else if (isStillGarbled(change, now)) {
            guard.keptGarbled << index;
        } else if (now.isThere() && now.comment == change.ours && reached.mayStand(change)) {
            state.wrote({index}, reached.statementIdOf(change)); // by an apply that was interrupted
            state.verified(index, now);
        } else if (stale.contains(change.item)) { // also where the text stands: the item says another one now
            block(guard, state, index, ErrorCode::PlanStale);
        } else if (now.isThere() && now.comment == change.ours) {
            state.unchanged(index);
            attempt.along << index;
        } else if (const auto differs = differenceFrom(change, now)) {
            block(guard, state, index, *differs);
        } else {
            attempt.changes << index;
            attempt.mayHaveLanded = attempt.mayHaveLanded || reached.mayStand(change); // it may be under way still
        }
    }
    guard.ready << attempt.changes;
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

QVector<ObjectPath> tablesThatDiffer(const ApplyState &state)
{
    QVector<ObjectPath> objects;
    for (const Change &change : state.plan.changes) {
        if (!isWritten(change.verdict) && change.verdict != Verdict::Unchanged) {
            continue; // left out of the plan, and not read
        }
        const ObjectNow now = state.reads.object(change.object);
        const bool asLeft = now.isThere() && now.comment == settledText(change);
        if (!asLeft && (isSettled(change) || differenceFrom(change, now))) {
            objects << change.object;
        }
    }
    return tablesOf(objects);
}

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
        Attempt attempt;
        attempt.statement = statement;
        attempt.size = planned.size();
        sortStatement(guard, state, reached, planned, stale, attempt);
        if (!attempt.changes.isEmpty()) {
            addAttempt(guard, places, std::move(attempt));
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
        } else if (isStillGarbled(change, now)) {
            guard.keptGarbled << i;
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
