#pragma once

#include "core/model/Decision.h"
#include "core/store/Connection.h"

#include <limits>

namespace metaflow::store {

/// A row of `decision_batches`: what is undone together.
struct Batch {
    BatchId id;
    bool isUndo = false; ///< a redo counts as a decision again
    QString person;
    BatchId undoes;
    BatchId undoneBy;
    qint64 number = 0; ///< newer ones are higher
    qint64 size = 0; ///< how many items it changed
};

/// So many more rows belong to the batch; the first time it is made. One that somebody has undone meanwhile has
/// something to undo again. Errors as Connection::run.
[[nodiscard]] Result<void> growBatch(Connection &connection, const Batch &batch, qsizetype size, const QDateTime &now);
/// NotFound.
[[nodiscard]] Result<Batch> batch(Connection &connection, const BatchId &id);
/// The person's newest that is no undo and was not undone, of those before that number. NotFound where there is none.
[[nodiscard]] Result<Batch> newestBatch(
    Connection &connection, const QString &person, qint64 before = std::numeric_limits<qint64>::max());
[[nodiscard]] Result<void> markUndone(Connection &connection, const BatchId &batch, const BatchId &by);

} // namespace metaflow::store
