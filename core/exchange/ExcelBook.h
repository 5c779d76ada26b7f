#pragma once

#include "core/base/Result.h"
#include "core/exchange/Cells.h"

#include <QFile>

#include <memory>

class QDateTime;

namespace metaflow::exchange {

/// What a sheet may hold: Excel's rows, and so much text that its XML stays below the 4 GB of a ZIP entry.
struct SheetLimits {
    qint64 rows = 1'048'576; ///< the header among them
    qint64 bytes = qint64{3} << 30;
};

/// An Excel workbook, written row by row in constant memory with libxlsxwriter. It stands beside the file it will be
/// until commit(): there whole or not at all. FileUnwritable, StoreFull.
class ExcelBook {
public:
    explicit ExcelBook(QString file, SheetLimits limits = {});
    ~ExcelBook();
    ExcelBook(const ExcelBook &) = delete;
    ExcelBook &operator=(const ExcelBook &) = delete;

    [[nodiscard]] Result<void> open(const QDateTime &now);
    /// Begins a sheet with a header row that stays in sight and a filter; goes on in `name 2` … where the rows are more
    /// than a sheet takes.
    [[nodiscard]] Result<void> beginSheet(const QString &name, const QVector<FileColumn> &columns);
    [[nodiscard]] Result<void> row(const CellRow &cells);
    /// Whether what was written so far is on the disk, as far as the library tells.
    [[nodiscard]] Result<void> check() const;
    /// Packs the workbook, reads it again and puts it in its place.
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] qint64 cutCells() const { return m_cut; } ///< longer than a cell may be
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< after commit()
    [[nodiscard]] QByteArray hash() const { return m_hash; }

private:
    struct Sheet;
    struct Library;
    [[nodiscard]] Result<void> startSheet();
    void endSheet();
    [[nodiscard]] bool write(const CellValue &cell, quint32 row, quint16 column);
    [[nodiscard]] bool writeText(QByteArrayView text, quint32 row, quint16 column);
    [[nodiscard]] Result<void> pack();
    [[nodiscard]] Result<void> readBack();
    [[nodiscard]] Result<void> putInPlace();
    [[nodiscard]] Result<void> openBeside();
    [[nodiscard]] Failure failure(int systemError, const QString &why) const;

    QString m_file;
    SheetLimits m_limits;
    QFile m_beside;
    QByteArray m_folder; ///< of the library's own files: beside the target, as /tmp may be memory
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Sheet> m_sheet;
    QVector<qint64> m_rows; ///< of each sheet, headers among them
    QByteArray m_text; ///< the cell at hand, ending in NUL
    qint64 m_cut = 0;
    qint64 m_bytes = 0;
    QByteArray m_hash;
};

} // namespace metaflow::exchange
