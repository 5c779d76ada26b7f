#include "tests/exchange/XlsxMaker.h"

#include <QtEndian>

#include <zlib.h>

namespace metaflow::testing {

namespace {

template <typename Number> void put(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Ends the stream, or at a place where another piece may follow.
QByteArray deflated(const QByteArray &bytes, bool isLast = true)
{
    z_stream zlib{};
    deflateInit2(&zlib, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&zlib, static_cast<uLong>(bytes.size()))) + 64, '\0');
    QByteArray from = bytes;
    zlib.next_in = reinterpret_cast<Bytef *>(from.data());
    zlib.avail_in = static_cast<uInt>(from.size());
    zlib.next_out = reinterpret_cast<Bytef *>(packed.data());
    zlib.avail_out = static_cast<uInt>(packed.size());
    deflate(&zlib, isLast ? Z_FINISH : Z_FULL_FLUSH);
    packed.truncate(packed.size() - zlib.avail_out);
    deflateEnd(&zlib);
    return packed;
}

struct Place {
    QByteArray name, packed;
    quint32 crc = 0, size = 0, at = 0;
    quint16 method = 0;
};

QByteArray headOf(const Place &part, const ZipLies &lies, bool isCentral)
{
    QByteArray bytes(isCentral ? "PK\1\2\24\0" : "PK\3\4", isCentral ? 6 : 4);
    const bool isOpen = lies.hasDescriptor && !isCentral;
    put<quint16>(bytes, 20);
    put<quint16>(bytes, static_cast<quint16>(lies.flags | (lies.hasDescriptor ? 8 : 0)));
    put<quint16>(bytes, part.method);
    put<quint32>(bytes, 0x00210000);
    put<quint32>(bytes, isOpen ? 0 : part.crc ^ lies.wrongCrc);
    const auto packed = static_cast<quint32>(part.packed.size());
    const bool isFar = lies.hasZip64 && isCentral;
    put<quint32>(bytes, isOpen ? 0 : isFar ? 0xffffffff : static_cast<quint32>(lies.packed.value_or(packed)));
    put<quint32>(bytes, isOpen ? 0 : isFar ? 0xffffffff : static_cast<quint32>(lies.size.value_or(part.size)));
    put<quint16>(bytes, static_cast<quint16>(part.name.size()));
    put<quint16>(bytes, isFar ? 28 : 0);
    if (isCentral) {
        bytes.append(10, '\0');
        put<quint32>(bytes, isFar ? 0xffffffff : static_cast<quint32>(lies.at.value_or(part.at)));
    }
    bytes += part.name;
    if (isFar) {
        put<quint16>(bytes, 1);
        put<quint16>(bytes, 24);
        put<quint64>(bytes, lies.size.value_or(part.size));
        put<quint64>(bytes, lies.packed.value_or(packed));
        put<quint64>(bytes, lies.at.value_or(part.at));
    }
    return bytes;
}

void putEnd64(QByteArray &zip, qsizetype count, qsizetype directoryBytes, qsizetype directoryAt)
{
    const auto at = static_cast<quint64>(zip.size());
    zip += "PK\6\6";
    put<quint64>(zip, 44);
    put<quint32>(zip, 0x002d002d);
    put<quint64>(zip, 0);
    put<quint64>(zip, static_cast<quint64>(count));
    put<quint64>(zip, static_cast<quint64>(count));
    put<quint64>(zip, static_cast<quint64>(directoryBytes));
    put<quint64>(zip, static_cast<quint64>(directoryAt));
    zip += "PK\6\7";
    put<quint32>(zip, 0);
    put<quint64>(zip, at);
    put<quint32>(zip, 1);
}

} // namespace

QByteArray deflatedOften(const QByteArray &before, const QByteArray &piece, int often)
{
    return deflated(before, false) + deflated(piece, false).repeated(often) + deflated({});
}

QByteArray zipOf(const QVector<ZipPart> &parts, const ZipLies &lies)
{
    QByteArray zip, directory;
    for (const ZipPart &part : parts) {
        const auto *bytes = reinterpret_cast<const Bytef *>(part.bytes.constData());
        const auto count = static_cast<quint32>(part.bytes.size());
        Place place{part.name, part.isDeflated && !part.isRaw ? deflated(part.bytes) : part.bytes,
            static_cast<quint32>(crc32(0, bytes, count)), count, static_cast<quint32>(zip.size()),
            static_cast<quint16>(part.isDeflated ? 8 : 0)};
        place.method = lies.method == 0 ? place.method : lies.method;
        zip += headOf(place, lies, false) + place.packed;
        if (lies.hasDescriptor) {
            put<quint32>(zip, 0x08074b50);
            put<quint32>(zip, place.crc);
            put<quint32>(zip, static_cast<quint32>(place.packed.size()));
            put<quint32>(zip, place.size);
        }
        directory += headOf(place, lies, true);
    }
    const qsizetype directoryAt = zip.size();
    zip += directory;
    if (lies.hasZip64) {
        putEnd64(zip, parts.size(), directory.size(), directoryAt);
    }
    zip.append("PK\5\6\0\0\0\0", 8);
    put<quint16>(zip, static_cast<quint16>(parts.size()));
    put<quint16>(zip, static_cast<quint16>(parts.size()));
    put<quint32>(zip, lies.hasZip64 ? 0xffffffff : static_cast<quint32>(directory.size()));
    put<quint32>(zip, lies.hasZip64 ? 0xffffffff : static_cast<quint32>(directoryAt));
    put<quint16>(zip, static_cast<quint16>(lies.comment.size()));
    return zip + lies.comment;
}

QVector<ZipPart> partsOf(const XlsxParts &parts)
{
    const QByteArray office = parts.isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                             : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = parts.isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                           : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&office](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + type + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray sheet = parts.sheet.isEmpty() ? head + "<worksheet xmlns=\"" + main
            + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + parts.sheetData + "</sheetData></worksheet>"
                                                   : parts.sheet;
    return {{"[Content_Types].xml", head + "<Types/>"},
        {"_rels/.rels", head + relations + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
            head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + parts.workbookSettings
                + "<sheets><sheet name=\"items\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            head + relations + relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "sharedStrings", "/xl/sharedStrings.xml") + relation("r3", "styles", "styles.xml")
                + "</Relationships>"},
        {"xl/sharedStrings.xml",
            head + "<sst xmlns=\"" + main + "\" uniqueCount=\"4000000000\">" + parts.strings + "</sst>"},
        {"xl/styles.xml",
            head + "<styleSheet xmlns=\"" + main + "\"><numFmts>" + parts.formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>" + "</cellStyleXfs><cellXfs>" + parts.styles
                + "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", sheet}};
}

QByteArray xlsxOf(const XlsxParts &parts, const ZipLies &lies)
{
    return zipOf(partsOf(parts), lies);
}

QByteArray rowOf(const QVector<QByteArray> &texts)
{
    QByteArray row = "<row>";
    for (const QByteArray &text : texts) {
        row += text.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace metaflow::testing
