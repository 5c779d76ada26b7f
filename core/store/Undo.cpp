#include "core/store/Items.h"

#include "core/store/Batches.h"
#include "core/store/Dialect.h"
#include "core/store/Outcomes.h"
#include "core/store/UndoFacts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

struct BatchRow {
    HistoryFields fields;
    bool erased = false;
};

Result<QVector<BatchRow>> rowsOf(Connection &connection, const BatchId &batch)
{
    QVector<BatchRow> rows;
    auto read = connection.forEach(u"SELECT %1 FROM approval_history h WHERE h.batch_id = ? ORDER BY h.id"_s.arg(
                                       historyColumns(connection.dialect())),
        {batch.value()}, [&](const QSqlQuery &query) {
            rows.append({readFields(query), !readSeal(query).textHashes.isNull()});
        });
    if (!read) {
        return fail(read.error());
    }
    return rows;
}

QString skipReason(const ItemState &state, const BatchRow &row)
{
    if (state.id.isNone()) {
        return errorCodeName(ErrorCode::ItemNotFound);
    }
    if (row.erased) {
        return errorCodeName(ErrorCode::NotPermitted);
    }
    return state.contentVersion == contentAfter(row.fields) ? QString() : errorCodeName(ErrorCode::Conflict);
}

Result<QVector<StateChange>> collect(
    Connection &connection, const QVector<BatchRow> &rows, const HistoryFields &fields, QVector<Skipped> &skipped)
{
    QVector<qint64> ids;
    for (const BatchRow &row : rows) {
        ids << row.fields.item;
    }
    const auto states = loadStates(connection, ids);
    if (!states) {
        return fail(states.error());
    }
    QVector<StateChange> changes;
    changes.reserve(rows.size());
    for (const BatchRow &row : rows) {
        const ItemId id(row.fields.item);
        const ItemState state = states->value(id);
        if (const QString reason = skipReason(state, row); !reason.isEmpty()) {
            skipped.append({id, reason, {}});
        } else {
            changes.append({state, undone(state, row.fields), fields});
        }
    }
    return changes;
}

Result<Batch> batchToUndo(Connection &connection, const BatchId &id, const Actor &actor)
{
    auto found = id.isNone() ? newestBatch(connection, actor.person.name) : batch(connection, id);
    if (found && !found->undoneBy.isNone()) {
        return fail(ErrorCode::Conflict, id.value());
    }
    return found;
}

/// A batch and what undoing it changes.
struct Undoing {
    Batch batch;
    QVector<StateChange> changes;
};

/// The named batch, else the person's newest of which anything can still go back: one that others have overtaken would
/// stand in the way of all before it for ever.
Result<Undoing> prepareUndo(Connection &connection, const BatchId &id, const Actor &actor, const HistoryFields &fields,
    QVector<Skipped> &skipped)
{
    auto found = batchToUndo(connection, id, actor);
    for (;;) {
        const auto rows = found ? rowsOf(connection, found->id) : fail(found.error());
        auto changes = rows ? collect(connection, *rows, fields, skipped) : fail(rows.error());
        if (!changes) {
            return fail(changes.error());
        }
        if (!changes->isEmpty() || !id.isNone()) {
            return Undoing{*found, *std::move(changes)};
        }
        auto older = newestBatch(connection, actor.person.name, found->number);
        if (!older && older.error().code == ErrorCode::NotFound) {
            return Undoing{*found, {}};
        }
        found = std::move(older);
    }
}

/// An item that several batches left alone is told once.
void keepFirstOfEach(QVector<Skipped> &skipped)
{
    QSet<ItemId> seen;
    skipped.removeIf([&](const Skipped &one) {
        const bool again = seen.contains(one.item);
        seen.insert(one.item);
        return again;
    });
}

} // namespace

Result<DecisionOutcome> undoBatch(
    Connection &connection, const BatchId &batch, const BatchId &undoBatch, const Actor &actor, const QDateTime &now)
{
    HistoryRow row;
    row.action = action::undone;
    row.actor = actor;
    row.time = now;
    row.batch = undoBatch;
    DecisionOutcome outcome;
    outcome.batch = undoBatch;
    const auto undoing = prepareUndo(connection, batch, actor, fieldsOf(row), outcome.skipped);
    if (!undoing) {
        return fail(undoing.error());
    }
    keepFirstOfEach(outcome.skipped);
    const auto &[target, changes] = *undoing;
    auto done = writeStates(connection, changes, now);
    if (done && !changes.isEmpty()) { // with nothing changed the batch may be tried again
        const Batch made{undoBatch, !target.isUndo, actor.person.name, target.id, {}};
        done = insertBatch(connection, made, changes.size(), now);
        if (done) {
            done = markUndone(connection, target.id, undoBatch);
        }
    }
    if (done) {
        done = describe(connection, changes, outcome);
    }
    if (!done) {
        return fail(done.error());
    }
    return outcome;
}

} // namespace metaflow::store
