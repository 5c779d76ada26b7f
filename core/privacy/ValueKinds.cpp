#include "core/privacy/ValueKinds.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr int firstModernYear = 1990; ///< a business date from before is rare, a birth date common
constexpr int lastBirthYear = 2004;
constexpr int lifeSpan = 15; ///< years between the first and the last

/// `9999-12-31`, `1900-01-01`: no date at all.
bool isSentinel(const QDate &date)
{
    return date.year() > 2100 || date.year() < 1901 || date == QDate(1970, 1, 1);
}

bool areBirths(int first, int last)
{
    return first < firstModernYear || (first <= lastBirthYear && last - first >= lifeSpan);
}

bool areDays(const QStringList &values)
{
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d(?:[ T]\\d\\d:\\d\\d.{0,15})?$"_s);
    return !values.isEmpty()
        && std::all_of(values.cbegin(), values.cend(), [](const QString &v) { return day.match(v).hasMatch(); });
}

} // namespace

Kind kindOf(const QString &dataType, const QStringList &values)
{
    static const QRegularExpression number(u"^(?:decimal|numeric|dec|double|float|real)\\b"_s);
    static const QRegularExpression whole(u"^(?:tinyint|smallint|int|integer|bigint|byte|short|long)\\b"_s);
    static const QRegularExpression date(u"^(?:date|timestamp|timestamp_ntz|timestamp_ltz)\\b"_s);
    const QString type = dataType.trimmed().toLower();
    if (type == "boolean"_L1) {
        return Kind::Boolean;
    }
    return number.match(type).hasMatch() ? Kind::Number
        : whole.match(type).hasMatch()   ? Kind::WholeNumber
        : date.match(type).hasMatch()    ? Kind::Date
        : areDays(values)                ? Kind::Date
                                         : Kind::Text;
}

bool hasLongDigits(const QString &value)
{
    static const QRegularExpression digits(u"\\p{Nd}{6,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return digits.match(value).hasMatch();
}

QString plainDate(const QString &value)
{
    static const QRegularExpression fraction(u"(\\d\\d:\\d\\d:\\d\\d)\\.\\d+"_s);
    QString plain = value;
    return plain.replace(fraction, u"\\1"_s);
}

bool mayBeBirthDates(const QStringList &values)
{
    int first = 9999;
    int last = 0;
    for (const QString &value : values) {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        if (date.isValid() && !isSentinel(date)) {
            first = std::min(first, date.year());
            last = std::max(last, date.year());
        }
    }
    return last > 0 && areBirths(first, last);
}

bool mayBeBirthYears(const QStringList &values)
{
    int first = 9999;
    int last = 0;
    for (const QString &value : values) {
        const int year = value.toInt();
        first = std::min(first, year);
        last = std::max(last, year);
    }
    return first >= 1900 && last <= 2030 && areBirths(first, last);
}

QString plainNumber(const QString &value)
{
    static const QRegularExpression shape(u"^[-+]?(\\d{1,5})(?:\\.(\\d+))?$"_s);
    const QRegularExpressionMatch match = shape.match(value);
    if (!match.hasMatch()) {
        return {};
    }
    const qsizetype fraction = match.capturedLength(2);
    const double size = std::abs(value.toDouble());
    const bool mayBePlace = size <= 180 && (size >= 10 ? fraction > 3 : fraction > 4) && size > 0;
    const qsizetype most = mayBePlace ? (size >= 10 ? 2 : 3) : 5;
    return fraction > most ? value.chopped(fraction - most) : value;
}

} // namespace metaflow::privacy
