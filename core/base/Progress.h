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
    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace metaflow

Q_DECLARE_METATYPE(metaflow::Progress)
