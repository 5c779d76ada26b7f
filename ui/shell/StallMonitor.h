#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QWidget;

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

    /// What is built from now on may take longer, until endBuild.
    void beginBuild() { m_building = true; }
    /// The grant ends with the first answer after the widget was painted: its layout and first painting belong to the
    /// build, but come in turns of their own.
    void endBuild(QWidget *built);
    void endHiddenBuild() { m_painted = true; } ///< of what nobody sees yet: the grant ends with the next answer
    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }
    [[nodiscard]] int stalls() const { return m_stalls; }
    void reset();
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the first painting of what is built

Q_SIGNALS:
    void stalled(std::chrono::milliseconds duration);

private:
    void run(const std::stop_token &stop);
    void answer(std::chrono::steady_clock::time_point asked, std::chrono::nanoseconds waitedBefore);

    qint64 m_threadId; // of the watched thread, for /proc
    std::atomic<bool> m_outstanding = false;
    bool m_building = false;
    bool m_painted = false; ///< what was built; its turn has not ended yet
    int m_stalls = 0;
    std::chrono::milliseconds m_longest{0};
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace metaflow::ui
