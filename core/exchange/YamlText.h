#pragma once

#include <QByteArray>
#include <QString>

namespace metaflow::exchange {

/// A text as a double-quoted YAML 1.2 scalar on one line, UTF-8: it reads back equal and cannot end its line, whatever
/// it holds. What does not print, ends a line somewhere or turns the direction of writing is escaped; a lone surrogate,
/// which no YAML can hold, becomes U+FFFD.
[[nodiscard]] QByteArray yamlString(const QString &text);

} // namespace metaflow::exchange
