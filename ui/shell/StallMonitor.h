#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace metaflow::ui {

/// Watches the event loop of the thread that made it: another thread asks every 5 ms, and an answer that takes longer
/// than the limit is a stall. Time in which the kernel gave the processor to somebody else does not count, so that
/// the figure is ours also on a busy machine.
class StallMonitor : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds limit{50};
    static constexpr std::chrono::milliseconds firstBuildLimit{200}; ///< of a page

    explicit StallMonitor(QObject *parent = nullptr);
    ~StallMonitor() override;

    /// The page that is built right now may take longer; ends with the next answer.
    void expectPageBuild() { m_building = true; }
    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }
    [[nodiscard]] int stalls() const { return m_stalls; }
    void reset();

Q_SIGNALS:
    void stalled(std::chrono::milliseconds duration);

private:
    void run(const std::stop_token &stop);
    void answer(std::chrono::steady_clock::time_point asked, std::chrono::nanoseconds waitedBefore);

    qint64 m_threadId; // of the watched thread, for /proc
    std::atomic<bool> m_outstanding = false;
    bool m_building = false;
    int m_stalls = 0;
    std::chrono::milliseconds m_longest{0};
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace metaflow::ui
