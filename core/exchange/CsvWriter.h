#pragma once

#include <QByteArray>
#include <QStringView>

namespace metaflow::exchange {

/// RFC 4180 in UTF-8: comma, CRLF, quotes doubled. NULL is an empty cell, '' is a quoted empty one. In safe mode a text
/// that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, CR) or that begins with `'` gets one `'` in
/// front, which an upload takes off again.
class CsvWriter {
public:
    enum class Mode { Safe, Exact };
    explicit CsvWriter(Mode mode)
        : m_mode(mode)
    {
    }

    void text(const QString &value);
    void utf8(QByteArrayView value);
    void plain(QByteArrayView value); ///< not empty, and nothing in it that is quoted or guarded
    void number(qint64 value);
    void null();
    void endRow();
    /// What was written since the last take.
    [[nodiscard]] QByteArray take();
    /// The same for whoever writes a million rows: the memory is used again.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); }

private:
    void separate();

    Mode m_mode;
    QByteArray m_bytes;
    bool m_inRow = false;
};

/// How many records there are, the header among them, and whether the text is whole (no quote left open). Strict: what
/// CsvWriter cannot have written does not count as whole.
class CsvCounter {
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] qint64 records() const { return m_records; }
    [[nodiscard]] bool isWhole() const { return m_state == State::RowStart; }

private:
    enum class State { RowStart, CellStart, Plain, Quoted, QuoteInQuoted, AfterCr, Broken };
    [[nodiscard]] static State unquoted(char c);
    [[nodiscard]] State next(char c) const;
    [[nodiscard]] const char *skip(const char *at, const char *end) const;
    State m_state = State::RowStart;
    qint64 m_records = 0;
};

} // namespace metaflow::exchange
