#pragma once

#include "core/exchange/FileStamp.h"
#include "core/exchange/XmlPull.h"

#include <functional>
#include <optional>
#include <vector>

namespace metaflow::exchange {

/// Texts of all sheets of a workbook, each once. As UTF-8: half as large as QStrings.
class SharedStrings {
public:
    [[nodiscard]] Result<void> read(XmlPull &xml);
    /// Without escapes; nothing where the book has no such text.
    [[nodiscard]] std::optional<QString> at(qsizetype index) const;

private:
    QByteArray m_texts;
    std::vector<quint32> m_ends;
};

struct XlsxSheetEntry {
    QString name, entry; ///< where it stands in the archive
    bool isShown = true;
};

/// An Excel workbook (ECMA-376, transitional or strict) but for its sheets.
class XlsxBook {
public:
    /// FileUnreadable; FileInvalid with a code of TableFile.h; Cancelled where `goOn`, asked after each piece that is
    /// unpacked, says no, as in what part() gives.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(const QString &file, std::function<bool()> goOn);
    [[nodiscard]] const std::vector<XlsxSheetEntry> &sheets() const { return m_sheets; }
    [[nodiscard]] const SharedStrings &strings() const { return m_strings; }
    [[nodiscard]] bool since1904() const { return m_since1904; }
    [[nodiscard]] bool isDate(qsizetype style) const;
    [[nodiscard]] Result<std::unique_ptr<XmlPull>> part(const QString &entry, qint64 mostBytes);
    [[nodiscard]] QFile &file() { return m_archive->file(); }
    [[nodiscard]] const FileStamp &stamp() const { return m_stamp; } ///< before anything of it was unpacked
    [[nodiscard]] bool goesOn() const { return m_goOn(); }

private:
    struct Relation {
        QString type, target; ///< the last word of the type; a place in the archive
    };
    using Relations = QHash<QString, Relation>;

    XlsxBook(std::unique_ptr<ZipArchive> archive, std::function<bool()> goOn);
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<Relations> readRelations(const QString &of);
    [[nodiscard]] Result<void> readWorkbook(const QString &entry, const Relations &relations);
    [[nodiscard]] Result<void> addSheet(XmlPull &xml, const Relations &relations);
    [[nodiscard]] Result<void> readStyles(const QString &entry);
    [[nodiscard]] Result<void> readStrings(const QString &entry);
    [[nodiscard]] Failure invalid(const QString &why) const;

    std::unique_ptr<ZipArchive> m_archive;
    std::function<bool()> m_goOn;
    FileStamp m_stamp;
    std::vector<XlsxSheetEntry> m_sheets;
    SharedStrings m_strings;
    std::vector<bool> m_dateStyles;
    bool m_since1904 = false;
};

} // namespace metaflow::exchange
