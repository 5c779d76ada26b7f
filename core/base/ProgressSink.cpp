#include "core/base/ProgressSink.h"

namespace metaflow {

constexpr qint64 reportEveryMs = 100;

ProgressSink::ProgressSink(std::shared_ptr<JobMonitor> monitor)
    : m_state(std::make_shared<State>())
{
    m_state->monitor = std::move(monitor);
    m_state->sinceStart.start();
}

void ProgressSink::report(Progress progress)
{
    if (!m_state) {
        return;
    }
    const bool last = progress.total > 0 && progress.done >= progress.total;
    if (!last && m_state->sinceReport.isValid() && m_state->sinceReport.elapsed() < reportEveryMs) {
        return;
    }
    m_state->sinceReport.start();
    const double seconds = static_cast<double>(m_state->sinceStart.elapsed()) / 1000.0;
    if (seconds > 0 && progress.done > 0) {
        progress.perSecond = static_cast<double>(progress.done) / seconds;
        const auto remaining = static_cast<double>(std::max<qint64>(progress.total - progress.done, 0));
        progress.left = std::chrono::seconds(static_cast<qint64>(remaining / progress.perSecond + 0.5));
    }
    Q_EMIT m_state->monitor->progressed(progress);
}

} // namespace metaflow
