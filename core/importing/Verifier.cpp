#include "core/importing/Verifier.h"

#include "core/base/Await.h"
#include "core/importing/PlanBuilder.h"

#include <algorithm>

namespace metaflow::importing {

using namespace std::chrono_literals;

namespace {

constexpr int readsByTable = 3;

/// Tables in which a written comment does not read back.
QVector<ObjectPath> differingTables(
    const ApplyState &state, const CommentReads &reads, const QVector<qsizetype> &written)
{
    QVector<ObjectPath> differing;
    for (const qsizetype index : written) {
        const Change &change = state.plan.changes.at(index);
        const ObjectNow now = reads.object(change.object);
        if (!now.isThere() || now.comment != change.ours) {
            differing << change.object;
        }
    }
    return tablesOf(differing);
}

QVector<ObjectPath> objectsOf(const ApplyState &state, const QVector<qsizetype> &changes)
{
    QVector<ObjectPath> objects;
    for (const qsizetype index : changes) {
        objects << state.plan.changes.at(index).object;
    }
    return objects;
}

} // namespace

QCoro::Task<bool> verifyWritten(ApplyState &state, std::stop_token stop)
{
    const QVector<qsizetype> written = state.written();
    CommentReads reads(state.context.session, state.context.clock, state.plan.source);
    const QVector<ObjectPath> objects = objectsOf(state, written);
    const auto read = co_await reads.readAll(objects, stop);
    if (!read) {
        state.stop(read.error().code);
        co_return false;
    }
    QVector<ObjectPath> differing = differingTables(state, reads, written);
    for (int attempt = 0; attempt < readsByTable && !differing.isEmpty(); ++attempt) {
        const auto pause = attempt == 0 ? 0ms : 1000ms;
        const bool slept = co_await sleepFor(state.context.clock, pause, stop);
        if (!slept) {
            co_return false;
        }
        const auto again = co_await reads.rereadAll(differing, stop);
        if (!again) {
            state.stop(again.error().code);
            co_return false;
        }
        differing = differingTables(state, reads, written);
    }
    if (!state.isStillConnected()) {
        state.stop(ErrorCode::PlanForOtherSource); // what was written is open: the next apply settles it
        co_return false;
    }
    if (stop.stop_requested()) {
        co_return false;
    }
    for (const qsizetype index : written) {
        state.verified(index, reads.object(state.plan.changes.at(index).object));
    }
    co_return true;
}

} // namespace metaflow::importing
