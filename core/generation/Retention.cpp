#include "core/generation/Retention.h"

#include "core/base/Await.h"
#include "core/store/Retention.h"
#include "core/store/Runs.h"
#include "core/store/Store.h"

#include <QCoroFuture>

#include <algorithm>

using namespace std::chrono_literals;

namespace metaflow::generation {

namespace {

constexpr int logAttempts = 10; ///< a list that is being read ends within a moment

QCoro::Task<Result<void>> eraseRun(store::Store *store, RunId run, store::ErasureScope scope, Person person,
    std::stop_token stop, ErasureReport *report)
{
    for (bool more = true; more;) {
        if (stop.stop_requested()) {
            co_return fail(ErrorCode::Cancelled);
        }
        const QDateTime now = store->clock().now();
        auto erasing = store->write([run, scope, person, now](store::Connection &connection) {
            return store::eraseBlock(connection, run, scope, person, now);
        });
        const Result<store::ErasedBlock> block = co_await erasing;
        if (!block) {
            co_return fail(block.error());
        }
        report->requests += block->requests;
        report->items += block->items;
        more = block->more;
    }
    report->runs += scope == store::ErasureScope::Whole ? 1 : 0;
    co_return Result<void>();
}

/// Until the log is empty, what was erased can still be read in it.
QCoro::Task<Result<bool>> forgetLog(store::Store *store, std::stop_token stop)
{
    for (int attempt = 1;; ++attempt) {
        auto emptying = store->bulk(store::emptyLog);
        const Result<bool> emptied = co_await emptying;
        if (!emptied || *emptied || attempt == logAttempts) {
            co_return emptied;
        }
        const bool slept = co_await sleepFor(store->clock(), 200ms, stop);
        if (!slept) {
            co_return false;
        }
    }
}

struct Due {
    QVector<RunId> runs;
    int days = 0;
};

Result<Due> readDue(store::Connection &connection, const QDateTime &now)
{
    const auto days = store::retentionDays(connection);
    if (!days) {
        return fail(days.error());
    }
    const auto runs
        = store::runsToErase(connection, {now.addDays(-*days), now.addDays(-std::max(*days, leastDaysOfOpenRun))});
    return runs ? Result<Due>(Due{*runs, *days}) : fail(runs.error());
}

} // namespace

QCoro::Task<Result<ErasureReport>> eraseDue(
    store::Store *store, Person person, std::stop_token stop, ProgressSink progress)
{
    const QDateTime now = store->clock().now();
    auto asking = store->bulk([now](store::Connection &connection) { return readDue(connection, now); });
    const Result<Due> due = co_await asking;
    if (!due) {
        co_return fail(due.error());
    }
    ErasureReport report;
    for (const RunId run : due->runs) {
        const Result<void> erased = co_await eraseRun(store, run, store::ErasureScope::Whole, person, stop, &report);
        if (!erased) {
            co_return fail(erased.error());
        }
        Progress reached;
        reached.done = report.runs;
        reached.total = due->runs.size();
        progress.report(reached);
    }
    if (report.runs > 0) {
        const Result<bool> emptied = co_await forgetLog(store, stop);
        if (!emptied) {
            co_return fail(emptied.error());
        }
        report.logEmptied = *emptied;
    }
    co_return report;
}

QCoro::Task<Result<ErasureReport>> eraseAfterRun(store::Store *store, RunId run, Person person, std::stop_token stop)
{
    ErasureReport report;
    auto asking = store->bulk([run](store::Connection &connection) -> Result<std::optional<store::ErasureScope>> {
        const auto days = store::retentionDays(connection);
        const auto stored = days ? store::run(connection, run) : fail(days.error());
        if (!stored) {
            return fail(stored.error());
        }
        if (*days > 0) {
            return std::nullopt;
        }
        return stored->state == RunState::Done ? store::ErasureScope::Whole : store::ErasureScope::Finished;
    });
    const Result<std::optional<store::ErasureScope>> scope = co_await asking;
    if (!scope) {
        co_return fail(scope.error());
    }
    if (!*scope) {
        co_return report;
    }
    const Result<void> erased = co_await eraseRun(store, run, **scope, person, stop, &report);
    if (!erased) {
        co_return fail(erased.error());
    }
    const Result<bool> emptied = co_await forgetLog(store, stop);
    if (!emptied) {
        co_return fail(emptied.error());
    }
    report.logEmptied = *emptied;
    co_return report;
}

} // namespace metaflow::generation
