#pragma once

#include "core/base/Job.h"

#include <QTest>

namespace metaflow::testing {

/// Runs the event loop until the future is there (for tests only); fails as a Timeout after `limit`.
template <typename T>
[[nodiscard]] Result<T> waitFor(
    const QFuture<Result<T>> &future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, static_cast<int>(limit.count()))) {
        return fail(ErrorCode::Timeout, QStringLiteral("test"));
    }
    return future.result();
}

template <typename T>
[[nodiscard]] Result<T> waitFor(const Job<T> &job, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    return waitFor(job.future(), limit);
}

} // namespace metaflow::testing
