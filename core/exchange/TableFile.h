#pragma once

#include "core/base/Result.h"
#include "core/exchange/CsvReader.h"

#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace metaflow::exchange {

/// How a file of rows is to be read; what is left open is found out.
struct TableFileOptions {
    QString encoding; ///< `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`; CSV alone
    QString delimiter; ///< one character; CSV alone
    QString sheet; ///< name; Excel alone, else the first that is shown and has a header
    friend bool operator==(const TableFileOptions &, const TableFileOptions &) = default;
};

/// What a file of rows is, as found or as asked for.
struct TableFileShape {
    bool excel = false;
    QString encoding, delimiter; ///< CSV alone
    bool byteOrderMark = false;
    QStringList sheets; ///< Excel alone, in their order
    QString sheet;
    int headerLine = 0; ///< from 1
    QStringList header; ///< as it stands there
    QByteArray sha256; ///< of the bytes, raw
    qint64 bytes = 0;
    friend bool operator==(const TableFileShape &, const TableFileShape &) = default;
};

/// A CSV or Excel (.xlsx) file of rows below a header: everything in it is hostile input. Memory stays below 512 MB
/// whatever it announces. No network, no formulas are computed (the value that stands beside one is taken).
class TableFile {
public:
    virtual ~TableFile() = default;

    /// FileUnreadable; FileInvalid, whose detail begins with a reason: `not_a_table`, `no_header`, `no_sheet NAME`,
    /// `locked` with a password, `old_excel`, `ods`, `xlsb`, `unknown_encoding NAME`, `bad_delimiter TEXT`, `too_large
    /// WHERE LIMIT`, `row_too_long line N` (or a quote opens there that is never closed), `zip_bomb ENTRY LIMIT`,
    /// `broken_zip WHAT`, `unknown_packing ENTRY NUMBER`, `broken_xml ENTRY:LINE WHAT`. The bytes are hashed, which
    /// takes a while: `goOn` is asked after each piece, in read() as well; Cancelled where it says no.
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> open(
        const QString &file, const TableFileOptions &options, std::function<bool()> goOn = [] { return true; });
    [[nodiscard]] virtual const TableFileShape &shape() const = 0;
    /// Rows below the header in their order; a null cell is an empty one, an empty text a quoted one (CSV). Each is as
    /// wide as the header unless `problem` was called for it. Once: a second call reads the file again. Stops where
    /// `row` says no: Cancelled. FileInvalid as open(), or `changed` where somebody wrote to it meanwhile: what was
    /// read before means nothing then.
    [[nodiscard]] virtual Result<void> read(const std::function<bool(const CsvRow &row)> &row,
        const std::function<void(const CsvProblem &problem)> &problem)
        = 0;
};

} // namespace metaflow::exchange
