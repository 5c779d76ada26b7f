#pragma once

#include "core/base/Job.h"

#include <QElapsedTimer>

namespace metaflow {

/// Where a coroutine reports how far it is: fills in rate and time left, and lets at most ten reports a second through
/// (the last one always). Engine thread only.
class ProgressSink {
public:
    ProgressSink() = default; ///< reports to nobody
    explicit ProgressSink(std::shared_ptr<JobMonitor> monitor);
    void report(Progress progress);

private:
    struct State {
        std::shared_ptr<JobMonitor> monitor;
        QElapsedTimer sinceStart;
        QElapsedTimer sinceReport;
    };
    std::shared_ptr<State> m_state; // shared: copies of a sink belong to one job
};

} // namespace metaflow
