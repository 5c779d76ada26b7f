#include "core/exchange/Export.h"

#include "core/exchange/FileSink.h"
#include "core/exchange/RowWriter.h"
#include "core/exchange/TablesJson.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/RecordEvents.h"
#include "core/store/RecordMerge.h"
#include "core/store/Transaction.h"

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

/// An event in the columns of a row: it belongs to no item.
HistoryRow asRow(const store::RecordEntry &entry)
{
    if (const auto *row = std::get_if<HistoryRow>(&entry)) {
        return *row;
    }
    const auto &event = std::get<RecordEvent>(entry);
    HistoryRow row;
    row.id = event.id;
    row.action = event.kind;
    row.comment = event.facts;
    row.actor.person = event.person;
    row.time = event.time;
    row.linkId = event.linkId;
    row.executedBy = event.executedBy;
    return row;
}

/// The next block of the record.
Result<QVector<HistoryRow>> nextOf(store::Connection &connection, store::RecordMerge &merge)
{
    if (merge.wantsRows()) {
        const auto rows = store::history(connection, merge.nextRows());
        if (!rows) {
            return fail(rows.error());
        }
        merge.add(*rows);
    }
    if (merge.wantsEvents()) {
        const auto events = store::recordEvents(connection, merge.nextEvents());
        if (!events) {
            return fail(events.error());
        }
        merge.add(*events);
    }
    QVector<HistoryRow> rows;
    for (const store::RecordEntry &entry : merge.take()) {
        rows << asRow(entry);
    }
    return rows;
}

/// One state of it, whatever is written meanwhile.
Result<void> addRecord(store::Connection &connection, HistoryFilter filter, Exporter &exporter)
{
    const auto snapshot = store::Transaction::begin(connection, store::Transaction::Mode::Read);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    filter.beforeId = 0;
    store::RecordMerge merge(filter, historyBlock);
    while (!merge.isDone()) {
        const auto rows = nextOf(connection, merge);
        if (!rows) {
            return fail(rows.error());
        }
        if (!exporter.add(historyColumns(), *rows)) {
            break;
        }
    }
    return {};
}

Result<void> addWhatIsAsked(store::Connection &connection, const ExportOptions &options, Exporter &exporter)
{
    if (options.record) {
        return addRecord(connection, *options.record, exporter);
    }
    return options.history ? addHistory(connection, historyFilter(options.filter), options.filter.limit, exporter)
                           : addItems(connection, options.filter, exporter);
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
    const bool asHistory = options.history || options.record;
    const auto begun = asHistory ? exporter.begin(historyColumns()) : exporter.begin(itemColumns());
    if (!begun) {
        return fail(begun.error());
    }
    const auto added = addWhatIsAsked(connection, options, exporter);
    if (!added) {
        return fail(added.error());
    }
    return exporter.end(file, options.format);
}

} // namespace metaflow::exchange
