#pragma once

#include "core/exchange/CsvTokenizer.h"

#include <functional>

namespace metaflow::exchange {

/// What becomes of the rows of a file: each is given on, or its problems are. Blank ones are neither.
class TableRows {
public:
    /// `width`: of the header. With `wrongBytesAreSaid` half a character stands for a byte that CsvDecoder reported.
    TableRows(qsizetype width, bool wrongBytesAreSaid, std::function<bool(const CsvRow &row)> row,
        std::function<void(const CsvProblem &problem)> problem);
    /// What `row` said, else true.
    [[nodiscard]] bool take(const CsvRecord &record) const;

private:
    [[nodiscard]] bool hasUnstorable(const CsvRow &row) const;

    qsizetype m_width;
    bool m_wrongBytesAreSaid;
    std::function<bool(const CsvRow &)> m_row;
    std::function<void(const CsvProblem &)> m_problem;
};

} // namespace metaflow::exchange
