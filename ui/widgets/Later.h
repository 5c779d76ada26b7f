#pragma once

#include "core/base/Job.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace metaflow::ui {

/// Lets go of a large value on a pool thread: to free a plan of 100,000 changes takes longer than a frame.
template <typename T> void dropLater(T value)
{
    auto held = std::make_shared<T>(std::move(value)); // shared: the pool's function must be copyable
    QThreadPool::globalInstance()->start([held = std::move(held)]() mutable { held.reset(); });
}

/// The same for what a job brought.
template <typename T> void dropLater(Job<T> job)
{
    QFuture<Result<T>> result = job.future();
    job = {}; // its voice belongs to this thread
    dropLater(std::move(result));
}

} // namespace metaflow::ui
