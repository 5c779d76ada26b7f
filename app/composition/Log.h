#pragma once

#include <QString>

#include <optional>

namespace metaflow::app {

enum class LogLevel { Debug, Info, Warning, Error };
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name); ///< debug, info, warning, error

/// Sends all messages of Qt's logging to `file`: one JSON object a line, ten files of 10 MB, readable by the user
/// alone. Keys and tokens that slipped into a message are taken out. `echo` also prints them to stderr. A file that
/// cannot be written turns the log off: it never stops the program.
void startLog(const QString &file, LogLevel level, bool echo);

/// The message without what looks like a key, a token or a password.
[[nodiscard]] QString redacted(QString message);

} // namespace metaflow::app
