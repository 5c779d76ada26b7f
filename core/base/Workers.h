#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace metaflow {

/// Threads for work that only computes: large JSON, token counts, checks, diffs.
class Workers {
public:
    explicit Workers(int threads = 2) { m_pool.setMaxThreadCount(threads); }
    ~Workers() { m_pool.waitForDone(); }
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Callable from any thread. `fn` must not throw and not wait.
    template <typename Function> [[nodiscard]] auto run(Function fn) -> QFuture<std::invoke_result_t<Function &>>
    {
        using T = std::invoke_result_t<Function &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_pool.start([promise, fn = std::move(fn)]() mutable {
            promise->addResult(fn());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

} // namespace metaflow
