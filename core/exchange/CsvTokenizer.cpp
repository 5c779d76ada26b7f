#include "core/exchange/CsvTokenizer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

bool CsvRecord::isBlank() const
{
    return problems.isEmpty()
        && std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.isNull(); });
}

CsvTokenizer::CsvTokenizer(QChar delimiter, std::function<bool(CsvRecord &record)> sink)
    : m_delimiter(delimiter)
    , m_sink(std::move(sink))
{
    m_record.row.line = 1;
}

bool CsvTokenizer::feed(QStringView text)
{
    const Place end = text.end();
    for (Place at = text.begin(); at != end && m_goesOn;) {
        switch (m_state) {
        case State::CellStart:
            at = cellStart(at);
            break;
        case State::Plain:
            at = plain(at, end);
            break;
        case State::Quoted:
            at = quoted(at, end);
            break;
        case State::QuoteInQuoted:
            at = quoteInQuoted(at);
            break;
        }
    }
    return m_goesOn;
}

bool CsvTokenizer::finish()
{
    if (m_state == State::Quoted) {
        report(u"open_quote"_s);
    }
    if (m_goesOn && (m_state != State::CellStart || !m_record.row.cells.isEmpty())) {
        endCell();
        endRow();
    }
    return m_goesOn;
}

CsvTokenizer::Place CsvTokenizer::cellStart(Place at)
{
    const bool isRest = std::exchange(m_afterCr, false) && *at == u'\n';
    if (isRest) {
        return at + 1;
    }
    m_cellLine = m_line;
    m_isQuoted = *at == u'"';
    m_state = m_isQuoted ? State::Quoted : State::Plain;
    return at + (m_isQuoted ? 1 : 0);
}

/// Also what stands behind a closing quote, where nothing should.
CsvTokenizer::Place CsvTokenizer::plain(Place at, Place end)
{
    const Place from = at;
    while (at != end && *at != m_delimiter && !isLineEnd(*at)) {
        m_isStray = m_isStray || *at == u'"';
        ++at;
    }
    add(from, at);
    if (at == end || !m_goesOn) {
        return at;
    }
    endCell();
    if (isLineEnd(*at)) {
        m_afterCr = *at == u'\r';
        ++m_line;
        endRow();
    }
    return at + 1;
}

CsvTokenizer::Place CsvTokenizer::quoted(Place at, Place end)
{
    const Place from = at;
    while (at != end && *at != u'"') {
        m_line += *at == u'\r' || (*at == u'\n' && !m_afterCr) ? 1 : 0;
        m_afterCr = *at == u'\r';
        ++at;
    }
    add(from, at);
    if (at == end) {
        return at;
    }
    m_afterCr = false;
    m_state = State::QuoteInQuoted;
    return at + 1;
}

CsvTokenizer::Place CsvTokenizer::quoteInQuoted(Place at)
{
    if (*at == u'"') { // a doubled one
        add(at, at + 1);
        m_state = State::Quoted;
        return at + 1;
    }
    m_isStray = *at != m_delimiter && !isLineEnd(*at);
    m_state = State::Plain;
    return at;
}

void CsvTokenizer::add(Place from, Place to)
{
    if (from == to) {
        return; // null stays null
    }
    m_cell.append(from, to - from);
    m_characters += to - from;
    if (m_characters > mostCharacters) {
        m_tooLong = m_isQuoted ? m_cellLine : m_record.row.line; // of a quote that is never closed, where it opens
        m_goesOn = false;
    }
}

void CsvTokenizer::endCell()
{
    if (m_isStray) {
        report(u"stray_quote"_s);
    }
    m_record.row.cells.append(m_isQuoted && m_cell.isNull() ? u""_s : std::exchange(m_cell, {}));
    m_isQuoted = m_isStray = false;
    m_state = State::CellStart;
    if (m_record.row.cells.size() > mostCells) {
        m_tooLong = m_record.row.line;
        m_goesOn = false;
    }
}

void CsvTokenizer::endRow()
{
    m_goesOn = m_goesOn && m_sink(m_record);
    m_record = {};
    m_record.row.line = m_line;
    m_characters = 0;
}

void CsvTokenizer::report(const QString &code)
{
    const auto column = static_cast<int>(m_record.row.cells.size()) + 1;
    m_record.problems.append({code, m_cellLine, column, m_cell.left(80)});
}

} // namespace metaflow::exchange
