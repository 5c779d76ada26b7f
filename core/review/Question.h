#pragma once

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <utility>

namespace metaflow::review {

/// Only the newest question of its sort matters: asking it ends the one before. The lock makes sure that an interrupt
/// meets that one and not what follows it on the same thread of the store.
class Question {
public:
    /// `interrupt` ends what runs on that thread.
    explicit Question(std::function<void()> interrupt)
        : m_interrupt(std::move(interrupt))
    {
    }
    quint64 ask()
    {
        const std::scoped_lock lock(m_mutex);
        interruptOlder();
        return ++m_newest;
    }
    void withdraw(quint64 number)
    {
        const std::scoped_lock lock(m_mutex);
        if (number == m_newest) {
            interruptOlder();
            ++m_newest;
        }
    }
    [[nodiscard]] bool begin(quint64 number)
    {
        const std::scoped_lock lock(m_mutex);
        m_running = number == m_newest;
        return m_running;
    }
    /// False if it was interrupted: its answer is nobody's.
    [[nodiscard]] bool end(quint64 number)
    {
        const std::scoped_lock lock(m_mutex);
        m_running = false;
        return number == m_newest;
    }

private:
    void interruptOlder()
    {
        if (m_running) {
            m_interrupt();
        }
    }

    std::function<void()> m_interrupt;
    std::mutex m_mutex;
    quint64 m_newest = 0;
    bool m_running = false;
};

} // namespace metaflow::review
