#pragma once

#include "core/exchange/CsvTokenizer.h"
#include "core/exchange/FileStamp.h"
#include "core/exchange/TableFile.h"

namespace metaflow::exchange {

/// A CSV file, read in constant memory: up to 1 GB, a row up to 16 million characters in 16,384 cells.
class CsvFile final : public TableFile {
public:
    /// As TableFile::open.
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> open(
        const QString &file, const TableFileOptions &options, std::function<bool()> goOn);
    [[nodiscard]] const TableFileShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<void> read(const std::function<bool(const CsvRow &row)> &row,
        const std::function<void(const CsvProblem &problem)> &problem) override;

private:
    CsvFile(const QString &file, std::function<bool()> goOn);
    [[nodiscard]] Result<void> look(const TableFileOptions &options);
    [[nodiscard]] Result<void> findEncoding(const QString &wanted);
    [[nodiscard]] Result<void> findDelimiter(const QString &wanted);
    [[nodiscard]] Result<void> findHeader();
    /// Every row, the header and blank ones among them; Cancelled where `sink` says no.
    [[nodiscard]] Result<void> records(
        std::function<bool(CsvRecord &record)> sink, const std::function<void(const CsvProblem &problem)> &problem);
    [[nodiscard]] Result<void> bytes(qsizetype from, const std::function<bool(QByteArrayView bytes)> &piece);
    [[nodiscard]] Failure invalid(const QString &why) const;

    QFile m_file;
    std::function<bool()> m_goOn;
    FileStamp m_stamp;
    TableFileShape m_shape;
    qsizetype m_markBytes = 0;
    bool m_isAnnounced = false; ///< the first line is a `sep=`
};

} // namespace metaflow::exchange
