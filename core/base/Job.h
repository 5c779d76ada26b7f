#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace metaflow {

/// The voice of a running job. Emits from the engine thread at most ten times a second; connect with a context object.
class JobMonitor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void progressed(const metaflow::Progress &progress);
};

/// Handle of something that runs elsewhere: what every service function returns to a page or a command. A value; copies
/// mean the same job. Letting go of it does not stop the job.
template <typename T> class Job {
public:
    Job() = default;
    Job(QFuture<Result<T>> future, std::shared_ptr<JobMonitor> monitor, std::function<void()> cancel)
        : m_future(std::move(future))
        , m_monitor(std::move(monitor))
        , m_cancel(std::move(cancel))
    {
    }
    /// For work on a store thread or a worker, which has no progress of its own.
    explicit Job(QFuture<Result<T>> future)
        : Job(std::move(future), std::make_shared<JobMonitor>(), {})
    {
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_future; }
    [[nodiscard]] bool isRunning() const { return m_monitor && !m_future.isFinished(); }

    /// Asks the job to stop; it then ends with ErrorCode::Cancelled (or with a result that came first).
    void cancel() const
    {
        if (m_cancel) {
            m_cancel();
        }
    }

    /// Calls `fn(const Result<T> &)` on the thread of `context`, never if `context` is gone by then.
    /// Call it on the thread of `context`.
    template <typename Function> void then(QObject *context, Function fn) const
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
            watcher->deleteLater();
            fn(watcher->result());
        });
        watcher->setFuture(m_future);
    }

    /// Calls `fn(const Progress &)` on the thread of `context`.
    template <typename Function> void onProgress(QObject *context, Function fn) const
    {
        if (m_monitor) {
            QObject::connect(m_monitor.get(), &JobMonitor::progressed, context, std::move(fn));
        }
    }

private:
    QFuture<Result<T>> m_future;
    std::shared_ptr<JobMonitor> m_monitor;
    std::function<void()> m_cancel;
};

/// A job that is over already.
template <typename T> [[nodiscard]] Job<T> finishedJob(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return Job<T>(promise.future());
}

} // namespace metaflow
