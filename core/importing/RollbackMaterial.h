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
    QVector<Candidate> candidates; ///< those of one object follow each other, the likeliest first: see choose()
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
/// What may stand at an object, newest first, down to the first of which that is certain. Each rollback pairs with the
/// import before it, unless it put a chosen text in its place: that is a write like any other. One that may not have
/// arrived pairs with nothing: the verdict looks at the catalog. What a garbled one left stands in the place of the
/// import's text. Pure.
[[nodiscard]] QVector<Change> standing(const QVector<Write> &newestFirst);
/// The first of standing().
[[nodiscard]] std::optional<Change> newestStanding(const QVector<Write> &newestFirst);

/// One candidate an object: of several that of which the text stands there now, else the likeliest. Pure.
[[nodiscard]] QVector<Candidate> choose(
    const QVector<Candidate> &candidates, const std::function<ObjectNow(const ObjectPath &)> &now);

/// The change that takes a write back, by what the catalog says now: only what still stands there is replaced. Pure.
[[nodiscard]] Change rollbackChange(const Candidate &candidate, const ObjectNow &now);

} // namespace metaflow::importing
