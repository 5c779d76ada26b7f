#include "ui/generate/RunReportFile.h"

#include "ui/shell/Background.h"
#include "core/base/Clock.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/FileSink.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? isoTime(time) : QString();
}

void writeRow(exchange::CsvWriter &csv, const Request &request)
{
    csv.number(request.number);
    csv.text(request.table.display());
    csv.text(requestStateName(request.state));
    csv.number(request.attempts);
    csv.number(request.repair ? 1 : 0);
    csv.number(request.actual.inputTokens);
    csv.number(request.actual.cachedTokens);
    csv.number(request.actual.outputTokens);
    csv.text(usdText(request.actual.costMicroUsd));
    csv.number(request.possiblyBilledTwice);
    csv.text(request.errorCode);
    const bool failed = !request.errorCode.isEmpty();
    const wording::Sentence sentence = failed ? wording::describe(request) : wording::Sentence();
    csv.text(sentence.what);
    csv.text(sentence.todo);
    csv.text(timeText(request.sentAt));
    csv.text(timeText(request.finishedAt));
    csv.endRow();
}

} // namespace

QByteArray runReportCsv(const QVector<Request> &requests)
{
    exchange::CsvWriter csv(exchange::CsvWriter::Mode::Safe);
    for (const QString &name : {u"number"_s, u"table"_s, u"state"_s, u"attempts"_s, u"repair"_s, u"input_tokens"_s,
             u"cached_tokens"_s, u"output_tokens"_s, u"cost_usd"_s, u"possibly_billed_twice"_s, u"error_code"_s,
             u"reason"_s, u"what_to_do"_s, u"sent_at"_s, u"finished_at"_s}) {
        csv.text(name);
    }
    csv.endRow();
    for (const Request &request : requests) {
        writeRow(csv, request);
    }
    return csv.take();
}

Job<qint64> writeRunReport(const QString &file, const QVector<Request> &requests)
{
    return inBackground([file, requests]() -> Result<qint64> {
        exchange::FileSink sink(file);
        if (const auto opened = sink.open(); !opened) {
            return fail(opened.error());
        }
        if (const auto written = sink.write(runReportCsv(requests)); !written) {
            return fail(written.error());
        }
        if (const auto committed = sink.commit(); !committed) {
            return fail(committed.error());
        }
        return requests.size();
    });
}

} // namespace metaflow::ui
