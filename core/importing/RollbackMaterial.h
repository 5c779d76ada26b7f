#pragma once

#include "core/importing/ImportService.h"
#include "core/store/Connection.h"
#include "core/store/Sources.h"

namespace metaflow::importing {

struct ObjectNow;

/// A write that may be taken back, and what stands in its place afterwards.
struct Candidate {
    Change written; ///< as it was applied
    Comment restore; ///< what stood there before, or the chosen text
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

struct RollbackMaterial {
    store::Source source;
    QVector<Candidate> candidates; ///< one an object
};

/// What the target means, from the journal. A plan that was interrupted counts with every statement that may have
/// reached the catalog: the verdict looks there. PlanNotFound, ItemNotFound, RunNotFound, NotFound (no item of such a
/// table), PlanForOtherSource (the target belongs to another workspace), SourceUnknown, WrongUsage (no target, a text
/// that the item never had).
[[nodiscard]] Result<RollbackMaterial> gatherRollback(
    store::Connection &connection, SourceId source, const RollbackTarget &target);

/// One write of an item's history in the catalog.
struct Write {
    Change change;
    bool isRollback = false;
    friend bool operator==(const Write &, const Write &) = default;
};
/// The newest import of an object that no rollback has taken back yet: each rollback (newest first) pairs with the
/// import before it. One that may not have arrived pairs with nothing: the verdict looks at the catalog. What a garbled
/// one left stands in the place of the import's text. Pure.
[[nodiscard]] std::optional<Change> newestStanding(const QVector<Write> &newestFirst);

/// The change that takes a write back, by what the catalog says now: only what still stands there is replaced. Pure.
[[nodiscard]] Change rollbackChange(const Candidate &candidate, const ObjectNow &now);

} // namespace metaflow::importing
