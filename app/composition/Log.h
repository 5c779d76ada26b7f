#pragma once

#include "core/health/LogReader.h"

namespace metaflow::app {

using health::LogLevel;
using health::logLevelFromName;

/// Sends all messages of Qt's logging to `file`: one JSON object a line, ten files of 10 MB, readable by the user
/// alone. Keys and tokens that slipped into a message are taken out. `echo` also prints them to stderr. A file that
/// cannot be written turns the log off: it never stops the program. health::readLog() reads it.
void startLog(const QString &file, LogLevel level, bool echo);

} // namespace metaflow::app
