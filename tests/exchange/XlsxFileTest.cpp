#include "tests/exchange/ReadTable.h"
#include "tests/exchange/XlsxMaker.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using testing::readBytes;
using testing::ReadTable;
using testing::rowOf;
using testing::xlsxOf;
using testing::XlsxParts;
using testing::ZipLies;

XlsxParts sheetData(const QByteArray &rows)
{
    XlsxParts parts;
    parts.sheetData = rows;
    return parts;
}

ReadTable readRows(const QByteArray &rows)
{
    return readBytes(xlsxOf(sheetData(rows)));
}

const QByteArray header = rowOf({"id", "text"});

/// What a cell of column B below the header reads as.
QString valueOf(const QByteArray &cell, XlsxParts parts = {})
{
    parts.sheetData = header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>";
    const ReadTable table = readBytes(xlsxOf(parts));
    EXPECT_EQ(table.error + table.problemText(), QString()) << cell.constData();
    return table.rows.isEmpty() ? u"(no row)"_s : table.rows.first().cells.value(1);
}

} // namespace

TEST(XlsxFileTest, ReadsEachKindOfCell)
{
    XlsxParts parts;
    parts.strings
        = "<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> text</t></r>"
          "<rPh sb=\"0\" eb=\"1\"><t>how to say it</t></rPh></si><si/><si><t>a&#10;&lt;b&gt; &amp;amp; "
          "\xf0\x9f\x98\x80_x000D__x005F_x000D_<![CDATA[<c>]]></t></si><si><t>\xef\xbb\xbfmark</t></si>";
    EXPECT_EQ(valueOf("<c t=\"s\"><v>0</v></c>", parts), u"plain"_s);
    EXPECT_EQ(valueOf("<c t=\"s\"><v>1</v></c>", parts), u"rich  text"_s);
    EXPECT_TRUE(valueOf("<c t=\"s\"><v>2</v></c>", parts).isNull());
    EXPECT_EQ(valueOf("<c t=\"s\"><v>3</v></c>", parts), u"a\n<b> &amp; \U0001F600\r_x000D_<c>"_s);
    EXPECT_EQ(valueOf("<c t=\"s\"><v>4</v></c>", parts), u"\ufeffmark"_s);
    EXPECT_EQ(valueOf("<c t=\"inlineStr\"><is><t> in place </t></is></c>"), u" in place "_s);
    EXPECT_EQ(valueOf("<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>"), u"ab"_s);
    EXPECT_EQ(valueOf("<c t=\"str\"><f>A1&amp;\"x\"</f><v>stored</v></c>"), u"stored"_s) << "of a formula its value";
    EXPECT_EQ(valueOf("<c><f>1+1</f><v>2</v></c>"), u"2"_s);
    EXPECT_EQ(valueOf("<c t=\"str\"><v>&#65279;mark</v></c>"), u"\ufeffmark"_s);
    EXPECT_EQ(valueOf("<c t=\"b\"><v>1</v></c>"), u"TRUE"_s);
    EXPECT_EQ(valueOf("<c t=\"e\"><v>#N/A</v></c>"), u"#N/A"_s);
    EXPECT_EQ(valueOf("<c t=\"d\"><v>2026-11-22T23:06:19.5</v></c>"), u"2026-11-22T23:06:19.500Z"_s);
    EXPECT_TRUE(valueOf("<c s=\"3\"/>").isNull());
}

TEST(XlsxFileTest, DaysAreTimes)
{
    XlsxParts parts;
    parts.formats = "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"0.0 "
                    "&quot;days&quot;\"/>";
    parts.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>";
    EXPECT_EQ(valueOf("<c s=\"1\"><v>46348.962721064817</v></c>", parts), u"2026-11-22T23:06:19.100Z"_s);
    EXPECT_EQ(valueOf("<c s=\"2\"><v>46348</v></c>", parts), u"2026-11-22T00:00:00.000Z"_s);
    EXPECT_EQ(valueOf("<c s=\"0\"><v>46348</v></c>", parts), u"46348"_s);
    EXPECT_EQ(valueOf("<c s=\"3\"><v>46348.5</v></c>", parts), u"46348.5"_s) << "a letter in quotes";
    EXPECT_EQ(valueOf("<c s=\"77\"><v>46348</v></c>", parts), u"46348"_s) << "no such style";
    parts.workbookSettings = "<workbookPr date1904=\"1\"/>";
    EXPECT_EQ(valueOf("<c s=\"2\"><v>44886</v></c>", parts), u"2026-11-22T00:00:00.000Z"_s);
}

TEST(XlsxFileTest, CellsStandWhereTheySayOrOneBehindTheOther)
{
    const ReadTable table = readRows(
        "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>a</v></c><c r=\"C3\" t=\"str\"><v>c</v></c><c r=\"H3\"/></row>"
        "<row r=\"5\"><c r=\"B5\"><v>1</v></c></row><row/><row><c><v>2</v></c><c/><c><v>3</v></c></row>"
        "<row r=\"9\"><c r=\"A9\" t=\"str\"><v/></c></row><row r=\"10\"><c r=\"XFD10\"><v>4</v></c></row>");
    EXPECT_EQ(table.error, QString());
    EXPECT_EQ(table.shape.header, (QStringList{u"a"_s, u""_s, u"c"_s})) << "without the empty ones behind it";
    EXPECT_EQ(table.shape.headerLine, 3);
    EXPECT_EQ(table.cells(), (QVector<QStringList>{{u""_s, u"1"_s, u""_s}, {u"2"_s, u""_s, u"3"_s}}));
    EXPECT_EQ(table.rows.value(1).line, 7) << "below an empty one";
    EXPECT_TRUE(table.rows.value(0).cells.at(0).isNull());
    EXPECT_EQ(table.problemText(), u"ragged_row 10:4"_s);
    EXPECT_EQ(readRows(header + "<row r=\"1\"/>").error,
        u"broken_xml xl/worksheets/sheet1.xml:2 a row that comes too late"_s);
    EXPECT_TRUE(readRows("<row r=\"1048577\"/>").error.startsWith("too_large xl/worksheets/sheet1.xml:2"_L1));
    EXPECT_TRUE(readRows("<row><c r=\"XFE1\"/></row>").error.startsWith("broken_xml"_L1));
    EXPECT_TRUE(readRows(header + "<row><c t=\"s\"><v>0</v></c></row>").error.contains("a text that the book"_L1));
}

TEST(XlsxFileTest, HalfACharacterAndNulAreSaidWithTheirCell)
{
    const ReadTable table
        = readRows(header + rowOf({"1", "a_xD83D_b"}) + rowOf({"2", "a_x0000_b"}) + rowOf({"3", "_xD83D__xDE00_"}));
    EXPECT_EQ(table.problemText(), u"not_storable 2:2 a\ufffdb|not_storable 3:2 a\ufffdb"_s);
    EXPECT_EQ(table.cells(), (QVector<QStringList>{{u"3"_s, u"\U0001F600"_s}}));
}

TEST(XlsxFileTest, TakesTheFirstSheetThatIsShownAndHasAHeader)
{
    auto parts = testing::partsOf(sheetData(header + rowOf({"1", "a"})));
    for (testing::ZipPart &part : parts) {
        if (part.name == "xl/workbook.xml") {
            part.bytes.replace("<sheet name=\"items\" sheetId=\"1\" r:id=\"r1\"/>",
                "<sheet name=\"chart\" r:id=\"r8\"/><sheet name=\"hidden\" state=\"hidden\" r:id=\"r1\"/>"
                "<sheet name=\"empty\" r:id=\"r9\"/><sheet name=\"a &amp; b\" state=\"visible\" r:id=\"r1\"/>");
        } else if (part.name == "xl/_rels/workbook.xml.rels") {
            part.bytes.replace("</Relationships>",
                "<Relationship Id=\"r8\" Type=\"http://x/chartsheet\" Target=\"c.xml\"/>"
                "<Relationship Id=\"r9\" Type=\"http://x/worksheet\" "
                "Target=\"./worksheets/../EMPTY.xml\"/></Relationships>");
        }
    }
    parts.append(testing::ZipPart{"xl/empty.xml", "<x:worksheet xmlns:x=\"y\"><x:sheetData/></x:worksheet>"});
    const QByteArray bytes = testing::zipOf(parts);
    const ReadTable table = readBytes(bytes);
    EXPECT_EQ(table.error, QString());
    EXPECT_EQ(table.shape.sheets, (QStringList{u"hidden"_s, u"empty"_s, u"a & b"_s}));
    EXPECT_EQ(table.shape.sheet, u"a & b"_s);
    EXPECT_EQ(readBytes(bytes, {{}, {}, u"hidden"_s}).rows.size(), 1) << "where it is asked for";
    EXPECT_EQ(readBytes(bytes, {{}, {}, u"empty"_s}).error, u"no_header"_s);
    EXPECT_EQ(readBytes(bytes, {{}, {}, u"gone"_s}).error, u"no_sheet gone"_s);
}

TEST(XlsxFileTest, StrictNamesAndEachFormOfArchiveAreRead)
{
    XlsxParts parts = sheetData(header + rowOf({"1", "a"}));
    ZipLies far, streamed, said;
    far.hasZip64 = true;
    streamed.hasDescriptor = true;
    said.comment = "made by hand";
    for (const ZipLies &form : {ZipLies(), far, streamed, said}) {
        EXPECT_EQ(readBytes(xlsxOf(parts, form)).cells(), (QVector<QStringList>{{u"1"_s, u"a"_s}}));
    }
    parts.isStrict = true;
    EXPECT_EQ(readBytes(xlsxOf(parts)).cells(), (QVector<QStringList>{{u"1"_s, u"a"_s}}));
    auto stored = testing::partsOf(parts);
    for (testing::ZipPart &part : stored) {
        part.isDeflated = false;
        part.name.replace('/', '\\');
    }
    EXPECT_EQ(readBytes(testing::zipOf(stored)).rows.size(), 1);
}

TEST(XlsxFileTest, BrokenXmlIsRefusedWithItsPlace)
{
    const QVector<std::pair<QByteArray, QByteArray>> sheets{
        {"<worksheet><sheetData>\n<row></sheetData></worksheet>", "2"}, {"<worksheet>\n\n<sheetData>", "3"}, {"", "1"},
        {"text", "1"}, {"<worksheet/><worksheet/>", "1"},
        {"<worksheet>\n<a b=c/><sheetData><row a></row></sheetData></worksheet>", "2"},
        {"<worksheet><sheetData><row><c><v>&nbsp;</v></c></row></sheetData></worksheet>", "1"},
        {"<worksheet><sheetData><row><c><v>&#0;</v></c></row></sheetData></worksheet>", "1"},
        {"<worksheet><sheetData><row><c><v>&#xD800;</v></c></row></sheetData></worksheet>", "1"},
        {"<worksheet><sheetData><row><c><v>\xff</v></c></row></sheetData></worksheet>", "1"},
        {"<worksheet><sheetData><row><c><v>\x01</v></c></row></sheetData></worksheet>", "1"},
        {"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet/>", "1"}, {"<html/>", "1"},
        {"<worksheet>" + QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300) + "</worksheet>", "1"},
        {"<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>", "1"}};
    for (const auto &[sheet, line] : sheets) {
        XlsxParts parts;
        parts.sheet = sheet.isEmpty() ? QByteArray(" ") : sheet;
        const QByteArray place = "broken_xml xl/worksheets/sheet1.xml:" + line + ' ';
        const QString error = readBytes(xlsxOf(parts)).error;
        EXPECT_TRUE(error.startsWith(QLatin1StringView(place))) << sheet.left(99).constData() << qPrintable(error);
    }
}

TEST(XlsxFileTest, SaysWhatItIsInstead)
{
    EXPECT_EQ(readBytes(testing::zipOf(
                            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}))
                  .error,
        u"ods"_s);
    EXPECT_EQ(readBytes(testing::zipOf({{"a.txt", "b"}})).error, u"not_a_table"_s);
    const auto withWorkbook = [](const QByteArray &target, const QByteArray &root) {
        return readBytes(
            testing::zipOf({{"_rels/.rels",
                                "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\""
                                    + target + "\"/></Relationships>"},
                {"w/_rels/d.xml.rels", "<Relationships/>"}, {"w/d.xml", root}}))
            .error;
    };
    EXPECT_EQ(withWorkbook("xl/workbook.bin", ""), u"xlsb"_s);
    EXPECT_EQ(withWorkbook("w/d.xml", "<document/>"), u"not_a_table"_s) << "a letter";
    EXPECT_EQ(withWorkbook("w/d.xml", "<workbook/>"), u"no_sheet"_s);
    EXPECT_EQ(withWorkbook("w/e.xml", ""), u"broken_zip w/_rels/e.xml.rels is missing"_s);
}

} // namespace metaflow::exchange
