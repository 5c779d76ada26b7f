#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace metaflow::exchange {

/// `C5` is in column 2; nothing where it is in none of the 16,384.
[[nodiscard]] std::optional<int> columnOfReference(QByteArrayView reference);
/// `_x000D_` is a CR, `_x005F_` the line in front of what only looks like one.
[[nodiscard]] QString withoutXlsxEscapes(QString text);
/// Whether a format shows a day or a time: of a number below 164 those that are built in, else by its code.
[[nodiscard]] bool isDateFormat(int number, QStringView code);
/// A day of Excel as isoTime() writes it; nothing before 1900 and behind 9999, and of 29 February 1900, which never
/// was.
[[nodiscard]] std::optional<QString> xlsxTime(double days, bool since1904);
/// As a person writes it: whole numbers without a point, others as short as they come back the same. What is no number
/// stays as it is.
[[nodiscard]] QString xlsxNumber(QByteArrayView value);
/// A `t="d"` cell: ISO 8601 as isoTime() writes it; what is no time stays as it is.
[[nodiscard]] QString xlsxIsoTime(const QString &value);

} // namespace metaflow::exchange
