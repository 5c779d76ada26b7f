#include "core/exchange/ExcelText.h"

#include "core/exchange/Utf8.h"

#include <QDate>

#include <algorithm>

namespace metaflow::exchange {

namespace {

bool isSignDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// U+FFFE and U+FFFF: no store of ours takes them, the earlier tool's may hold them.
bool isNoCharacter(QByteArrayView text)
{
    return text.startsWith("\xEF\xBF\xBE") || text.startsWith("\xEF\xBF\xBF");
}

/// Written by the library as a sign.
bool becomesSign(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n';
}

/// `_x0041_` at the beginning, or `_x0041` in front of what becomes a sign and so begins with `_`.
bool isEscape(QByteArrayView text)
{
    constexpr qsizetype length = 6;
    return text.size() > length && text.startsWith("_x")
        && std::all_of(text.begin() + 2, text.begin() + length, isSignDigit)
        && (text[length] == '_' || becomesSign(text[length]) || isNoCharacter(text.sliced(length)));
}

QByteArray withSigns(QByteArrayView text)
{
    QByteArray written;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView rest = text.sliced(i);
        if (isEscape(rest)) {
            written += "_x005F";
        }
        if (isNoCharacter(rest)) {
            written += rest[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            i += 2;
        } else {
            written += text[i];
        }
    }
    return written;
}

/// The library counts characters of what it is given, Excel counts UTF-16 units of what that means.
bool isTooLongForCell(QByteArrayView text)
{
    return text.size() > excelCellUnits && QString::fromUtf8(text).size() > excelCellUnits;
}

} // namespace

bool isPlainExcelText(QByteArrayView text)
{
    if (text.size() > excelCellUnits) {
        return false;
    }
    for (qsizetype at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
        if (isEscape(text.sliced(at))) {
            return false;
        }
    }
    return text.indexOf('\xEF') < 0; // with which those begin that are no characters
}

QByteArray excelText(QByteArrayView text, qint64 *cut)
{
    QByteArray written = withSigns(text);
    if (!isTooLongForCell(written)) {
        return written;
    }
    ++*cut;
    const QString sign = QString::fromUtf8(excelCutSign);
    QString kept = exactUtf8(text);
    for (qsizetype room = excelCellUnits - sign.size(); isTooLongForCell(written); room -= 64) { // escapes take more
        kept.truncate(room);
        if (!kept.isEmpty() && kept.back().isHighSurrogate()) {
            kept.chop(1);
        }
        written = withSigns(QString(kept + sign).toUtf8());
    }
    return written;
}

bool isCutExcelText(const QString &text)
{
    constexpr qsizetype lostToSigns = 512; // 64 at a time, each of up to seven
    return text.endsWith(QString::fromUtf8(excelCutSign))
        && QString::fromUtf8(withSigns(text.toUtf8())).size() > excelCellUnits - lostToSigns;
}

double excelTime(QByteArrayView isoTime)
{
    constexpr qsizetype length = 24;
    if (isoTime.size() != length) {
        return -1;
    }
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (const char digit : isoTime.sliced(from, count)) {
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    constexpr qint64 dayZero = 2'415'019; // 30 December 1899, as a Julian day
    constexpr double milliseconds = 86'400'000;
    const qint64 day = QDate(number(0, 4), number(5, 2), number(8, 2)).toJulianDay() - dayZero;
    const qint64 time = ((number(11, 2) * 60 + number(14, 2)) * 60 + number(17, 2)) * qint64{1000} + number(20, 3);
    constexpr qint64 firstMarch1900 = 61;
    return day < firstMarch1900 ? -1 : static_cast<double>(day) + static_cast<double>(time) / milliseconds;
}

} // namespace metaflow::exchange
