#include "core/exchange/CsvReader.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype mostProblems = 100;

QString shortened(const QString &text)
{
    return text.left(80);
}

/// Where the bytes stop being UTF-8; -1 where they are.
qsizetype firstWrongByte(const QByteArray &bytes)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString all = whole(bytes);
    if (!whole.hasError()) {
        return -1;
    }
    qsizetype good = 0; // the longest prefix that ends at a line and is fine, then byte by byte
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1)) {
        QStringDecoder line(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text = line(QByteArrayView(bytes).sliced(good, end + 1 - good));
        if (line.hasError()) {
            break;
        }
        good = end + 1;
    }
    for (qsizetype at = good; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes.at(at));
        const int length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
        if (length == 0 || at + length > bytes.size()) {
            return at;
        }
        QStringDecoder sign(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString one = sign(QByteArrayView(bytes).sliced(at, length));
        if (sign.hasError()) {
            return at;
        }
        at += length - 1;
    }
    return good;
}

CsvProblem wrongEncoding(const QByteArray &bytes, qsizetype at)
{
    const qsizetype lineStart = at == 0 ? 0 : bytes.lastIndexOf('\n', at - 1) + 1;
    const auto line = static_cast<int>(QByteArrayView(bytes).first(at).count('\n')) + 1;
    return {u"wrong_encoding"_s, line, static_cast<int>(at - lineStart) + 1,
        QString::fromLatin1(bytes.mid(at, 4).toHex(' '))};
}

QChar separatorOf(const QString &text)
{
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && u",;\t"_s.contains(letter)) {
            return letter;
        } else if (!quoted && (letter == u'\n' || letter == u'\r')) {
            break;
        }
    }
    return u',';
}

class Reader {
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    [[nodiscard]] CsvTable read()
    {
        while (m_at < m_text.size() && m_table.problems.size() < mostProblems) {
            row();
        }
        if (m_table.header.isEmpty() && m_table.problems.isEmpty()) {
            m_table.problems.append({u"no_header"_s, 1, 0, {}});
        }
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar now() const { return m_text.at(m_at); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || now() == u'\r' || now() == u'\n'; }

    void row()
    {
        CsvRow row;
        row.line = m_line;
        row.cells << cell(1);
        while (!atEnd() && now() == m_separator) {
            ++m_at;
            row.cells << cell(static_cast<int>(row.cells.size()) + 1);
        }
        lineEnd();
        const bool blank = row.cells.size() == 1 && row.cells.first().isEmpty();
        if (blank) {
            return;
        }
        if (m_table.header.isEmpty()) {
            m_table.header = row.cells;
        } else if (row.cells.size() != m_table.header.size()) {
            const auto wide = static_cast<int>(std::min(row.cells.size(), m_table.header.size())) + 1;
            m_table.problems.append({u"ragged_row"_s, row.line, wide, shortened(row.cells.first())});
        } else {
            m_table.rows << row;
        }
    }
    QString cell(int column) { return !atEnd() && now() == u'"' ? quoted(column) : plain(column); }
    QString plain(int column)
    {
        const qsizetype from = m_at;
        bool stray = false;
        while (!atLineEnd() && now() != m_separator) {
            stray = stray || now() == u'"';
            ++m_at;
        }
        const QString text = m_text.mid(from, m_at - from);
        if (stray) {
            m_table.problems.append({u"stray_quote"_s, m_line, column, shortened(text)});
        }
        return text;
    }
    QString quoted(int column)
    {
        const int line = m_line;
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            if (now() == u'"') {
                if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                    ++m_at;
                } else {
                    ++m_at;
                    const QString rest = plain(column);
                    if (!rest.isEmpty()) {
                        m_table.problems.append({u"stray_quote"_s, line, column, shortened(text + rest)});
                    }
                    return text;
                }
            }
            m_line += now() == u'\n' ? 1 : 0;
            text += now();
        }
        m_table.problems.append({u"open_quote"_s, line, column, shortened(text)});
        return text;
    }
    void lineEnd()
    {
        if (atEnd()) {
            return;
        }
        const bool pair = now() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvTable m_table;
};

} // namespace

CsvTable readCsv(const QByteArray &bytes)
{
    QByteArray body = bytes;
    if (body.startsWith("\xef\xbb\xbf")) {
        body.remove(0, 3);
    }
    qsizetype wrong = firstWrongByte(body);
    if (wrong < 0) {
        wrong = body.indexOf('\0'); // UTF-16, or no text at all
    }
    if (wrong >= 0) {
        CsvTable table;
        table.problems << wrongEncoding(body, wrong);
        return table;
    }
    const QString text = QString::fromUtf8(body);
    return Reader(text).read();
}

} // namespace metaflow::exchange
