#include "core/exchange/CsvWriter.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

bool looksLikeFormula(QByteArrayView value)
{
    return !value.isEmpty() && QByteArrayView("=+-@\t\r'").contains(value.front());
}

/// Ends a cell that is not quoted, or may not stand in one.
constexpr bool endsPlainCell(char c)
{
    return c == '"' || c == ',' || c == '\r' || c == '\n';
}

} // namespace

void CsvWriter::separate()
{
    if (m_inRow) {
        m_bytes += ',';
    }
    m_inRow = true;
}

void CsvWriter::text(const QString &value)
{
    utf8(value.toUtf8());
}

void CsvWriter::utf8(QByteArrayView value)
{
    separate();
    const bool quote = value.isEmpty() || std::any_of(value.begin(), value.end(), endsPlainCell);
    if (quote) {
        m_bytes += '"';
    }
    if (m_mode == Mode::Safe && looksLikeFormula(value)) {
        m_bytes += '\'';
    }
    if (!quote) {
        m_bytes.append(value);
        return;
    }
    for (qsizetype at = value.indexOf('"'); at >= 0; at = value.indexOf('"')) {
        m_bytes.append(value.first(at + 1)).append('"');
        value = value.sliced(at + 1);
    }
    m_bytes.append(value).append('"');
}

void CsvWriter::plain(QByteArrayView value)
{
    separate();
    m_bytes.append(value);
}

void CsvWriter::number(qint64 value)
{
    std::array<char, 24> digits;
    const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    plain({digits.data(), end});
}

void CsvWriter::null()
{
    separate();
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_inRow = false;
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_bytes, {});
}

/// Behind a cell or a part of it that is not quoted.
CsvCounter::State CsvCounter::unquoted(char c)
{
    switch (c) {
    case ',':
        return State::CellStart;
    case '\r':
        return State::AfterCr;
    case '"':
    case '\n':
        return State::Broken;
    default:
        return State::Plain;
    }
}

CsvCounter::State CsvCounter::next(char c) const
{
    switch (m_state) {
    case State::RowStart:
    case State::CellStart:
        return c == '"' ? State::Quoted : unquoted(c);
    case State::Plain:
        return unquoted(c);
    case State::Quoted:
        return c == '"' ? State::QuoteInQuoted : State::Quoted;
    case State::QuoteInQuoted:
        return c == '"' ? State::Quoted : c == ',' || c == '\r' ? unquoted(c) : State::Broken;
    case State::AfterCr:
        return c == '\n' ? State::RowStart : State::Broken;
    case State::Broken:
        break;
    }
    return State::Broken;
}

/// To what ends the text at hand; most bytes are neither.
const char *CsvCounter::skip(const char *at, const char *end) const
{
    if (m_state == State::Quoted) {
        const void *quote = std::memchr(at, '"', static_cast<size_t>(end - at));
        return quote == nullptr ? end : static_cast<const char *>(quote);
    }
    return m_state == State::Plain ? std::find_if(at, end, endsPlainCell) : at;
}

void CsvCounter::add(QByteArrayView bytes)
{
    const char *end = bytes.data() + bytes.size();
    for (const char *at = skip(bytes.data(), end); at != end; at = skip(at, end)) {
        m_state = next(*at++);
        m_records += m_state == State::RowStart;
    }
}

} // namespace metaflow::exchange
