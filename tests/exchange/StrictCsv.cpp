#include "tests/exchange/StrictCsv.h"

namespace metaflow::testing {

namespace {

/// file = 1*(record CRLF); record = field *("," field); field = escaped / non-escaped
class Parser {
public:
    explicit Parser(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool file(CsvRows &rows)
    {
        while (m_at < m_bytes.size()) {
            QVector<CsvCell> cells;
            do {
                CsvCell cell;
                if (!field(cell)) {
                    return false;
                }
                cells << cell;
            } while (eat(","));
            if (!eat("\r\n")) {
                return false;
            }
            rows << cells;
        }
        return true;
    }

private:
    bool eat(const char *text)
    {
        const QByteArrayView wanted(text);
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(wanted)) {
            return false;
        }
        m_at += wanted.size();
        return true;
    }

    bool field(CsvCell &cell)
    {
        if (eat("\"")) {
            return escaped(cell);
        }
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && !QByteArrayView(",\r\n\"").contains(m_bytes.at(m_at))) {
            ++m_at;
        }
        const QByteArray text = m_bytes.mid(start, m_at - start);
        cell = text.isEmpty() ? CsvCell() : CsvCell(QString::fromUtf8(text));
        return true;
    }

    bool escaped(CsvCell &cell)
    {
        QByteArray text;
        while (m_at < m_bytes.size()) {
            if (eat("\"\"")) {
                text += '"';
            } else if (eat("\"")) {
                cell = QString::fromUtf8(text);
                return true;
            } else {
                text += m_bytes.at(m_at++);
            }
        }
        return false; // the quote was never closed
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<CsvRows> parseStrictCsv(const QByteArray &bytes)
{
    CsvRows rows;
    return Parser(bytes).file(rows) ? std::optional(rows) : std::nullopt;
}

} // namespace metaflow::testing
