#include "core/generation/Bell.h"

#include "core/base/Await.h"

#include <QCoreApplication>
#include <QObject>

namespace metaflow::generation {

struct Bell::State {
    QObject context; ///< of the engine thread
    bool rung = false;
    std::coroutine_handle<> waiting;
};

namespace {

/// QCoro copies what it awaits, so this only points.
struct Awaiter {
    Bell::State *state;
    [[nodiscard]] bool await_ready() const { return state->rung; }
    void await_suspend(std::coroutine_handle<> handle) const { state->waiting = handle; }
    void await_resume() const { state->rung = false; }
};

} // namespace

Bell::Bell()
    : m_state(std::make_shared<State>())
{
}

Bell::~Bell() = default;

void Bell::ring()
{
    const bool before = std::exchange(m_state->rung, true);
    if (m_nap) {
        m_nap->request_stop();
    }
    if (before || !m_state->waiting) {
        return;
    }
    QMetaObject::invokeMethod(
        &m_state->context,
        [state = m_state] {
            if (const auto waiting = std::exchange(state->waiting, {})) {
                waiting.resume();
            }
        },
        Qt::QueuedConnection);
}

QCoro::Task<> Bell::wait()
{
    Awaiter awaiter{m_state.get()};
    co_await awaiter;
}

QCoro::Task<> Bell::waitFor(Clock &clock, std::chrono::milliseconds time)
{
    if (!m_state->rung) {
        m_nap.emplace();
        const bool full = co_await sleepFor(clock, time, m_nap->get_token());
        Q_UNUSED(full)
        m_nap.reset();
    }
    m_state->rung = false;
}

} // namespace metaflow::generation
