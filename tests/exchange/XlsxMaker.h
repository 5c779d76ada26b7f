#pragma once

#include <QByteArray>
#include <QVector>

#include <optional>

namespace metaflow::testing {

struct ZipPart {
    QByteArray name, bytes;
    bool isDeflated = true;
    bool isRaw = false; ///< the bytes are packed already
};

/// What an archive says of its parts although it is not so.
struct ZipLies {
    std::optional<quint64> size, packed, at; ///< in the directory, of every part
    quint16 flags = 0, method = 0; ///< more bits; another number where not 0
    quint32 wrongCrc = 0; ///< bits that are turned over
    bool hasZip64 = false; ///< sizes stand in the extra field, and the directory has an end of that kind
    bool hasDescriptor = false; ///< sizes stand behind the bytes, zeros before them
    QByteArray comment;
};

/// For parts larger than memory should hold: bytes that unpack to `piece` as often as told. Its sum is not right.
[[nodiscard]] QByteArray deflatedOften(const QByteArray &before, const QByteArray &piece, int often);

[[nodiscard]] QByteArray zipOf(const QVector<ZipPart> &parts, const ZipLies &lies = {});

/// A workbook with one sheet, `items`, unless others are told.
struct XlsxParts {
    QByteArray sheetData; ///< `<row>`s
    QByteArray strings; ///< `<si>`s
    QByteArray styles; ///< `<xf>`s behind `<numFmt>`s
    QByteArray formats;
    QByteArray workbookSettings; ///< before `<sheets>`
    QByteArray sheet; ///< all of it, in place of that with `sheetData`
    bool isStrict = false; ///< namespaces of ISO 29500 strict
};
[[nodiscard]] QVector<ZipPart> partsOf(const XlsxParts &parts);
[[nodiscard]] QByteArray xlsxOf(const XlsxParts &parts, const ZipLies &lies = {});
/// A `<row>` of texts that stand in their cells.
[[nodiscard]] QByteArray rowOf(const QVector<QByteArray> &texts);

} // namespace metaflow::testing
