#include "core/exchange/TableFile.h"

#include "tests/exchange/ReadTable.h"
#include "tests/exchange/XlsxMaker.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using testing::readBytes;
using testing::ReadTable;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

const QString greeting = u"id,text\n1,K\u00e4ufer \u20ac \U0001F600\n2,\"a\nb\"\n"_s;
const QVector<QStringList> greeted{{u"1"_s, u"K\u00e4ufer \u20ac \U0001F600"_s}, {u"2"_s, u"a\nb"_s}};

} // namespace

TEST(TableFileTest, FindsEncodingsWithAndWithoutAMark)
{
    const QVector<std::tuple<QByteArray, QString, bool>> files{{greeting.toUtf8(), u"utf-8"_s, false},
        {"\xef\xbb\xbf" + greeting.toUtf8(), u"utf-8"_s, true},
        {encoded(greeting, QStringConverter::Utf16LE, true), u"utf-16le"_s, true},
        {encoded(greeting, QStringConverter::Utf16LE, false), u"utf-16le"_s, false},
        {encoded(greeting, QStringConverter::Utf16BE, true), u"utf-16be"_s, true},
        {encoded(greeting, QStringConverter::Utf16BE, false), u"utf-16be"_s, false}};
    for (const auto &[bytes, encoding, hasMark] : files) {
        const ReadTable table = readBytes(bytes);
        EXPECT_EQ(table.shape.encoding, encoding);
        EXPECT_EQ(table.shape.byteOrderMark, hasMark) << qPrintable(encoding);
        EXPECT_EQ(table.cells(), greeted) << qPrintable(encoding);
        EXPECT_EQ(table.shape.header, (QStringList{u"id"_s, u"text"_s}));
        EXPECT_EQ(table.shape.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        EXPECT_EQ(table.shape.bytes, bytes.size());
        EXPECT_EQ(table.problemText() + table.error, QString());
    }
}

TEST(TableFileTest, TakesWhatIsNotUtf8ForTheWesternWindows)
{
    const ReadTable table = readBytes("id;text\r\n1;K\xe4ufer \x80 \x93so\x94\r\n");
    EXPECT_EQ(table.shape.encoding, u"windows-1252"_s);
    EXPECT_EQ(table.shape.delimiter, u";"_s);
    EXPECT_EQ(table.cells(), (QVector<QStringList>{{u"1"_s, u"K\u00e4ufer \u20ac \u201cso\u201d"_s}}));
    EXPECT_EQ(readBytes("id;text\n1;\x81\n2;x\n").problemText(), u"wrong_encoding 2:3 81 0a 32 3b"_s)
        << "nothing stands there";
}

TEST(TableFileTest, AWrongByteCostsItsRowAndIsSaidWithItsPlace)
{
    const ReadTable table = readBytes("id,text\n1,K\xc3\xa4ufer\n2,b\xc3\xa4\xff\xfe\n3,ok\xef\xbf\xbd\n");
    EXPECT_EQ(table.shape.encoding, u"utf-8"_s) << "more of it is";
    EXPECT_EQ(table.problemText(), u"wrong_encoding 3:6 ff fe 0a 33"_s);
    EXPECT_EQ(table.cells(), (QVector<QStringList>{{u"1"_s, u"K\u00e4ufer"_s}, {u"3"_s, u"ok\ufffd"_s}}));
    EXPECT_EQ(readBytes("id,text\n1,\xe4\n", {u"utf-8"_s, {}, {}}).problemText(), u"wrong_encoding 2:3 e4 0a"_s)
        << "as asked";
    EXPECT_EQ(readBytes("id,text\n1,\xe4\n", {u"ebcdic"_s, {}, {}}).error, u"unknown_encoding ebcdic"_s);
}

TEST(TableFileTest, FindsTheDelimiterThatPartsRowsLikeTheHeader)
{
    const QVector<std::pair<QByteArray, QString>> files{{"a;b;c\n1,5;2,5;3,5\n", u";"_s},
        {"a\tb\nx, y\tz; w\n", u"\t"_s}, {"a|b\n1|2\n", u"|"_s}, {"\"a,b\";c\n1;2\n", u";"_s},
        {"a,b\n1,x;y;z\n", u","_s}, {"a,b;c\n1,2;3\n4,5;6\n7,8;9,0\n", u";"_s}, {"alone\nx\n", u","_s},
        {"sep=|\na|b,c\n", u"|"_s}};
    for (const auto &[bytes, delimiter] : files) {
        EXPECT_EQ(readBytes(bytes).shape.delimiter, delimiter) << bytes.constData();
    }
    EXPECT_EQ(readBytes("a;b,c\n1;2,3\n", {{}, u","_s, {}}).cells(), (QVector<QStringList>{{u"1;2"_s, u"3"_s}}));
    EXPECT_EQ(readBytes("a;b\n", {{}, u";;"_s, {}}).error, u"bad_delimiter ;;"_s);
}

TEST(TableFileTest, TheHeaderIsTheFirstLineThatSaysSomething)
{
    const ReadTable announced = readBytes("sep=;\r\n\r\nid;text\r\n1;a\r\n");
    EXPECT_EQ(announced.shape.headerLine, 3);
    EXPECT_EQ(announced.shape.header, (QStringList{u"id"_s, u"text"_s}));
    ASSERT_EQ(announced.rows.size(), 1);
    EXPECT_EQ(announced.rows.first().line, 4);
    EXPECT_EQ(readBytes("a,a,\n1,2,3\n").shape.header, (QStringList{u"a"_s, u"a"_s, u""_s})) << "as it stands there";
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("\n\r\n"), QByteArray(",,,\n,,\n"), QByteArray("\xef\xbb\xbf")}) {
        EXPECT_EQ(readBytes(bytes).error, u"no_header"_s) << bytes.constData();
    }
    const ReadTable empty = readBytes("id,text\n");
    EXPECT_TRUE(empty.rows.isEmpty());
    EXPECT_EQ(empty.problemText() + empty.error, QString()) << "no rows are no problem";
}

TEST(TableFileTest, NullIsNotTheEmptyText)
{
    const ReadTable table = readBytes("a,b,c\n,\"\",x\n,,\n\"\",\"\",\"\"\n");
    ASSERT_EQ(table.rows.size(), 2) << "a line of commas is what Excel leaves below a table";
    EXPECT_TRUE(table.rows.at(0).cells.at(0).isNull());
    EXPECT_FALSE(table.rows.at(0).cells.at(1).isNull());
    EXPECT_EQ(table.rows.at(1).line, 4);
}

TEST(TableFileTest, WhatIsWrongIsSaidAndItsRowLeftOut)
{
    const ReadTable ragged = readBytes("a,b\n1\n2,3,4\n\"5\n5\",6\n7,8,\n");
    EXPECT_EQ(ragged.problemText(), u"ragged_row 2:2 1|ragged_row 3:3 2|ragged_row 6:3 7"_s);
    EXPECT_EQ(ragged.cells(), (QVector<QStringList>{{u"5\n5"_s, u"6"_s}}));
    const ReadTable quotes = readBytes("a,b\n1,x\"y\"\n2,\"x\"y\n3,\"open\n4,z\n");
    EXPECT_EQ(quotes.problemText(), u"stray_quote 2:2 x\"y\"|stray_quote 3:2 xy|open_quote 4:2 open\n4,z"_s);
    EXPECT_TRUE(quotes.rows.isEmpty());
    const ReadTable zero = readBytes(QByteArray("a,b\n1,x\0y\n2,z\n", 14));
    EXPECT_EQ(zero.problemText(), u"not_storable 2:2 x\ufffdy"_s);
    EXPECT_EQ(zero.cells(), (QVector<QStringList>{{u"2"_s, u"z"_s}}));
    QString half = u"a,b\n1,x?y\n2,z\n"_s;
    half[7] = QChar(0xd83d);
    const ReadTable pair = readBytes(encoded(half, QStringConverter::Utf16LE, true));
    EXPECT_EQ(pair.problemText(), u"not_storable 2:2 x\ufffdy"_s);
    EXPECT_EQ(readBytes(QByteArray("MZ\0\1,\0\n1,2\n", 11)).error, u"not_a_table line 1"_s);
}

TEST(TableFileTest, LinesAreThoseOfTheFileWhateverEndsThem)
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        QByteArray bytes = "a,b\n\"1\n2\n3\",x\n\n4,y\n";
        bytes.replace("\n", end);
        const ReadTable table = readBytes(bytes);
        ASSERT_EQ(table.rows.size(), 2) << end.toHex().constData();
        EXPECT_EQ(table.rows.at(0).line, 2);
        EXPECT_EQ(table.rows.at(1).line, 6);
        EXPECT_EQ(table.rows.at(0).cells.first().toUtf8(), "1" + end + "2" + end + "3");
    }
}

/// Every piece of the file ends somewhere: in a sign, a quote, a line end.
TEST(TableFileTest, ALargeFileComesInPiecesAndNothingIsLostBetweenThem)
{
    QByteArray bytes = "id,text\r\n";
    const QByteArray text = "\"\xc3\xa4\"\"\xf0\x9f\x98\x80\r\n\xef\xbb\xbf\xe2\x82\xac,\"";
    for (int i = 0; i < 20'000; ++i) {
        bytes += QByteArray::number(i) + ',' + text + "\r\n";
    }
    const ReadTable table = readBytes(bytes);
    ASSERT_EQ(table.problemText() + table.error, QString());
    ASSERT_EQ(table.rows.size(), 20'000);
    for (int i = 0; i < 20'000; ++i) {
        ASSERT_EQ(table.rows.at(i).cells, (QStringList{QString::number(i), u"\u00e4\"\U0001F600\r\n\ufeff\u20ac,"_s}))
            << i;
        ASSERT_EQ(table.rows.at(i).line, 2 + 2 * i);
    }
}

TEST(TableFileTest, ARowLongerThanAnyEndsIt)
{
    EXPECT_EQ(readBytes("a,b\n1,\"" + QByteArray(17 << 20, 'x') + "\n").error, u"row_too_long line 2"_s);
    EXPECT_EQ(readBytes("a,b\n1," + QByteArray(17 << 20, 'x') + "\n").error, u"row_too_long line 2"_s);
    EXPECT_EQ(readBytes("a,b\n" + QByteArray(17'000, ',') + "\n").error, u"row_too_long line 2"_s);
}

TEST(TableFileTest, SaysWhatItIsInstead)
{
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(3000, '\0');
    EXPECT_EQ(readBytes(compound + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16)).error, u"old_excel"_s);
    const QByteArray locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    EXPECT_EQ(readBytes(compound + locked).error, u"locked"_s);
    const QTemporaryDir folder;
    for (const QString &file : {folder.path(), folder.filePath(u"none.csv"_s)}) {
        const auto opened = TableFile::open(file, {});
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::FileUnreadable);
    }
}

/// A gigabyte is hashed before anything of it is shown.
TEST(TableFileTest, IsStoppedWhileItIsLookedAt)
{
    const QTemporaryDir folder;
    testing::XlsxParts sheet;
    sheet.sheetData = testing::rowOf({"a", "b"});
    for (const QByteArray &bytes : {"a,b\n" + QByteArray("1,2\n").repeated(100'000), testing::xlsxOf(sheet)}) {
        QFile file(folder.filePath(u"a"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
        int asked = 0;
        const auto stopped = TableFile::open(file.fileName(), {}, [&asked] { return ++asked < 3; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(asked, 3);
        EXPECT_TRUE(TableFile::open(file.fileName(), {}, [] { return true; }));
    }
}

TEST(TableFileTest, StopsWhereItIsToldAndNoticesAFileThatChanged)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("a,b\n1,2\n3,4\n");
    const auto opened = TableFile::open(file.fileName(), {});
    ASSERT_TRUE(opened);
    int rows = 0;
    const auto one = [&rows](const CsvRow &) { return ++rows < 1; };
    const auto all = [&rows](const CsvRow &) { return ++rows > 0; };
    const auto none = [](const CsvProblem &) { FAIL(); };
    const auto stopped = (*opened)->read(one, none);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(rows, 1);
    ASSERT_TRUE((*opened)->read(all, none)) << "once more, from the beginning";
    EXPECT_EQ(rows, 3);
    file.write("5,6\n");
    const auto changed = (*opened)->read(all, none);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().detail, u"changed"_s);
}

} // namespace metaflow::exchange
