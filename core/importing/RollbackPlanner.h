#pragma once

#include "core/importing/PlanBuilder.h"

namespace metaflow::importing {

/// Makes a plan that takes writes back: a plan like any other, shown and applied the same way.
class RollbackPlanner {
public:
    explicit RollbackPlanner(Context context)
        : m_context(std::move(context))
    {
    }
    [[nodiscard]] QCoro::Task<Result<PlanReport>> build(
        SourceId source, RollbackTarget target, Person person, std::stop_token stop, ProgressSink progress);

private:
    Context m_context;
};

} // namespace metaflow::importing
