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

    /// Shared with rollback: numbers, hash, journal. `plan.changes` have their verdicts already.
    [[nodiscard]] QCoro::Task<Result<PlanReport>> finish(Plan plan);
    /// NotSignedIn, PlanForOtherSource.
    [[nodiscard]] Result<void> checkSession(const store::Source &source) const;
    /// A plan without changes.
    [[nodiscard]] QCoro::Task<Result<Plan>> begin(PlanKind kind, store::Source source, Person person);

private:
    Context m_context;
};

/// A change for one item by what the catalog says now. Pure.
[[nodiscard]] Change changeFor(
    const Item &item, const ObjectNow &now, const PlanMaterial &material, const PlanOptions &options);

} // namespace metaflow::importing
