#include "core/exchange/TableRows.h"

#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

bool hasWrongByte(const QString &cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell.at(i).isLowSurrogate() && (i == 0 || !cell.at(i - 1).isHighSurrogate())) {
            return true;
        }
    }
    return false;
}

} // namespace

TableRows::TableRows(qsizetype width, bool wrongBytesAreSaid, std::function<bool(const CsvRow &row)> row,
    std::function<void(const CsvProblem &problem)> problem)
    : m_width(width)
    , m_wrongBytesAreSaid(wrongBytesAreSaid)
    , m_row(std::move(row))
    , m_problem(std::move(problem))
{
}

bool TableRows::take(const CsvRecord &record) const
{
    if (record.isBlank()) {
        return true;
    }
    for (const CsvProblem &problem : record.problems) {
        m_problem(problem);
    }
    if (!record.problems.isEmpty()) {
        return true;
    }
    const CsvRow &row = record.row;
    if (row.cells.size() != m_width) {
        const auto column = static_cast<int>(std::min(row.cells.size(), m_width)) + 1;
        m_problem({u"ragged_row"_s, row.line, column, row.cells.first().left(80)});
        return true;
    }
    return hasUnstorable(row) || m_row(row);
}

bool TableRows::hasUnstorable(const CsvRow &row) const
{
    bool has = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells.at(i);
        if (store::isStorable(cell)) {
            continue;
        }
        has = true;
        if (!m_wrongBytesAreSaid || !hasWrongByte(cell)) {
            m_problem({u"not_storable"_s, row.line, static_cast<int>(i) + 1, store::storable(cell.left(80))});
        }
    }
    return has;
}

} // namespace metaflow::exchange
