#pragma once

#include "core/base/Job.h"
#include "core/base/ProgressSink.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QPromise>
#include <QThread>

#include <atomic>
#include <concepts>
#include <stop_token>

namespace metaflow {

/// The one thread on which coroutines start, suspend and end. Everything else hands it factories and holds Jobs.
/// Headers that include this one are for core only: a Task never crosses a thread.
class Engine {
public:
    enum class Threading {
        OwnThread, ///< the window
        CallingThread, ///< the command line: runs in the event loop of the thread that made the engine
    };

    explicit Engine(Threading threading);
    ~Engine(); ///< drains, then stops the thread
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Starts `factory` on the engine: `(std::stop_token) -> QCoro::Task<Result<T>>`, or with a ProgressSink as second
    /// argument. The factory lives until its task has ended, so a lambda that captures is fine; the coroutine itself
    /// takes its arguments by value. Callable from any thread.
    template <typename Factory> [[nodiscard]] auto submit(Factory factory)
    {
        if constexpr (std::invocable<Factory &, std::stop_token, ProgressSink>) {
            using R = typename std::invoke_result_t<Factory &, std::stop_token, ProgressSink>::value_type;
            return start<R>(std::move(factory));
        } else {
            using R = typename std::invoke_result_t<Factory &, std::stop_token>::value_type;
            return start<R>([factory = std::move(factory)](
                                std::stop_token stop, ProgressSink) mutable { return factory(std::move(stop)); });
        }
    }

    /// Lives on the engine thread: the context for timers, the parent of nothing.
    [[nodiscard]] QObject *context() const { return m_context; }
    [[nodiscard]] bool isCurrentThread() const { return QThread::currentThread() == m_context->thread(); }
    /// Asks every running job to stop.
    void cancelAll();
    /// Cancels what runs and returns once every task has ended, so that what the tasks use may go before the engine
    /// does. Nothing may be submitted afterwards.
    void drain();

private:
    template <typename R> struct Start; // takes Result<T> apart

    template <typename R, typename Factory> auto start(Factory factory)
    {
        using T = typename R::value_type;
        auto monitor = std::make_shared<JobMonitor>();
        auto promise = std::make_shared<QPromise<R>>(); // shared: a std::function must be copyable
        promise->start();
        std::stop_source stop;
        QObject *context = m_context;
        Job<T> job(promise->future(), monitor,
            [context, stop] { QMetaObject::invokeMethod(context, [stop]() mutable { stop.request_stop(); }); });
        auto shared = std::make_shared<Factory>(std::move(factory));
        ++m_running;
        QMetaObject::invokeMethod(
            context, [this, shared, promise, stop, monitor] { drive<R>(shared, promise, stop, ProgressSink(monitor)); },
            Qt::QueuedConnection);
        return job;
    }

    template <typename R, typename Factory>
    QCoro::Task<> drive(std::shared_ptr<Factory> factory, std::shared_ptr<QPromise<R>> promise, std::stop_source stop,
        ProgressSink sink)
    {
        const auto registration = watch(stop);
        R result = fail(ErrorCode::Cancelled);
        if (!stop.stop_requested() && !m_closing) {
            try {
                result = co_await (*factory)(stop.get_token(), sink);
            } catch (const std::exception &e) {
                result = fail(ErrorCode::Internal, {}, QString::fromUtf8(e.what()));
            }
        }
        promise->addResult(std::move(result));
        promise->finish();
        ended();
    }

    [[nodiscard]] std::shared_ptr<void> watch(const std::stop_source &stop);
    void ended();

    std::unique_ptr<QThread> m_thread; // none with CallingThread
    QObject *m_context = nullptr;
    std::atomic<int> m_running = 0;
    std::vector<std::stop_source *> m_stops; // engine thread only
    bool m_closing = false; // engine thread only: what was submitted but has not begun ends as cancelled
};

} // namespace metaflow
