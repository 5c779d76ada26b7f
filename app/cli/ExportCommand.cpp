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
        return wrongUsage(Text::tr("--format takes csv, jsonl, dbt, tables-jsonl or package, not “%1”.").arg(format));
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
    if (arguments.value(u"format"_s) == "package"_L1) {
        auto packing = exportPackage(shell, arguments);
        co_return co_await packing;
    }
    if (arguments.value(u"format"_s) == "dbt"_L1) {
        auto writing = exportForDbt(shell, arguments);
        co_return co_await writing;
    }
    if (arguments.has(u"sources"_s)) {
        co_return wrongUsage(Text::tr("--sources goes with --format dbt."));
    }
    const auto options = readExport(arguments);
    if (!options) {
        co_return fail(options.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
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
            {u"sha256"_s, report->sha256}, {u"recorded"_s, report->recorded}});
    } else {
        shell->out().text(Text::tr("%1 rows, %2 bytes in %3.").arg(report->rows).arg(report->bytes).arg(report->file));
        shell->out().text(u"SHA-256 %1"_s.arg(report->sha256));
    }
    sayWhetherRecorded(shell->out(), report->recorded);
    co_return ExitCode::Done;
}

void addOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"format"_s,
        Text::tr("csv or jsonl; dbt is a properties file of the accepted descriptions; tables-jsonl is the scanned "
                 "catalog, for metaflow-sandbox --catalog; package is the whole record with its signed end, for "
                 "history verify --package."),
        u"csv|jsonl|dbt|tables-jsonl|package"_s});
    parser.addOption({u"out"_s, Text::tr("Where the file goes."), u"FILE"_s});
    parser.addOption({u"exact"_s, Text::tr("CSV without the guard against formulas.")});
    parser.addOption({u"history"_s, Text::tr("The record instead of the items.")});
    parser.addOption({u"sources"_s, Text::tr("For dbt: as sources, which dbt only reads, instead of as models.")});
    parser.addOption({u"secret-file"_s,
        Text::tr("For a package: a file only you may read that holds the record's key (else the key store)."),
        u"FILE"_s});
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{u"export"_s,
        u"--format csv|jsonl|dbt|tables-jsonl|package --out FILE FILTER [--exact] [--history] [--sources]"_s,
        Text::tr("Writes items or their history to a file."), addOptions, exporting}};
}

} // namespace metaflow::cli
