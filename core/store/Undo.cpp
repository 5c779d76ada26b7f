#include "core/store/Items.h"

#include "core/store/Batches.h"
#include "core/store/Dialect.h"
#include "core/store/Outcomes.h"
#include "core/store/UndoFacts.h"

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

} // namespace

Result<DecisionOutcome> undoBatch(
    Connection &connection, const BatchId &batch, const BatchId &undoBatch, const Actor &actor, const QDateTime &now)
{
    const auto target = batchToUndo(connection, batch, actor);
    const auto rows = target ? rowsOf(connection, target->id) : fail(target.error());
    if (!rows) {
        return fail(rows.error());
    }
    HistoryRow row;
    row.action = action::undone;
    row.actor = actor;
    row.time = now;
    row.batch = undoBatch;
    DecisionOutcome outcome;
    outcome.batch = undoBatch;
    const auto changes = collect(connection, *rows, fieldsOf(row), outcome.skipped);
    if (!changes) {
        return fail(changes.error());
    }
    auto done = writeStates(connection, *changes, now);
    if (done && !changes->isEmpty()) { // with nothing changed the batch may be tried again
        const Batch made{undoBatch, !target->isUndo, actor.person.name, target->id, {}};
        done = insertBatch(connection, made, changes->size(), now);
        if (done) {
            done = markUndone(connection, target->id, undoBatch);
        }
    }
    if (done) {
        done = describe(connection, *changes, outcome);
    }
    if (!done) {
        return fail(done.error());
    }
    return outcome;
}

} // namespace metaflow::store
