#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace metaflow {

/// How far a long job is. `total` 0 means "not known yet".
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    qint64 failed = 0;
    QString costUsd = {}; ///< decimal string, empty where the job costs nothing
    double perSecond = 0; ///< filled by ProgressSink
    std::optional<std::chrono::seconds> left = {}; ///< filled by ProgressSink
    QString expectedUsd = {}; ///< what all of it is expected to cost as it looks now; empty where nobody knows
    int inFlight = 0; ///< requests on their way
    QString waitsFor = {}; ///< why nothing is sent just now: `paused`, `limit`, `rate_limited`; empty: it goes on
    QString doing = {}; ///< the step in hand by its code, where they differ: a check of the doctor
    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace metaflow

Q_DECLARE_METATYPE(metaflow::Progress)
