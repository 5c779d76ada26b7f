#include "core/exchange/ExportRows.h"

#include "core/exchange/Export.h"
#include "core/store/History.h"
#include "core/store/HistoryStream.h"
#include "core/store/RecordEvents.h"
#include "core/store/RecordMerge.h"
#include "core/store/Transaction.h"

namespace metaflow::exchange {

namespace {

constexpr int recordBlock = 5'000;

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

} // namespace

Result<void> itemRows(store::Connection &connection, const ItemFilter &filter, const RowSink &sink)
{
    StoredRows rows(fileColumns(itemColumns()));
    return store::streamItems(
        connection, filter, rows.selected(), [&](store::RowCells &row) { return sink(rows.read(row)); });
}

Result<void> historyRows(store::Connection &connection, const HistoryFilter &filter, const RowSink &sink)
{
    StoredRows rows(fileColumns(historyColumns()));
    return store::streamHistory(
        connection, filter, rows.selected(), [&](store::RowCells &row) { return sink(rows.read(row)); });
}

Result<void> historyRowsOf(store::Connection &connection, const ItemFilter &filter, const RowSink &sink)
{
    StoredRows rows(fileColumns(historyColumns()));
    return store::streamHistoryOf(
        connection, filter, rows.selected(), [&](store::RowCells &row) { return sink(rows.read(row)); });
}

Result<void> recordRows(store::Connection &connection, HistoryFilter filter, const RowSink &sink)
{
    filter.beforeId = 0;
    store::RecordMerge merge(filter, recordBlock);
    ValueRows values;
    while (!merge.isDone()) {
        const auto rows = nextOf(connection, merge);
        if (!rows) {
            return fail(rows.error());
        }
        for (const HistoryRow &row : *rows) {
            if (!sink(values.read(historyColumns(), row))) {
                return {};
            }
        }
    }
    return {};
}

QVector<FileColumn> askedColumns(const ExportOptions &options)
{
    return options.history || options.record ? fileColumns(historyColumns()) : fileColumns(itemColumns());
}

Result<void> askedRows(store::Connection &connection, const ExportOptions &options, const RowSink &sink)
{
    if (options.record) { // in many statements: one state of it, whatever is written meanwhile
        const auto snapshot = store::Transaction::begin(connection, store::Transaction::Mode::Read);
        return snapshot ? recordRows(connection, *options.record, sink) : fail(snapshot.error());
    }
    if (!options.history) {
        return itemRows(connection, options.filter, sink);
    }
    HistoryFilter filter = historyFilter(options.filter);
    filter.limit = options.filter.limit;
    return historyRows(connection, filter, sink);
}

} // namespace metaflow::exchange
