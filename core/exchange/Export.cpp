#include "core/exchange/Export.h"

#include "core/exchange/ExcelExport.h"
#include "core/exchange/ExportRows.h"
#include "core/exchange/FileSink.h"
#include "core/exchange/HtmlDictionary.h"
#include "core/exchange/RowWriter.h"
#include "core/exchange/SqlScript.h"
#include "core/exchange/TablesJson.h"

namespace metaflow::exchange {

namespace {

using GoOn = std::function<bool(qint64 rows)>;
constexpr qsizetype flushedBytes = 1 << 20;

/// Puts the file in its place and reads it back.
Result<ExportReport> finished(FileSink &sink, const QString &file, Format format, qint64 rows)
{
    auto written = sink.commit();
    if (written) {
        written = checkFile(file, format, sink.hash(), rows);
    }
    if (!written) {
        return fail(written.error());
    }
    return ExportReport{file, rows, sink.bytes(), QString::fromLatin1(sink.hash().toHex())};
}

/// Takes rows and writes them in blocks, until somebody stops or the disk is full.
class RowFile {
public:
    RowFile(const QString &file, const ExportOptions &options, const GoOn &goOn)
        : m_sink(file)
        , m_writer(options, askedColumns(options))
        , m_goOn(goOn)
    {
    }
    [[nodiscard]] FileSink &sink() { return m_sink; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const Result<void> &result() const { return m_result; }
    /// False to stop; see result().
    [[nodiscard]] bool add(const CellRow &cells)
    {
        m_writer.row(cells);
        ++m_rows;
        return m_writer.bytes().size() < flushedBytes || flush();
    }
    [[nodiscard]] bool flush()
    {
        m_result = m_sink.write(m_writer.bytes());
        m_writer.clear();
        if (m_result && !m_goOn(m_rows)) {
            m_result = fail(ErrorCode::Cancelled);
        }
        return m_result.has_value();
    }

private:
    FileSink m_sink;
    RowWriter m_writer;
    const GoOn &m_goOn;
    Result<void> m_result;
    qint64 m_rows = 0;
};

Result<ExportReport> exportRows(
    store::Connection &connection, const QString &file, const ExportOptions &options, const GoOn &goOn)
{
    RowFile out(file, options, goOn);
    if (const auto opened = out.sink().open(); !opened) {
        return fail(opened.error());
    }
    if (const auto read = askedRows(connection, options, [&](const CellRow &row) { return out.add(row); }); !read) {
        return fail(read.error());
    }
    const bool whole = out.result() && out.flush();
    return whole ? finished(out.sink(), file, options.format, out.rows()) : fail(out.result().error());
}

/// What is not rows of cells.
Result<qint64> writeOther(
    store::Connection &connection, const ExportOptions &options, FileSink &sink, const ExportedBy &by, const GoOn &goOn)
{
    switch (options.format) {
    case Format::Sql:
        return writeSqlScript(connection, options.filter, sink, goOn);
    case Format::Html:
        return writeDictionary(connection, options.filter, sink, by.now, goOn);
    default:
        return writeTables(connection, options.filter, sink, goOn);
    }
}

} // namespace

HistoryFilter historyFilter(const ItemFilter &filter)
{
    HistoryFilter rows;
    rows.catalog = filter.catalog;
    rows.schema = filter.schema;
    rows.table = filter.table;
    rows.column = filter.column;
    rows.statuses = filter.statuses;
    rows.run = filter.run;
    rows.person = filter.reviewer;
    rows.search = filter.search;
    rows.item = filter.ids.size() == 1 ? filter.ids.first() : ItemId();
    return rows;
}

Result<ExportReport> exportTo(store::Connection &connection, const QString &file, const ExportOptions &options,
    const ExportedBy &by, const std::function<bool(qint64 rows)> &goOn)
{
    switch (options.format) {
    case Format::Csv:
    case Format::JsonLines:
        return exportRows(connection, file, options, goOn);
    case Format::Excel:
        return exportExcel(connection, file, options, by, goOn);
    default:
        break;
    }
    FileSink sink(file);
    if (const auto opened = sink.open(); !opened) {
        return fail(opened.error());
    }
    const auto rows = writeOther(connection, options, sink, by, goOn);
    return rows ? finished(sink, file, options.format, *rows) : fail(rows.error());
}

} // namespace metaflow::exchange
