#pragma once

#include "core/exchange/CsvTokenizer.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxBook.h"

namespace metaflow::exchange {

/// A sheet of an Excel workbook; its texts stay in memory, its rows pass through.
class XlsxFile final : public TableFile {
public:
    /// As TableFile::open.
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> open(
        const QString &file, const TableFileOptions &options, std::function<bool()> goOn);
    [[nodiscard]] const TableFileShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<void> read(const std::function<bool(const CsvRow &row)> &row,
        const std::function<void(const CsvProblem &problem)> &problem) override;

private:
    explicit XlsxFile(std::unique_ptr<XlsxBook> book);
    [[nodiscard]] Result<void> look(const QString &sheet);
    [[nodiscard]] Result<void> hashAll();
    /// Whether the sheet has a header, which is kept then.
    [[nodiscard]] Result<bool> lookInto(const XlsxSheetEntry &sheet);
    [[nodiscard]] Result<void> rows(const QString &entry, int width, const std::function<bool(CsvRecord &row)> &row);
    [[nodiscard]] Failure invalid(const QString &why) const;

    std::unique_ptr<XlsxBook> m_book;
    TableFileShape m_shape;
    QString m_entry; ///< of the sheet
};

} // namespace metaflow::exchange
