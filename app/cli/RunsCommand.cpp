#include "app/cli/Command.h"
#include "app/cli/Generation.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/JsonText.h"
#include "core/exchange/FileSink.h"
#include "core/exchange/RunReportFile.h"
#include "core/wording/Wording.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QString countsOf(const Run &run)
{
    const QString answered = Text::tr("%1 of %2").arg(run.succeeded).arg(run.requests);
    return run.failed > 0 ? answered + u", "_s + Text::tr("%1 failed").arg(run.failed) : answered;
}

QString lineOf(const Run &run, bool priceKnown)
{
    return u"%1  %2  %3  %4  %5  %6"_s.arg(run.id.value(), 5)
        .arg(runStateName(run.state), -8)
        .arg(isoTime(run.createdAt), run.selection.catalog, countsOf(run),
            priceKnown ? u'$' + usdText(run.actual.costMicroUsd) : Text::tr("price not known"));
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = shell->services().generation().runs();
    const auto runs = co_await shell->finish(std::move(reading));
    if (!runs) {
        co_return fail(runs.error());
    }
    QJsonArray array;
    for (const Run &run : *runs) {
        const bool priceKnown = shell->services().generation().knowsPrice(run);
        array.append(runJson(run, priceKnown));
        if (!shell->out().isJson()) {
            shell->out().text(lineOf(run, priceKnown));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"runs"_s, array}});
    } else if (runs->isEmpty()) {
        shell->out().say(Text::tr("No runs yet."));
    }
    co_return ExitCode::Done;
}

Result<RunId> runOf(const Arguments &arguments)
{
    const auto text = arguments.only(Text::tr("the run's number"));
    if (!text) {
        return fail(text.error());
    }
    bool isNumber = false;
    const qint64 id = text->toLongLong(&isNumber);
    return isNumber && id > 0 ? Result<RunId>(RunId(id))
                              : wrongUsage(Text::tr("a run has a number, not “%1”.").arg(*text));
}

QCoro::Task<Result<generation::RunReport>> reportOf(Shell *shell, Arguments arguments)
{
    const auto id = runOf(arguments);
    if (!id) {
        co_return fail(id.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = shell->services().generation().report(*id);
    co_return co_await shell->finish(std::move(reading));
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    const auto report = co_await reportOf(shell, arguments);
    if (!report) {
        co_return fail(report.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        out.document(reportJson(*report));
        co_return ExitCode::Done;
    }
    out.text(lineOf(report->run, report->priceKnown));
    out.text(reportText(*report));
    showOutcome(out, *report);
    for (const Request &request : report->failed) {
        out.text(u"  %1  %2"_s.arg(request.number, 5).arg(wording::describe(request).text()));
    }
    co_return ExitCode::Done;
}

Result<void> write(const generation::RunReport &report, const QString &file)
{
    if (file.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        return exchange::writeRunReport(report, file);
    }
    QJsonObject document = reportJson(report);
    document.insert(u"schema_version"_s, 1);
    exchange::FileSink sink(file);
    auto done = sink.open();
    if (done) {
        done = sink.write(jsonText(QJsonDocument(document), QJsonDocument::Indented));
    }
    return done ? sink.commit() : done;
}

QCoro::Task<Answer> report(Shell *shell, Arguments arguments)
{
    const QString file = arguments.value(u"out"_s);
    if (!file.endsWith(u".csv"_s, Qt::CaseInsensitive) && !file.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        co_return wrongUsage(Text::tr("say where the report goes with --out FILE.csv or FILE.json."));
    }
    const auto found = co_await reportOf(shell, arguments);
    if (!found) {
        co_return fail(found.error());
    }
    if (const auto written = write(*found, file); !written) {
        co_return fail(written.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"run_id"_s, found->run.id.value()}, {u"rows"_s, found->failed.size()}});
    } else {
        shell->out().text(Text::tr("%1 failures written to %2.").arg(found->failed.size()).arg(file));
    }
    co_return ExitCode::Done;
}

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, Text::tr("Where the report goes: a .csv or a .json file."), u"FILE"_s});
}

} // namespace

std::vector<Command> runsCommands()
{
    return {{u"runs"_s, {}, Text::tr("Lists the runs so far."), [](QCommandLineParser &) {}, list},
        {u"runs show"_s, u"RUN"_s, Text::tr("One run with its quote, its figures and every failure."),
            [](QCommandLineParser &) {}, show},
        {u"runs report"_s, u"RUN --out FILE.csv|FILE.json"_s, Text::tr("Writes the failures of a run to a file."),
            addReportOptions, report}};
}

} // namespace metaflow::cli
