#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

bool namesOnly(ItemFilter filter)
{
    filter.catalog.clear();
    filter.schema.clear();
    filter.table.clear();
    return filter.isEmpty();
}

Result<exchange::ExportOptions> readExport(const Arguments &arguments)
{
    exchange::ExportOptions options;
    const QString format = arguments.value(u"format"_s);
    if (format == u"jsonl") {
        options.format = exchange::Format::JsonLines;
    } else if (format == u"tables-jsonl") {
        options.format = exchange::Format::Tables;
    } else if (format != u"csv") {
        return wrongUsage(Text::tr("--format takes csv, jsonl or tables-jsonl, not “%1”.").arg(format));
    }
    auto filter = readFilter(arguments);
    if (!filter) {
        return fail(filter.error());
    }
    if (arguments.value(u"out"_s).isEmpty()) {
        return wrongUsage(Text::tr("say where the file goes with --out FILE."));
    }
    if (options.format == exchange::Format::Tables && (arguments.has(u"history"_s) || !namesOnly(*filter))) {
        return wrongUsage(Text::tr("tables-jsonl is the scanned catalog: of the filters it knows --catalog, --schema "
                                   "and --table."));
    }
    options.filter = *filter;
    options.exact = arguments.has(u"exact"_s);
    options.history = arguments.has(u"history"_s);
    if (options.history) {
        if (const auto known = checkHistoryOptions(arguments); !known) {
            return fail(known.error());
        }
    }
    return options;
}

QCoro::Task<Answer> exporting(Shell *shell, Arguments arguments)
{
    const auto options = readExport(arguments);
    if (!options) {
        co_return fail(options.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto writing = shell->services().exporting().write(arguments.value(u"out"_s), *options, *person);
    const auto report = co_await shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"file"_s, report->file}, {u"rows"_s, report->rows}, {u"bytes"_s, report->bytes},
            {u"sha256"_s, report->sha256}});
    } else {
        shell->out().text(Text::tr("%1 rows, %2 bytes in %3.").arg(report->rows).arg(report->bytes).arg(report->file));
        shell->out().text(u"SHA-256 %1"_s.arg(report->sha256));
    }
    co_return ExitCode::Done;
}

void addOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption(
        {u"format"_s, Text::tr("csv or jsonl; tables-jsonl is the scanned catalog, for metaflow-sandbox --catalog."),
            u"csv|jsonl|tables-jsonl"_s});
    parser.addOption({u"out"_s, Text::tr("Where the file goes."), u"FILE"_s});
    parser.addOption({u"exact"_s, Text::tr("CSV without the guard against formulas.")});
    parser.addOption({u"history"_s, Text::tr("The record instead of the items.")});
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{u"export"_s, u"--format csv|jsonl|tables-jsonl --out FILE FILTER [--exact] [--history]"_s,
        Text::tr("Writes items or their history to a file."), addOptions, exporting}};
}

} // namespace metaflow::cli
