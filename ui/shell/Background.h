#pragma once

#include "core/base/Job.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace metaflow::ui {

/// Runs `fn() -> Result<T>` on a pool thread: file reading and JSON have no place on the GUI thread.
template <typename Function> [[nodiscard]] auto inBackground(Function fn)
{
    using R = std::invoke_result_t<Function &>;
    auto promise = std::make_shared<QPromise<R>>(); // shared: the pool's function must be copyable
    promise->start();
    Job<typename R::value_type> job(promise->future());
    QThreadPool::globalInstance()->start([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    });
    return job;
}

} // namespace metaflow::ui
