#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <stop_token>

namespace metaflow {

/// Waits on the engine. True after the whole time, false if `stop` came first (then at once).
[[nodiscard]] QCoro::Task<bool> sleepFor(Clock &clock, std::chrono::milliseconds duration, std::stop_token stop);

/// The answer of somebody who does not hear our stop, because others wait for the same one or because it is a key store
/// that asks a person. A stop ends the waiting only: Cancelled, also where nobody is going to answer.
template <typename T> [[nodiscard]] QCoro::Task<Result<T>> unlessStopped(QFuture<Result<T>> asked, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<T>>>(); // shared by whoever is first
    promise->start();
    const auto answer = [promise](Result<T> result) {
        if (!promise->future().isFinished()) {
            promise->addResult(std::move(result));
            promise->finish();
        }
    };
    const auto take
        = [asked, answer] { answer(asked.resultCount() > 0 ? asked.result() : Result<T>(fail(ErrorCode::Cancelled))); };
    QFutureWatcher<Result<T>> watcher;
    if (asked.isFinished()) {
        take();
    } else {
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, take);
        watcher.setFuture(asked);
    }
    const std::stop_callback onStop(stop, [answer] { answer(fail(ErrorCode::Cancelled)); });
    const QFuture<Result<T>> first = promise->future();
    co_return co_await first;
}

} // namespace metaflow
