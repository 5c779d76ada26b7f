#include "tests/exchange/XlsxMaker.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace Qt::StringLiterals;

namespace metaflow::fuzz {

namespace {

using testing::XlsxParts;
using testing::ZipLies;
using testing::ZipPart;

XlsxParts sound()
{
    XlsxParts parts;
    parts.sheetData
        = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>text</t></is></c></row>"
          "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46348.5</v></c><c t=\"str\"><f>A1</f><v>a&amp;_x000D_</v></c></row>"
          "<row><c t=\"s\"><v>1</v></c><c t=\"b\"><v>1</v></c></row>";
    parts.strings
        = "<si><t>id</t></si><si><r><t>ri</t></r><r><t xml:space=\"preserve\">ch </t></r><rPh><t>x</t></rPh></si>";
    parts.formats = "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm&quot;x&quot;[h]\"/>";
    parts.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>";
    parts.workbookSettings = "<workbookPr date1904=\"1\"/>";
    return parts;
}

/// A sound workbook but for one part, stored so that what it holds comes through as it is.
std::function<QByteArray(const QByteArray &)> withPart(const QByteArray &name)
{
    return [name](const QByteArray &input) {
        auto parts = testing::partsOf(sound());
        for (ZipPart &part : parts) {
            part.isDeflated = false;
            part.bytes = part.name == name ? input : part.bytes;
        }
        return testing::zipOf(parts);
    };
}

QByteArray partOf(const QByteArray &name)
{
    for (const ZipPart &part : testing::partsOf(sound())) {
        if (part.name == name) {
            return part.bytes;
        }
    }
    return {};
}

QVector<QByteArray> xmlWords()
{
    return {"<row>", "</row>", "<row r=\"1048576\">", "<c>", "</c>", "<c r=\"XFD1\">", " r=\"A0\"", " t=\"s\"", "<v>",
        "</v>", "<is>", "<t>", "</t>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>",
        "<!DOCTYPE a [<!ENTITY b \"bb\">]>", "&b;", "&#x", "&#0;", "&amp;", "&", ";", "\"", "'", "<", ">", "/>",
        "_xD800_", "_x0000_", "\xff", "\xef\xbb\xbf", "\xf0\x9f\x98", QByteArray("\0", 1), "99999999999999999999", "-1",
        "1e308", "nan", "\n"};
}

} // namespace

FuzzTarget xlsxTarget()
{
    ZipLies far, streamed, locked;
    far.hasZip64 = true;
    far.size = quint64{10} << 30;
    streamed.hasDescriptor = true;
    locked.flags = 1;
    return {u"xlsx"_s,
        {testing::xlsxOf(sound()), testing::xlsxOf(sound(), far), testing::xlsxOf(sound(), streamed),
            testing::xlsxOf(sound(), locked), testing::zipOf({{"mimetype", "x"}, {"content.xml", "<a/>"}}),
            testing::zipOf({}), withPart("xl/worksheets/sheet1.xml")(partOf("xl/worksheets/sheet1.xml"))},
        {"PK\1\2", "PK\3\4", "PK\5\6", "PK\6\6", "PK\6\7", QByteArray(4, '\xff'), QByteArray(8, '\xff'),
            QByteArray(8, '\0'), QByteArray("\1\0\30\0", 4)},
        [](const QByteArray &input) { return input; }};
}

FuzzTarget sheetTarget()
{
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before + before + "\">";
    }
    const QByteArray name = "xl/worksheets/sheet1.xml";
    return {u"sheet"_s,
        {partOf(name),
            laughs + "]><worksheet><sheetData><row><c t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>",
            "<worksheet>" + QByteArray("<a>").repeated(5'000),
            "<worksheet " + QByteArray("a=\"\" ").repeated(50'000) + "/>",
            "<worksheet><sheetData>" + QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(100)
                + "</sheetData></worksheet>"},
        xmlWords(), withPart(name)};
}

FuzzTarget stringsTarget()
{
    const QByteArray name = "xl/sharedStrings.xml";
    return {u"strings"_s, {partOf(name), "<sst>" + QByteArray("<si/>").repeated(20'000) + "</sst>"}, xmlWords(),
        withPart(name)};
}

/// Three parts in one, with a line of `=` between them.
FuzzTarget bookTarget()
{
    static const QByteArrayList names{"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"};
    static const QByteArray between = "\n====\n";
    const QByteArray seed = partOf(names.at(0)) + between + partOf(names.at(1)) + between + partOf(names.at(2));
    return {u"book"_s, {seed},
        xmlWords() << between << "../"
                   << "Target=\""
                   << "%2e%2e/"
                   << "state=\"hidden\""
                   << "[h]"
                   << "[",
        [](const QByteArray &input) {
            auto parts = testing::partsOf(sound());
            qsizetype from = 0;
            for (const QByteArray &name : names) {
                const qsizetype end = input.indexOf(between, from);
                for (ZipPart &part : parts) {
                    part.isDeflated = false;
                    part.bytes = part.name == name ? input.mid(from, end < 0 ? -1 : end - from) : part.bytes;
                }
                from = end < 0 ? input.size() : end + between.size();
            }
            return testing::zipOf(parts);
        }};
}

} // namespace metaflow::fuzz
