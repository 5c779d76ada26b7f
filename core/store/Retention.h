#pragma once

#include "core/model/Person.h"
#include "core/model/Run.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// How many days prompts, answers and samples stay where nobody set anything.
inline constexpr int usualRetentionDays = 30;
inline constexpr int mostRetentionDays = 3650;

/// 0: until the end of their run. Errors as Connection::run, here and below.
[[nodiscard]] Result<int> retentionDays(Connection &connection);
/// Stands in the record. WrongUsage outside of 0 … mostRetentionDays.
[[nodiscard]] Result<bool> setRetentionDays(
    Connection &connection, int days, const Person &person, const QDateTime &now);

/// What is due: runs that are done by their end, others, which may still go on, by the last sign of life.
struct ErasureLimits {
    QDateTime doneBefore;
    QDateTime openBefore;
};
[[nodiscard]] Result<QVector<RunId>> runsToErase(Connection &connection, const ErasureLimits &limits);

enum class ErasureScope {
    Whole, ///< the run cannot go on afterwards
    Finished, ///< what is done of a run that may go on
};
struct ErasedBlock {
    int requests = 0;
    int items = 0;
    bool more = false; ///< call it again
    friend bool operator==(const ErasedBlock &, const ErasedBlock &) = default;
};
/// Erases prompt, answer, error detail and samples of the next requests of a run, and the samples of the items that it
/// described; hashes, tokens and cost stay. With the last block of a whole run its time of erasure and an event of the
/// record are written, so that a crash leaves either all of it to say or nothing. A block is one transaction of some
/// milliseconds.
[[nodiscard]] Result<ErasedBlock> eraseBlock(
    Connection &connection, RunId run, ErasureScope scope, const Person &person, const QDateTime &now);

/// SQLite: moves the log into the file and empties it, so that nothing of what was erased is left there. False where a
/// reader stands in the way for the moment. PostgreSQL does that by itself (vacuum). Not inside a transaction.
[[nodiscard]] Result<bool> emptyLog(Connection &connection);

} // namespace metaflow::store
