#include "core/exchange/XlsxValues.h"

#include "core/base/Clock.h"

#include <gtest/gtest.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

TEST(XlsxValuesTest, ReadsColumnsUpToTheLastThatExcelHas)
{
    EXPECT_EQ(columnOfReference("A1"), 0);
    EXPECT_EQ(columnOfReference("Z1"), 25);
    EXPECT_EQ(columnOfReference("AA7"), 26);
    EXPECT_EQ(columnOfReference("XFD1048576"), 16'383);
    for (const char *none : {"", "1", "a1", "XFE1", "ZZZZZZZZZZZZZZZZ1", "$A$1"}) {
        EXPECT_FALSE(columnOfReference(none)) << none;
    }
}

TEST(XlsxValuesTest, UndoesEscapesAndNothingElse)
{
    EXPECT_EQ(withoutXlsxEscapes(u"a_x000D__x000A_b"_s), u"a\r\nb"_s);
    EXPECT_EQ(withoutXlsxEscapes(u"_x005F_x000D_"_s), u"_x000D_"_s);
    EXPECT_EQ(withoutXlsxEscapes(u"tax_x_rate _x12_ _xGGGG_ _x+123_ _x 12_ _x000"_s),
        u"tax_x_rate _x12_ _xGGGG_ _x+123_ _x 12_ _x000"_s);
    EXPECT_EQ(withoutXlsxEscapes(u"_xd83d__xDE00_"_s), u"\U0001F600"_s);
}

TEST(XlsxValuesTest, KnowsFormatsOfDaysAndTimes)
{
    for (const QString &code :
        {u"yyyy-mm-dd"_s, u"DD/MM/YY"_s, u"[$-409]d\\-mmm;@"_s, u"[h]:mm"_s, u"[ss]"_s, u"h AM/PM"_s, u"\"at\" hh"_s}) {
        EXPECT_TRUE(isDateFormat(164, code)) << qPrintable(code);
    }
    for (const QString &code : {u"General"_s, u"0.00E+00"_s, u"[Red]0;[Magenta]-0"_s, u"0 \"days\""_s, u"\\d0"_s,
             u"_d0*s"_s, u"0;yyyy"_s, u"#,##0"_s, u"@"_s, u"["_s, u"\""_s}) {
        EXPECT_FALSE(isDateFormat(164, code)) << qPrintable(code);
    }
    EXPECT_TRUE(isDateFormat(14, {}));
    EXPECT_TRUE(isDateFormat(47, {}));
    EXPECT_FALSE(isDateFormat(0, u"yyyy"_s));
    EXPECT_FALSE(isDateFormat(49, {}));
}

TEST(XlsxValuesTest, DaysBecomeTimesInBothSystems)
{
    EXPECT_EQ(xlsxTime(1, false), u"1900-01-01T00:00:00.000Z"_s);
    EXPECT_EQ(xlsxTime(59.5, false), u"1900-02-28T12:00:00.000Z"_s);
    EXPECT_FALSE(xlsxTime(60, false)) << "29 February 1900, which Excel believes in";
    EXPECT_EQ(xlsxTime(61, false), u"1900-03-01T00:00:00.000Z"_s);
    EXPECT_EQ(xlsxTime(0, true), u"1904-01-01T00:00:00.000Z"_s);
    EXPECT_EQ(xlsxTime(2'958'465, false), u"9999-12-31T00:00:00.000Z"_s);
    EXPECT_EQ(xlsxTime(46348.9999999999, false), u"2026-11-23T00:00:00.000Z"_s) << "rounded to the millisecond";
    for (const double none :
        {-1.0, 2'958'466.0, 1e300, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        EXPECT_FALSE(xlsxTime(none, false)) << none;
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'795'388'779'123, Qt::UTC);
    const double days = static_cast<double>(time.toMSecsSinceEpoch()) / 86'400'000.0 + 25'569;
    EXPECT_EQ(xlsxTime(days, false), isoTime(time)) << "in the form of all others";
}

TEST(XlsxValuesTest, NumbersReadAsAPersonWritesThem)
{
    const QVector<std::pair<QByteArray, QString>> numbers{{"1", u"1"_s}, {"1.0", u"1"_s}, {"-3", u"-3"_s},
        {"1E3", u"1000"_s}, {"0.1", u"0.1"_s}, {"0.30000000000000004", u"0.30000000000000004"_s},
        {"1e+300", u"1e+300"_s}, {"12345678901234567890", u"12345678901234567890"_s}, {"007", u"007"_s},
        {"abc", u"abc"_s}, {"nan", u"nan"_s}};
    for (const auto &[value, text] : numbers) {
        EXPECT_EQ(xlsxNumber(value), text) << value.constData();
    }
    EXPECT_EQ(xlsxIsoTime(u"2026-11-22"_s), u"2026-11-22T00:00:00.000Z"_s);
    EXPECT_EQ(xlsxIsoTime(u"soon"_s), u"soon"_s);
}

} // namespace metaflow::exchange
