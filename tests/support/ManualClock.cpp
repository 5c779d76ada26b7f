#include "tests/support/ManualClock.h"

#include <algorithm>

namespace metaflow::testing {

QDateTime ManualClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_start.addMSecs(m_elapsed.count());
}

std::chrono::milliseconds ManualClock::elapsed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_elapsed;
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    const std::scoped_lock lock(m_mutex);
    m_timers.push_back({m_elapsed + delay, context, std::move(then)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    std::vector<Timer> due;
    {
        const std::scoped_lock lock(m_mutex);
        m_elapsed += by;
        const auto later = std::stable_partition(
            m_timers.begin(), m_timers.end(), [this](const Timer &timer) { return timer.at > m_elapsed; });
        due.assign(std::make_move_iterator(later), std::make_move_iterator(m_timers.end()));
        m_timers.erase(later, m_timers.end());
    }
    std::stable_sort(due.begin(), due.end(), [](const Timer &a, const Timer &b) { return a.at < b.at; });
    for (const Timer &timer : due) {
        if (timer.context) {
            QMetaObject::invokeMethod(timer.context, timer.then); // on its own thread
        }
    }
}

int ManualClock::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_timers.size());
}

} // namespace metaflow::testing
