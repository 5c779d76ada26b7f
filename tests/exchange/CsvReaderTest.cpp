#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {
namespace {

QString problemsOf(const QByteArray &bytes)
{
    QStringList lines;
    for (const CsvProblem &problem : readCsv(bytes).problems) {
        lines << u"%1 %2:%3 %4"_s.arg(problem.code).arg(problem.line).arg(problem.column).arg(problem.text).trimmed();
    }
    return lines.join(u'|');
}

QVector<QStringList> cellsOf(const QByteArray &bytes)
{
    const CsvTable table = readCsv(bytes);
    EXPECT_TRUE(table.problems.isEmpty()) << qPrintable(problemsOf(bytes));
    QVector<QStringList> rows;
    for (const CsvRow &row : table.rows) {
        rows << row.cells;
    }
    return rows;
}

TEST(CsvReaderTest, ReadsWhatPeoplesProgramsWrite)
{
    const QVector<QStringList> expected = {{u"1"_s, u"x"_s}, {u""_s, u"y, \"z\"\nw"_s}};
    for (const QByteArray &bytes :
        {QByteArray("a,b\r\n1,x\r\n,\"y, \"\"z\"\"\nw\"\r\n"), QByteArray("a,b\n1,x\n\n,\"y, \"\"z\"\"\nw\""),
            QByteArray("\xef\xbb\xbf"
                       "a,b\r1,x\r,\"y, \"\"z\"\"\nw\"\r"),
            QByteArray("a;b\n1;x\n;\"y, \"\"z\"\"\nw\"\n"), QByteArray("a\tb\n1\tx\n\t\"y, \"\"z\"\"\nw\"\n")}) {
        EXPECT_EQ(cellsOf(bytes), expected) << bytes.constData();
    }
    EXPECT_EQ(readCsv("\"a,b\";c\n1;2\n").header, (QStringList{u"a,b"_s, u"c"_s})) << "a separator in quotes is none";
    EXPECT_EQ(cellsOf("a,b\n 1 , x \n"), (QVector<QStringList>{{u" 1 "_s, u" x "_s}})) << "nothing is trimmed";
}

TEST(CsvReaderTest, RowsKnowTheLineWhereTheyBegin)
{
    const CsvTable table = readCsv("a,b\n\"1\n2\n3\",x\n\n4,y\n");
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows.at(0).line, 2);
    EXPECT_EQ(table.rows.at(1).line, 6);
}

TEST(CsvReaderTest, WhatIsBrokenIsSaidWithItsPlace)
{
    EXPECT_EQ(problemsOf({}), u"no_header 1:0"_s);
    EXPECT_EQ(problemsOf("\n\n"), u"no_header 1:0"_s);
    EXPECT_EQ(problemsOf("a,b\n1\n2,3,4\n5,6\n"), u"ragged_row 2:2 1|ragged_row 3:3 2"_s);
    EXPECT_EQ(problemsOf("a,b\n1,\"open\n2,3\n"), u"open_quote 2:2 open\n2,3"_s);
    EXPECT_EQ(problemsOf("a,b\n1,x\"y\"\n"), u"stray_quote 2:2 x\"y\""_s);
    EXPECT_EQ(problemsOf("a,b\n1,\"x\"y\n"), u"stray_quote 2:2 xy"_s);
}

TEST(CsvReaderTest, WhatIsNotUtf8IsRefusedWithTheByteWhereItEnds)
{
    EXPECT_EQ(problemsOf("a,b\nx,K\xe4ufer\n"), u"wrong_encoding 2:4 e4 75 66 65"_s) << "Latin 1";
    EXPECT_EQ(problemsOf("K\xc3\xa4\n\xc3\xa4,\xff\n"), u"wrong_encoding 2:4 ff 0a"_s);
    EXPECT_EQ(problemsOf(QByteArray("\xff\xfe"
                                    "a\0,\0",
                  6)),
        u"wrong_encoding 1:1 ff fe 61 00"_s)
        << "UTF-16";
    EXPECT_EQ(problemsOf(QByteArray("a\0,\0b\0", 6)), u"wrong_encoding 1:2 00 2c 00 62"_s) << "UTF-16 without a mark";
    EXPECT_EQ(problemsOf("a\n\xe2\x82"), u"wrong_encoding 2:1 e2 82"_s) << "cut";
    EXPECT_EQ(problemsOf("a\n\xed\xa0\x80\n"), u"wrong_encoding 2:1 ed a0 80 0a"_s) << "half of a pair";
}

TEST(CsvReaderTest, ReadsBackWhateverTheWriterWrites)
{
    const QStringList texts = {u"plain"_s, u""_s, u"a,b;c\td"_s, u"\"quoted\""_s, u"two\r\nlines"_s, u" blanks "_s,
        u"K\u00e4ufer \U0001F600"_s, u"\u202eevil"_s};
    CsvWriter csv(CsvWriter::Mode::Exact);
    for (int i = 0; i < texts.size(); ++i) {
        csv.text(u"c%1"_s.arg(i));
    }
    csv.endRow();
    for (const QString &text : texts) {
        csv.text(text);
    }
    csv.endRow();
    EXPECT_EQ(cellsOf(csv.take()), QVector<QStringList>{texts});
}

} // namespace
} // namespace metaflow::exchange
