#include "core/importing/RollbackPlanner.h"

#include "core/importing/RollbackMaterial.h"
#include "core/store/Store.h"

#include <QCoroFuture>

#include <algorithm>

namespace metaflow::importing {

namespace {

QFuture<Result<RollbackMaterial>> gather(store::Store &store, SourceId source, RollbackTarget target)
{
    return store.bulk([source, target = std::move(target)](
                          store::Connection &connection) { return gatherRollback(connection, source, target); });
}

} // namespace

QCoro::Task<Result<PlanReport>> RollbackPlanner::build(
    SourceId source, RollbackTarget target, Person person, std::stop_token stop, ProgressSink progress)
{
    const auto material = co_await gather(m_context.store, source, target);
    if (!material) {
        co_return fail(material.error());
    }
    PlanBuilder builder(m_context);
    const auto sameSource = builder.checkSession(material->source);
    if (!sameSource) {
        co_return fail(sameSource.error());
    }
    QVector<ObjectPath> objects;
    for (const Candidate &candidate : material->candidates) {
        objects << candidate.written.object;
    }
    CommentReads reads(m_context.session, m_context.clock, source);
    const auto read = co_await reads.readAll(objects, stop, progress);
    if (!read) {
        co_return fail(read.error());
    }
    auto plan = co_await builder.begin(PlanKind::Rollback, material->source, person);
    if (!plan) {
        co_return fail(plan.error());
    }
    plan->rollbackOf = target.plan;
    const auto now = [&reads](const ObjectPath &object) { return reads.object(object); };
    for (const Candidate &candidate : choose(material->candidates, now)) {
        plan->changes << rollbackChange(candidate, reads.object(candidate.written.object));
    }
    std::sort(plan->changes.begin(), plan->changes.end(),
        [](const Change &a, const Change &b) { return a.object < b.object; });
    co_return co_await builder.finish(*std::move(plan), &reads, stop);
}

} // namespace metaflow::importing
