#pragma once

#include "core/exchange/Cells.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/ExportService.h"

namespace metaflow::exchange {

/// Turns rows into bytes of the chosen format: CSV or JSON Lines.
class RowWriter {
public:
    RowWriter(const ExportOptions &options, const QVector<FileColumn> &columns);
    void row(const CellRow &cells);
    /// What was written since clear(): at first the header.
    [[nodiscard]] const QByteArray &bytes() const { return m_isCsv ? m_csv.bytes() : m_json; }
    void clear();

private:
    struct Key {
        size_t column = 0;
        QByteArray bytes; ///< `{"name":`, or with a comma in front
    };
    void csvCell(const CellValue &cell);
    void endCsvRow(QByteArrayView lastCell);
    void jsonValue(const CellValue &cell);
    void jsonText(QByteArrayView text);

    bool m_isCsv;
    QByteArray m_mode;
    CsvWriter m_csv;
    QVector<Key> m_keys; ///< in the order of their names, as QJsonObject writes them
    QByteArray m_json;
};

/// Reads the file again: bytes by hash, and the rows in it, where a format has rows. FileUnwritable where it is not
/// what was written.
[[nodiscard]] Result<void> checkFile(
    const QString &file, Format format, const QByteArray &expectedHash, qint64 expectedRows);

} // namespace metaflow::exchange
