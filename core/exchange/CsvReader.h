#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace metaflow::exchange {

/// Something wrong with a file of rows. Codes of the readers: wrong_encoding (a byte that is none of its encoding),
/// open_quote, stray_quote, ragged_row, no_header, not_storable (NUL or half a character). Codes of what reads a file's
/// rows stand with it.
struct CsvProblem {
    QString code;
    int line = 0; ///< of the file, from 1, where the row or the cell begins
    int column = 0; ///< from 1: which cell of the row; of wrong_encoding which byte of the line; 0: the row as a whole
    QString text; ///< what stands there, cut short
    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

struct CsvRow {
    int line = 0; ///< where it begins, from 1
    QStringList cells;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

struct CsvTable {
    QStringList header;
    QVector<CsvRow> rows; ///< each as wide as the header
    QVector<CsvProblem> problems; ///< where there are any, what was read is no more than a guess
};

/// RFC 4180 as people's programs write it: UTF-8 with or without a byte order mark, lines ending in CRLF, LF or CR,
/// cells parted by comma, semicolon, tab or bar, whichever fits. Lines of empty cells without quotes are left out.
/// Nothing is trimmed.
[[nodiscard]] CsvTable readCsv(const QByteArray &bytes);

} // namespace metaflow::exchange
