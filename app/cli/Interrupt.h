#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace metaflow::cli {

/// Ctrl-C and SIGTERM as an event of the loop. A second one ends the process at once with 130. One a process.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> onFirst);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void()> m_onFirst;
};

} // namespace metaflow::cli
