#pragma once

#include <QStringList>

namespace metaflow::privacy {

enum class Kind { Number, WholeNumber, Date, Boolean, Text };

/// By the type; a text column that holds days alone is one of dates.
[[nodiscard]] Kind kindOf(const QString &dataType, const QStringList &values);
[[nodiscard]] bool hasLongDigits(const QString &value); ///< six and more in a row
/// A timestamp without fractions of a second; anything else as it is.
[[nodiscard]] QString plainDate(const QString &value);
/// Dates that begin long ago, or span fifteen years from before 2005: birth dates look like that, business dates
/// rarely.
[[nodiscard]] bool mayBeBirthDates(const QStringList &values);
[[nodiscard]] bool mayBeBirthYears(const QStringList &values); ///< whole numbers that are all years
/// A number with a point as it may leave: none with six digits before the point (an account, a telephone number), and a
/// fraction cut where it could be a place on the map precise to a house. Empty: it stays.
[[nodiscard]] QString plainNumber(const QString &value);

} // namespace metaflow::privacy
