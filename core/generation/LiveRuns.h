#pragma once

#include "core/model/Ids.h"

#include <QHash>

namespace metaflow::generation {

class Scheduler;

/// The runs that this process sends now, so that they can be spoken to. Engine thread only.
class LiveRuns {
public:
    void add(RunId run, Scheduler *scheduler) { m_runs.insert(run.value(), scheduler); }
    void remove(RunId run) { m_runs.remove(run.value()); }
    /// Null where it is not sent here.
    [[nodiscard]] Scheduler *find(RunId run) const { return m_runs.value(run.value()); }

private:
    QHash<qint64, Scheduler *> m_runs;
};

} // namespace metaflow::generation
