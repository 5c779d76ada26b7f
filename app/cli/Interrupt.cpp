#include "app/cli/Interrupt.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace metaflow::cli {

namespace {

// A signal handler can reach nothing else. Written before the handlers are set, lock-free by the standard for int.
std::atomic<int> pipeEnd = -1;
std::atomic<int> seen = 0;

extern "C" void onSignal(int)
{
    if (seen.fetch_add(1) > 0) {
        _exit(130); // somebody means it; the store is journalled
    }
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnd, &byte, 1); // a full pipe has told already
}

void handleSignals(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onFirst)
    : m_onFirst(std::move(onFirst))
{
    if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // without it Ctrl-C ends the process as it always did
    }
    pipeEnd = m_pipe[1];
    seen = 0;
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        char byte = 0;
        if (read(m_pipe[0], &byte, 1) == 1 && m_onFirst) {
            m_onFirst();
        }
    });
    handleSignals(onSignal);
}

Interrupt::~Interrupt()
{
    if (m_pipe[0] >= 0) {
        handleSignals(SIG_DFL);
        m_notifier.reset();
        pipeEnd = -1;
        close(m_pipe[0]);
        close(m_pipe[1]);
    }
}

} // namespace metaflow::cli
