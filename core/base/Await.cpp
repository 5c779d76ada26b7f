#include "core/base/Await.h"

#include <QObject>

#include <coroutine>
#include <memory>
#include <optional>

namespace metaflow {

namespace {

/// Resumes its coroutine once: when the clock rings or when the stop comes, whichever is first.
class Sleep {
public:
    Sleep(Clock &clock, std::chrono::milliseconds duration, std::stop_token stop)
        : m_clock(clock)
        , m_duration(duration)
        , m_stop(std::move(stop))
    {
    }
    Sleep(const Sleep &) = delete;
    Sleep &operator=(const Sleep &) = delete;
    [[nodiscard]] bool isOver() const { return m_stop.stop_requested(); }
    void start(std::coroutine_handle<> handle)
    {
        m_handle = handle;
        m_context = std::make_unique<QObject>();
        const auto end = [waiting = m_waiting](bool full) {
            if (Sleep *sleep = *waiting) {
                sleep->resume(full);
            }
        };
        m_clock.after(m_duration, m_context.get(), [end] { end(true); });
        // Queued, so that request_stop() returns before anybody runs on.
        m_onStop.emplace(m_stop, [this, end] {
            QMetaObject::invokeMethod(
                m_context.get(), [end] { end(false); }, Qt::QueuedConnection);
        });
    }
    [[nodiscard]] bool wasFull() const { return m_full; }

private:
    void resume(bool full)
    {
        *m_waiting = nullptr;
        m_full = full;
        m_onStop.reset();
        m_context.release()->deleteLater(); // we are in one of its events
        m_handle.resume();
    }

    Clock &m_clock;
    std::chrono::milliseconds m_duration;
    std::stop_token m_stop;
    std::coroutine_handle<> m_handle;
    std::unique_ptr<QObject> m_context;
    // Shared with what is queued for us: the second of clock and stop finds us gone with the coroutine.
    std::shared_ptr<Sleep *> m_waiting = std::make_shared<Sleep *>(this);
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    bool m_full = false;
};

/// QCoro copies what it awaits, so this only points.
struct Awaiter {
    Sleep *sleep;
    [[nodiscard]] bool await_ready() const { return sleep->isOver(); }
    void await_suspend(std::coroutine_handle<> handle) const { sleep->start(handle); }
    [[nodiscard]] bool await_resume() const { return sleep->wasFull(); }
};

} // namespace

QCoro::Task<bool> sleepFor(Clock &clock, std::chrono::milliseconds duration, std::stop_token stop)
{
    Sleep sleep(clock, duration, std::move(stop));
    Awaiter awaiter{&sleep};
    co_return co_await awaiter;
}

} // namespace metaflow
