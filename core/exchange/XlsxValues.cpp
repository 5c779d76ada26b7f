#include "core/exchange/XlsxValues.h"

#include "core/base/Clock.h"
#include "core/exchange/Utf8.h"

#include <QLocale>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr int mostColumns = 16'384;
constexpr int msPerDay = 86'400'000;

void putNumber(QString &text, int number, int digits, char16_t behind)
{
    for (int place = digits - 1; place >= 0; --place) {
        int digit = number;
        for (int i = 0; i < place; ++i) {
            digit /= 10;
        }
        text += QChar(u'0' + digit % 10);
    }
    text += QChar(behind);
}

/// isoTime() asks a QDateTime, which takes a hundred times as long, and a sheet may hold a million.
QString isoText(const QDate &date, int ms)
{
    QString text;
    text.reserve(24);
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    putNumber(text, year, 4, u'-');
    putNumber(text, month, 2, u'-');
    putNumber(text, day, 2, u'T');
    putNumber(text, ms / 3'600'000, 2, u':');
    putNumber(text, ms / 60'000 % 60, 2, u':');
    putNumber(text, ms / 1'000 % 60, 2, u'.');
    putNumber(text, ms % 1'000, 3, u'Z');
    return text;
}

bool isShortWhole(QByteArrayView value)
{
    const QByteArrayView digits = value.sliced(value.startsWith('-') ? 1 : 0);
    return !digits.isEmpty() && digits.size() <= 15 && (digits.front() != '0' || value == "0")
        && std::all_of(digits.begin(), digits.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// The code unit in `_xHHHH_`; nothing where no such thing stands at `at`.
std::optional<QChar> escapedAt(QStringView text, qsizetype at)
{
    if (text.size() - at < 7 || text.at(at + 1) != u'x' || text.at(at + 6) != u'_') {
        return std::nullopt;
    }
    bool isHex = false;
    const ushort unit = text.sliced(at + 2, 4).toUShort(&isHex, 16);
    const bool isPlain = text.at(at + 2) != u'+' && text.at(at + 2) != u'-' && !text.at(at + 2).isSpace();
    return isHex && isPlain ? std::optional(QChar(unit)) : std::nullopt;
}

/// `[h]`, `[mm]`, but not `[Magenta]`.
bool isTimeThatWentBy(QStringView bracketed)
{
    return !bracketed.isEmpty()
        && std::all_of(bracketed.begin(), bracketed.end(), [](QChar letter) { return u"hHmMsS"_s.contains(letter); });
}

} // namespace

std::optional<int> columnOfReference(QByteArrayView reference)
{
    int column = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z') {
            break;
        }
        column = column * 26 + (letter - 'A' + 1);
        if (column > mostColumns) {
            return std::nullopt;
        }
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

QString withoutXlsxEscapes(QString text)
{
    qsizetype from = text.indexOf(u"_x"_s);
    if (from < 0) {
        return text;
    }
    QString plain = text.left(from);
    while (from < text.size()) {
        const auto unit = text.at(from) == u'_' ? escapedAt(text, from) : std::nullopt;
        plain += unit ? *unit : text.at(from);
        from += unit ? 7 : 1;
    }
    return plain;
}

bool isDateFormat(int number, QStringView code)
{
    if (number < 164) { // the last two ranges are of East Asia
        return (number >= 14 && number <= 22) || (number >= 45 && number <= 47) || (number >= 27 && number <= 36)
            || (number >= 50 && number <= 58);
    }
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar letter = code.at(i);
        if (isQuoted || letter == u'"') {
            isQuoted = letter == u'"' ? !isQuoted : isQuoted;
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++i; // stands for itself
        } else if (letter == u'[') {
            const QStringView inside = code.sliced(i + 1, std::max<qsizetype>(code.indexOf(u']', i) - i - 1, 0));
            if (isTimeThatWentBy(inside)) {
                return true;
            }
            i += inside.size();
        } else if (letter == u';') {
            return false; // positive numbers come first
        } else if (u"yYmMdDhHsS"_s.contains(letter)) {
            return true;
        }
    }
    return false;
}

std::optional<QString> xlsxTime(double days, bool since1904)
{
    if (!(days >= 0 && days < 2'958'466)) {
        return std::nullopt;
    }
    const double whole = std::floor(days);
    auto ms = static_cast<qint64>(std::llround((days - whole) * msPerDay));
    auto day = static_cast<qint64>(whole) + ms / msPerDay;
    ms %= msPerDay;
    if (!since1904 && day == 60) {
        return std::nullopt;
    }
    const QDate first = since1904 ? QDate(1904, 1, 1) : day > 60 ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
    const QDate date = first.addDays(day);
    return date.year() <= 9999 ? std::optional(isoText(date, static_cast<int>(ms))) : std::nullopt;
}

QString xlsxNumber(QByteArrayView value)
{
    if (isShortWhole(value)) {
        return QString::fromLatin1(value);
    }
    double number = 0;
    const auto read = std::from_chars(value.begin(), value.end(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == value.end() && std::isfinite(number);
    const bool isDigits = std::all_of(value.begin(), value.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!isNumber || isDigits) { // of more digits than a number holds each one counts
        return exactUtf8(value);
    }
    return std::abs(number) < 1e15 && number == std::floor(number)
        ? QString::number(static_cast<qint64>(number))
        : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString xlsxIsoTime(const QString &value)
{
    const QDateTime time = fromIsoTime(value);
    return time.isValid() ? isoTime(time) : value;
}

} // namespace metaflow::exchange
