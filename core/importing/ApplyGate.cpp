#include "core/importing/ApplyGate.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace metaflow::importing {

QFuture<void> Signal::next()
{
    if (!m_promise) {
        m_promise.emplace();
        m_promise->start();
    }
    return m_promise->future();
}

void Signal::wake()
{
    if (auto promise = std::exchange(m_promise, std::nullopt)) {
        promise->finish(); // who waits runs on by an event of its own
    }
}

void ApplyGate::pause(QString reason)
{
    m_paused = std::move(reason);
    if (onPause) {
        onPause();
    }
}

void ApplyGate::resume()
{
    if (!isPaused()) {
        return;
    }
    m_paused.clear();
    m_changed.wake();
    if (onPause) {
        onPause();
    }
}

void ApplyGate::close()
{
    m_closed = true;
    m_changed.wake();
}

QCoro::Task<bool> ApplyGate::pass()
{
    while (isPaused() && !m_closed) {
        const QFuture<void> changed = m_changed.next();
        co_await changed;
    }
    co_return !m_closed;
}

QCoro::Task<bool> ApplyGate::enter()
{
    while (!m_closed && (isPaused() || m_inFlight >= m_limit)) {
        const QFuture<void> changed = m_changed.next();
        co_await changed;
    }
    m_inFlight += m_closed ? 0 : 1;
    co_return !m_closed;
}

void ApplyGate::leave()
{
    --m_inFlight;
    m_sentBefore = std::max(m_sentBefore - 1, 0);
    m_changed.wake();
}

void ApplyGate::slower()
{
    m_good = 0;
    if (m_sentBefore > 0) {
        return;
    }
    m_limit = std::max(m_limit / 2, 1);
    m_sentBefore = m_inFlight;
}

void ApplyGate::faster()
{
    if (m_limit < most && ++m_good >= m_limit) {
        ++m_limit;
        m_good = 0;
        m_changed.wake();
    }
}

} // namespace metaflow::importing
