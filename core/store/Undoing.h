#pragma once

#include "core/model/Decision.h"
#include "core/store/Batches.h"
#include "core/store/HistoryFields.h"
#include "core/store/ItemStates.h"
#include "core/store/Items.h"

namespace metaflow::store {

/// Takes a batch back, some hundred items at a time. The batch counts as undone once all of it was looked at: an undo
/// that ends before that is made good by another one.
class Undoing {
public:
    /// `batch`: empty for the person's newest of which anything can still go back: one that others have overtaken would
    /// stand in the way of all before it for ever. `undoing`: the new batch that the undo is.
    Undoing(BatchId batch, const BatchId &undoing, const Actor &actor, const QDateTime &now);

    /// So many items, in the open transaction. May run again as long as nobody called keep(). NotFound: there is
    /// no such batch; Conflict: it is undone already, or somebody else got to its end first.
    [[nodiscard]] Result<void> part(Connection &connection, qsizetype items);
    /// What part() did is committed. True: there is more.
    [[nodiscard]] bool keep();
    /// Of what was kept.
    [[nodiscard]] const DecisionOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] qint64 looked() const { return m_looked; } ///< items, of what was kept
    [[nodiscard]] qint64 size() const { return m_target ? m_target->size : 0; } ///< items, as far as it is known

private:
    struct Part {
        std::optional<Batch> target; ///< none: there is no batch left
        qint64 lastRow = 0;
        qint64 looked = 0;
        bool isLast = true;
        DecisionOutcome outcome;
    };
    [[nodiscard]] Result<Batch> findTarget(Connection &connection) const;
    [[nodiscard]] Result<void> write(Connection &connection, const QVector<StateChange> &changes, Part &part) const;

    BatchId m_batch;
    Actor m_actor;
    QDateTime m_now;
    HistoryFields m_fields;
    std::optional<Batch> m_target; ///< what is being taken back
    qint64 m_after = 0; ///< row of its history that was looked at last
    qint64 m_looked = 0;
    int m_changed = 0; ///< of m_target
    qint64 m_older = 0; ///< the target is looked for among those before this number; 0: all
    Part m_part; ///< not kept yet
    DecisionOutcome m_outcome;
    Shown m_room; ///< that it has left
};

} // namespace metaflow::store
