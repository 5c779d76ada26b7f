#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace metaflow::health {

enum class LogLevel { Debug, Info, Warning, Error };
[[nodiscard]] QString logLevelName(LogLevel level); ///< debug, info, warning, error: as the log has it
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);

struct LogLine {
    QDateTime time;
    LogLevel level = LogLevel::Info;
    QString category; ///< `metaflow.net`
    qint64 process = 0;
    QString message;
    bool damaged = false; ///< no line of ours, as a crash or an editor left it: the message is all there is of it
    friend bool operator==(const LogLine &, const LogLine &) = default;
};

struct LogFilter {
    LogLevel least = LogLevel::Debug;
    QString category = {}; ///< `metaflow.net` or `net`, with those below it; empty: all
    QString text = {}; ///< somewhere in the message, in whatever case
    QDateTime since = {};
};

/// How many files a log has: `name`, `name.1` … the oldest. app/composition/Log writes them.
constexpr int keptLogFiles = 10;

/// The newest `most` lines that pass, newest first, over all files of the log, in memory for those lines alone. A
/// damaged line passes whatever the level and the time. A log nobody wrote yet has no lines. FileUnreadable.
/// Blocking: for a worker or the command line.
[[nodiscard]] Result<QVector<LogLine>> readLog(const QString &file, const LogFilter &filter, int most);

} // namespace metaflow::health
