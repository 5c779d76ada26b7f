#include "core/exchange/Export.h"

#include "core/exchange/FileSink.h"
#include "core/exchange/RowWriter.h"
#include "core/exchange/TablesJson.h"
#include "core/store/History.h"
#include "core/store/Items.h"

#include <algorithm>
#include <limits>

namespace metaflow::exchange {

namespace {

constexpr int historyBlock = 5'000;

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

/// Takes rows, a block at a time, until somebody stops or the disk is full.
class Exporter {
public:
    Exporter(const QString &file, const ExportOptions &options, const std::function<bool(qint64)> &goOn)
        : m_sink(file)
        , m_writer(options)
        , m_goOn(goOn)
    {
    }

    template <typename Row> [[nodiscard]] Result<void> begin(const QVector<Column<Row>> &columns)
    {
        m_writer.header(columns);
        return m_sink.open();
    }

    /// False to stop; see failure().
    template <typename Row> [[nodiscard]] bool add(const QVector<Column<Row>> &columns, const QVector<Row> &rows)
    {
        for (const Row &row : rows) {
            m_writer.row(columns, row);
        }
        m_rows += rows.size();
        m_result = m_sink.write(m_writer.take());
        if (m_result && !m_goOn(m_rows)) {
            m_result = fail(ErrorCode::Cancelled);
        }
        return m_result.has_value();
    }

    [[nodiscard]] Result<ExportReport> end(const QString &file, Format format)
    {
        if (m_result) {
            m_result = m_sink.write(m_writer.take()); // the header, where there was no row
        }
        return m_result ? finished(m_sink, file, format, m_rows) : fail(m_result.error());
    }

private:
    FileSink m_sink;
    RowWriter m_writer;
    const std::function<bool(qint64)> &m_goOn;
    Result<void> m_result;
    qint64 m_rows = 0;
};

Result<void> addItems(store::Connection &connection, const ItemFilter &filter, Exporter &exporter)
{
    return store::forEachItem(
        connection, filter, [&](const QVector<Item> &block) { return exporter.add(itemColumns(), block); });
}

Result<void> addHistory(store::Connection &connection, HistoryFilter filter, int limit, Exporter &exporter)
{
    qint64 left = limit > 0 ? limit : std::numeric_limits<qint64>::max();
    while (left > 0) {
        filter.limit = static_cast<int>(std::min<qint64>(left, historyBlock));
        const auto rows = store::history(connection, filter);
        if (!rows) {
            return fail(rows.error());
        }
        if (rows->isEmpty() || !exporter.add(historyColumns(), *rows)) {
            break;
        }
        filter.beforeId = rows->last().id;
        left -= rows->size();
    }
    return {};
}

Result<ExportReport> exportTables(store::Connection &connection, const QString &file, const ExportOptions &options,
    const std::function<bool(qint64 rows)> &goOn)
{
    FileSink sink(file);
    if (const auto opened = sink.open(); !opened) {
        return fail(opened.error());
    }
    const auto rows = writeTables(connection, options.filter, sink, goOn);
    return rows ? finished(sink, file, options.format, *rows) : fail(rows.error());
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
    const std::function<bool(qint64 rows)> &goOn)
{
    if (options.format == Format::Tables) {
        return exportTables(connection, file, options, goOn);
    }
    Exporter exporter(file, options, goOn);
    const auto begun = options.history ? exporter.begin(historyColumns()) : exporter.begin(itemColumns());
    if (!begun) {
        return fail(begun.error());
    }
    const auto added = options.history
        ? addHistory(connection, historyFilter(options.filter), options.filter.limit, exporter)
        : addItems(connection, options.filter, exporter);
    if (!added) {
        return fail(added.error());
    }
    return exporter.end(file, options.format);
}

} // namespace metaflow::exchange
