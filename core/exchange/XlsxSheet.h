#pragma once

#include "core/exchange/CsvTokenizer.h"
#include "core/exchange/XlsxBook.h"

namespace metaflow::exchange {

/// Reads the rows of one sheet, each once it is whole: `worksheet > sheetData > row > c > v`, or `is > t` of a text
/// that stands in its cell. Formulas are passed over.
class XlsxSheet {
public:
    static constexpr int mostRows = 1'048'576;
    /// `row` says whether to go on; cells that are missing or empty are null, rows without cells are left out. Of those
    /// behind `width` one is kept, so that it is seen that there are any.
    XlsxSheet(const XlsxBook &book, std::unique_ptr<XmlPull> xml, int width, std::function<bool(CsvRecord &row)> row);
    /// FileInvalid with a code of TableFile.h; Cancelled where `row` said no.
    [[nodiscard]] Result<void> read();

private:
    [[nodiscard]] bool start();
    [[nodiscard]] bool beginRow();
    [[nodiscard]] bool beginCell();
    [[nodiscard]] bool text();
    [[nodiscard]] bool end();
    [[nodiscard]] bool endCell();
    [[nodiscard]] bool endRow();
    [[nodiscard]] std::optional<QString> cellText();
    [[nodiscard]] bool refuse(Error error);

    const XlsxBook &m_book;
    std::unique_ptr<XmlPull> m_xml;
    int m_width;
    std::function<bool(CsvRecord &)> m_row;
    CsvRecord m_record;
    int m_line = 0, m_column = -1; ///< from 1; from 0
    qsizetype m_characters = 0; ///< of the row
    QByteArray m_type, m_value;
    qsizetype m_style = 0;
    bool m_inData = false, m_inRow = false, m_inCell = false, m_inText = false, m_inRun = false, m_isWanted = false;
    std::optional<Error> m_error;
};

} // namespace metaflow::exchange
