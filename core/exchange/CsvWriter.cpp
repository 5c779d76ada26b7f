#include "core/exchange/CsvWriter.h"

#include <QString>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

bool looksLikeFormula(const QString &value)
{
    return !value.isEmpty() && u"=+-@\t\r'"_s.contains(value.front());
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
    separate();
    QByteArray bytes = value.toUtf8();
    if (m_mode == Mode::Safe && looksLikeFormula(value)) {
        bytes.prepend('\'');
    }
    const bool quote = bytes.isEmpty() || std::any_of(bytes.cbegin(), bytes.cend(), [](char c) {
        return c == '"' || c == ',' || c == '\r' || c == '\n';
    });
    if (!quote) {
        m_bytes += bytes;
        return;
    }
    m_bytes += '"';
    m_bytes += bytes.replace("\"", "\"\"");
    m_bytes += '"';
}

void CsvWriter::number(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
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

void CsvCounter::add(QByteArrayView bytes)
{
    for (const char c : bytes) {
        m_state = next(c);
        m_records += m_state == State::RowStart;
    }
}

} // namespace metaflow::exchange
