#pragma once

#include "core/base/Job.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

namespace metaflow::testing {

/// Runs the event loop until the future is there (for tests only); fails as a Timeout after `limit`. A real loop:
/// QTest::qWaitFor sleeps up to 10 ms between two looks at the events, and all that an engine of this thread does would
/// be timed by that.
template <typename T>
[[nodiscard]] Result<T> waitFor(
    const QFuture<Result<T>> &future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return future.isFinished() ? future.result() : fail(ErrorCode::Timeout, QStringLiteral("test"));
}

template <typename T>
[[nodiscard]] Result<T> waitFor(const Job<T> &job, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    return waitFor(job.future(), limit);
}

} // namespace metaflow::testing
