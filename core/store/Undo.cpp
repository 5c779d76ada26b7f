#include "core/store/Items.h"

#include "core/store/Dialect.h"
#include "core/store/Outcomes.h"
#include "core/store/UndoFacts.h"
#include "core/store/Undoing.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

struct BatchRow {
    HistoryFields fields;
    bool erased = false;
};

/// At most one more than belongs to a part.
Result<QVector<BatchRow>> rowsOf(Connection &connection, const BatchId &batch, qint64 after, qsizetype atMost)
{
    QVector<BatchRow> rows;
    auto read = connection.forEach(
        u"SELECT %1 FROM approval_history h WHERE h.batch_id = ? AND h.id > ? ORDER BY h.id LIMIT %2"_s.arg(
            historyColumns(connection.dialect()), QString::number(atMost + 1)),
        {batch.value(), after}, [&](const QSqlQuery &query) {
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

/// An undo that was stopped on its way came as far as this item.
bool isBackAlready(const ItemState &state, const BatchRow &row)
{
    return !state.id.isNone() && state.contentVersion == contentBefore(row.fields);
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
        if (isBackAlready(state, row)) {
            continue;
        }
        if (const QString reason = skipReason(state, row); !reason.isEmpty()) {
            skipped.append({id, reason, {}});
        } else {
            changes.append({state, undone(state, row.fields), fields});
        }
    }
    return changes;
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

HistoryFields fieldsOfUndo(const Actor &actor, const QDateTime &now, const BatchId &undoing)
{
    HistoryRow row;
    row.action = action::undone;
    row.actor = actor;
    row.time = now;
    row.batch = undoing;
    return fieldsOf(row);
}

} // namespace

Undoing::Undoing(BatchId batch, const BatchId &undoing, const Actor &actor, const QDateTime &now)
    : m_batch(std::move(batch))
    , m_actor(actor)
    , m_now(now)
    , m_fields(fieldsOfUndo(actor, now, undoing))
{
    m_outcome.batch = undoing;
}

Result<Batch> Undoing::findTarget(Connection &connection) const
{
    if (m_target) {
        auto again = batch(connection, m_target->id);
        return again && !again->undoneBy.isNone() ? fail(ErrorCode::Conflict, m_target->id.value()) : again;
    }
    if (m_older > 0) {
        return newestBatch(connection, m_actor.person.name, m_older);
    }
    auto found = m_batch.isNone() ? newestBatch(connection, m_actor.person.name) : batch(connection, m_batch);
    if (found && !found->undoneBy.isNone()) {
        return fail(ErrorCode::Conflict, m_batch.value());
    }
    return found;
}

Result<void> Undoing::part(Connection &connection, qsizetype items)
{
    m_part = {};
    const auto target = findTarget(connection);
    if (!target && m_older > 0 && target.error().code == ErrorCode::NotFound) {
        return {};
    }
    auto rows = target ? rowsOf(connection, target->id, m_after, items) : fail(target.error());
    if (!rows) {
        return fail(rows.error());
    }
    m_part.target = *target;
    m_part.isLast = rows->size() <= items;
    rows->resize(std::min(rows->size(), items));
    m_part.looked = rows->size();
    m_part.lastRow = rows->isEmpty() ? m_after : rows->last().fields.id;
    const auto changes = collect(connection, *rows, m_fields, m_part.outcome.skipped);
    return changes ? write(connection, *changes, m_part) : fail(changes.error());
}

Result<void> Undoing::write(Connection &connection, const QVector<StateChange> &changes, Part &part) const
{
    const Batch &target = *part.target;
    auto done = writeStates(connection, changes, m_now);
    if (done && !changes.isEmpty()) {
        const Batch made{m_outcome.batch, !target.isUndo, m_actor.person.name, target.id, {}};
        done = growBatch(connection, made, changes.size(), m_now);
    }
    if (done && part.isLast && m_changed + changes.size() > 0) { // with nothing changed the batch may be tried again
        done = markUndone(connection, target.id, m_outcome.batch);
    }
    return done ? describe(connection, changes, m_room, part.outcome) : done;
}

bool Undoing::keep()
{
    if (!m_part.target) {
        return false;
    }
    m_target = m_part.target;
    m_after = m_part.lastRow;
    m_looked += m_part.looked;
    m_changed += m_part.outcome.changed;
    addPart(m_outcome, m_room, std::exchange(m_part.outcome, {}));
    if (!m_part.isLast) {
        return true;
    }
    keepFirstOfEach(m_outcome.skipped);
    if (m_changed > 0 || !m_batch.isNone()) {
        return false;
    }
    m_older = m_target->number;
    m_target.reset();
    m_after = 0;
    m_looked = 0;
    return true;
}

Result<DecisionOutcome> undoBatch(
    Connection &connection, const BatchId &batch, const BatchId &undoBatch, const Actor &actor, const QDateTime &now)
{
    Undoing undoing(batch, undoBatch, actor, now);
    constexpr qsizetype atOnce = 500;
    do {
        if (auto done = undoing.part(connection, atOnce); !done) {
            return fail(done.error());
        }
    } while (undoing.keep());
    return undoing.outcome();
}

} // namespace metaflow::store
