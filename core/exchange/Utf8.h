#pragma once

#include <QByteArrayView>
#include <QString>

namespace metaflow::exchange {

/// How many bytes of it are UTF-8: all of them, or those before the first sign that is wrong or cut off by the end.
[[nodiscard]] qsizetype validUtf8(QByteArrayView bytes);
/// Whether it begins with a sign that lacks nothing but its end.
[[nodiscard]] bool isCutUtf8(QByteArrayView bytes);
/// As QString::fromUtf8(), which leaves out a byte order mark at the beginning of whatever it is given.
[[nodiscard]] QString exactUtf8(QByteArrayView bytes);

} // namespace metaflow::exchange
