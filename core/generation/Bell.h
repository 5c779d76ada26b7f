#pragma once

#include <QCoroTask>

#include <chrono>
#include <coroutine>
#include <memory>
#include <optional>
#include <stop_token>

namespace metaflow {
class Clock;
}

namespace metaflow::generation {

/// Wakes the one coroutine that waits for it; a ring that nobody hears is heard by the next who waits. Engine thread
/// only.
class Bell {
public:
    Bell();
    ~Bell();
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;

    /// Whoever waits goes on from the event loop, never from within.
    void ring();
    [[nodiscard]] QCoro::Task<> wait();
    /// The same, or until this time is over.
    [[nodiscard]] QCoro::Task<> waitFor(Clock &clock, std::chrono::milliseconds time);

    struct State;

private:
    std::shared_ptr<State> m_state;
    std::optional<std::stop_source> m_nap; ///< of who waits for a time
};

} // namespace metaflow::generation
