#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace metaflow::sandbox::http {

/// The one thread of the sandbox: sockets and timers. A latency is a timer here, never a sleeping thread.
class Loop {
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void run();
    void stop();
    /// Runs `task` later, on this thread.
    void after(std::chrono::milliseconds delay, std::function<void()> task);
    /// Stops when standard input ends: the parent is gone, even after kill -9.
    void stopAtEndOfInput();
    /// Stops at SIGINT and SIGTERM.
    void stopAtSignals();
    [[nodiscard]] boost::asio::io_context &context();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace metaflow::sandbox::http
