#pragma once

#include "core/base/ProgressSink.h"
#include "core/importing/CommentReads.h"
#include "core/importing/Context.h"
#include "core/importing/PlanMaterial.h"

namespace metaflow::importing {

/// Makes a plan: what the store knows, what the catalog says now, a verdict each, statements, hash; then stores it.
class PlanBuilder {
public:
    explicit PlanBuilder(Context context)
        : m_context(std::move(context))
    {
    }

    [[nodiscard]] QCoro::Task<Result<PlanReport>> build(
        SourceId source, PlanOptions options, Person person, std::stop_token stop, ProgressSink progress);

    /// Shared with rollback: what is found out beside the comments, numbers, hash, journal. `plan.changes` have their
    /// verdicts already; written ones where whoever is signed in may not write become NotPermitted. `reads` has read
    /// all of their tables and outlives the task.
    [[nodiscard]] QCoro::Task<Result<PlanReport>> finish(Plan plan, const CommentReads *reads, std::stop_token stop);
    /// NotSignedIn, PlanForOtherSource.
    [[nodiscard]] Result<void> checkSession(const store::Source &source) const;
    /// A plan without changes.
    [[nodiscard]] QCoro::Task<Result<Plan>> begin(PlanKind kind, store::Source source, Person person);

private:
    [[nodiscard]] QCoro::Task<Result<PlanFacts>> lookAround(
        QVector<Change> *changes, const CommentReads *reads, std::stop_token stop);
    /// The record of those among the watched items where something else stands than their text.
    [[nodiscard]] QCoro::Task<Result<void>> lookAtWatched(PlanMaterial *material, const CommentReads *reads);

    Context m_context;
};

/// A change for one item by what the catalog says now. Pure.
[[nodiscard]] Change changeFor(
    const Item &item, const ObjectNow &now, const PlanMaterial &material, const PlanOptions &options);

/// A change for an item that is only watched; nothing unless its comment came undone. Pure.
[[nodiscard]] std::optional<Change> undoneChangeFor(
    const Item &item, const ObjectNow &now, const PlanMaterial &material, const PlanOptions &options);

} // namespace metaflow::importing
