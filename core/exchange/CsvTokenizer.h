#pragma once

#include "core/exchange/CsvReader.h"

#include <functional>

namespace metaflow::exchange {

/// A line of a CSV file with what is wrong in it.
struct CsvRecord {
    CsvRow row;
    QVector<CsvProblem> problems;
    /// Nothing but empty cells without quotes: what spreadsheets leave below a table.
    [[nodiscard]] bool isBlank() const;
};

/// RFC 4180 as people's programs write it, a piece of the text at a time in constant memory: lines end in CRLF, LF or
/// CR, nothing is trimmed. A cell without quotes that is empty is null.
class CsvTokenizer {
public:
    static constexpr qsizetype mostCells = 16'384; ///< of a row, as in Excel
    static constexpr qsizetype mostCharacters = 16 << 20; ///< of a row

    /// `sink` says whether to go on.
    CsvTokenizer(QChar delimiter, std::function<bool(CsvRecord &record)> sink);
    /// False where the sink said no, or a row is longer than any.
    [[nodiscard]] bool feed(QStringView text);
    /// The last row, which needs no line end. As feed().
    [[nodiscard]] bool finish();
    /// The line where the row begins that is longer than any; 0: there is none.
    [[nodiscard]] int tooLong() const { return m_tooLong; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };
    using Place = const QChar *;

    [[nodiscard]] Place cellStart(Place at);
    [[nodiscard]] Place plain(Place at, Place end);
    [[nodiscard]] Place quoted(Place at, Place end);
    [[nodiscard]] Place quoteInQuoted(Place at);
    void add(Place from, Place to);
    [[nodiscard]] bool isLineEnd(QChar letter) const { return letter == u'\r' || letter == u'\n'; }
    void endCell();
    void endRow();
    void report(const QString &code);

    QChar m_delimiter;
    std::function<bool(CsvRecord &)> m_sink;
    State m_state = State::CellStart;
    CsvRecord m_record;
    QString m_cell;
    qsizetype m_characters = 0; ///< of the row
    int m_line = 1, m_cellLine = 1, m_tooLong = 0;
    bool m_isQuoted = false, m_isStray = false;
    bool m_afterCr = false; ///< the letter before was one: a LF here belongs to it
    bool m_goesOn = true;
};

} // namespace metaflow::exchange
