#pragma once

#include <QString>

namespace metaflow::exchange {

/// UTF-16 units in a cell of Excel, at most.
inline constexpr qsizetype excelCellUnits = 32'767;
/// Ends a cell whose text is longer than that.
inline constexpr char excelCutSign[] = " […]";

/// A text as libxlsxwriter is to be given it: what a file of Excel writes as `_xHHHH_` and the library does not, so
/// that a text which holds such a sign is not taken for one, and no character that XML cannot have. Control characters
/// it writes itself. Cut where it is too long, then `*cut` counts on.
[[nodiscard]] QByteArray excelText(QByteArrayView text, qint64 *cut);
/// Whether it may be one that was cut: it ends in the sign and is about as long as a cell may be.
[[nodiscard]] bool isCutExcelText(const QString &text);
/// Whether it may be given as it is: most texts may.
[[nodiscard]] bool isPlainExcelText(QByteArrayView text);

/// 2026-11-22T23:06:19.123Z as Excel counts: days since the end of 1899, in UTC. Negative for what it has no date for
/// or counts in another way (before March 1900).
[[nodiscard]] double excelTime(QByteArrayView isoTime);

} // namespace metaflow::exchange
