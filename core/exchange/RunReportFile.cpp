#include "core/exchange/RunReportFile.h"

#include "core/exchange/CsvWriter.h"
#include "core/exchange/FileSink.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

void numberOrNone(CsvWriter *csv, int number)
{
    if (number == 0) {
        csv->null();
    } else {
        csv->number(number);
    }
}

void writeFailure(CsvWriter *csv, const Request &request, bool priceKnown)
{
    QStringList columns;
    for (const RequestTarget &target : request.targets) {
        if (!target.object.isTable()) {
            columns << target.object.name();
        }
    }
    csv->number(request.run.value());
    csv->number(request.number);
    numberOrNone(csv, request.parent);
    for (const QString &text : {request.table.catalog(), request.table.schema(), request.table.table(),
             columns.join(u", "_s), request.errorCode, request.errorDetail}) {
        csv->text(text);
    }
    csv->number(request.attempts);
    csv->number(request.possiblyBilledTwice);
    csv->number(request.actual.inputTokens);
    csv->number(request.actual.outputTokens);
    if (priceKnown) {
        csv->text(usdText(request.actual.costMicroUsd));
    } else {
        csv->null();
    }
    csv->text(u"safe"_s);
    csv->endRow();
}

} // namespace

QByteArray runReportCsv(const generation::RunReport &report)
{
    CsvWriter csv(CsvWriter::Mode::Safe);
    for (const QString &name : {u"run_id"_s, u"request"_s, u"parent"_s, u"catalog"_s, u"schema"_s, u"table"_s,
             u"columns"_s, u"code"_s, u"detail"_s, u"attempts"_s, u"possibly_billed_twice"_s, u"input_tokens"_s,
             u"output_tokens"_s, u"cost_usd"_s, u"text_mode"_s}) {
        csv.text(name);
    }
    csv.endRow();
    for (const Request &request : report.failed) {
        writeFailure(&csv, request, report.priceKnown);
    }
    return csv.take();
}

Result<void> writeRunReport(const generation::RunReport &report, const QString &file)
{
    FileSink sink(file);
    auto done = sink.open();
    if (done) {
        done = sink.write(runReportCsv(report));
    }
    return done ? sink.commit() : done;
}

} // namespace metaflow::exchange
