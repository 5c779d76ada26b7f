#include "core/exchange/ExportService.h"

#include "core/base/EnumNames.h"
#include "core/base/ProgressSink.h"
#include "core/exchange/Export.h"
#include "core/exchange/FilterFacts.h"
#include "core/exchange/RecordedExport.h"
#include "core/store/Store.h"

#include <QFileInfo>
#include <QJsonObject>

#include <atomic>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

QJsonObject factsOf(const ExportReport &report, const ExportOptions &options)
{
    QJsonObject facts{{u"file"_s, QFileInfo(report.file).fileName()}, {u"rows"_s, report.rows},
        {u"bytes"_s, report.bytes}, {u"sha256"_s, report.sha256}};
    const bool tables = options.format == Format::Tables;
    facts.insert(u"what"_s, tables ? u"tables"_s : options.history || options.record ? u"history"_s : u"items"_s);
    facts.insert(u"format"_s, exportFormatName(options.format));
    facts.insert(u"text_mode"_s, options.exact || options.format != Format::Csv ? u"exact"_s : u"safe"_s);
    if (const QJsonObject filter = filterFacts(options); !filter.isEmpty()) {
        facts.insert(u"filter"_s, filter);
    }
    if (report.cutCells > 0) {
        facts.insert(u"cut_cells"_s, report.cutCells);
    }
    return facts;
}

constexpr EnumNames<Format, 6> formatNames
    = {{"csv"_L1, "jsonl"_L1, "xlsx"_L1, "sql"_L1, "html"_L1, "tables-jsonl"_L1}};

} // namespace

QString exportFormatName(Format format)
{
    return formatNames.name(format);
}

std::optional<Format> exportFormatFromName(QStringView name)
{
    return formatNames.value(name);
}

ExportService::ExportService(store::Store &store)
    : m_store(store)
{
}

Job<ExportReport> ExportService::write(QString file, ExportOptions options, Person person)
{
    auto monitor = std::make_shared<JobMonitor>();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false); // between the bulk thread and whoever cancels
    auto written
        = m_store.bulk([sink = ProgressSink(monitor), cancelled, file = std::move(file), options,
                           by = ExportedBy{person, m_store.clock().now()}](store::Connection &connection) mutable {
              return exportTo(connection, file, options, by, [&](qint64 rows) {
                  sink.report(Progress{rows});
                  return !cancelled->load();
              });
          });
    auto recorded = written
                        .then([store = &m_store, options, person = std::move(person)](Result<ExportReport> report) {
                            return recordExport(*store, std::move(report), person,
                                [&](const ExportReport &saved) { return factsOf(saved, options); });
                        })
                        .unwrap();
    return {std::move(recorded), std::move(monitor), [cancelled] { cancelled->store(true); }};
}

Job<bool> ExportService::announcePackage(QString file, Person person)
{
    return Job(store::noteExport(m_store, std::move(person),
        {{u"file"_s, QFileInfo(file).fileName()}, {u"what"_s, u"record"_s}, {u"format"_s, u"package"_s}}));
}

Job<PackageReport> ExportService::writePackage(QString file, store::Anchor anchor)
{
    auto monitor = std::make_shared<JobMonitor>();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false); // between the bulk thread and whoever cancels
    const QDateTime now = m_store.clock().now();
    auto written = m_store.bulk([sink = ProgressSink(monitor), cancelled, file = std::move(file),
                                    anchor = std::move(anchor), now](store::Connection &connection) mutable {
        return writeRecordPackage(connection, file, anchor, now, [&](qint64 rows) {
            sink.report(Progress{rows});
            return !cancelled->load();
        });
    });
    return {std::move(written), std::move(monitor), [cancelled] { cancelled->store(true); }};
}

} // namespace metaflow::exchange
