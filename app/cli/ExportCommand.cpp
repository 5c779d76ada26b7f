#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

#include <QFileInfo>

#include <algorithm>

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

/// As `--format` says, else as the file's name ends; `dbt` and `package` are commands of their own.
QString formatName(const Arguments &arguments)
{
    if (arguments.has(u"format"_s)) {
        return arguments.value(u"format"_s);
    }
    const QString ending = QFileInfo(arguments.value(u"out"_s)).suffix().toLower();
    const QHash<QString, QString> others{
        {u"zip"_s, u"package"_s}, {u"yml"_s, u"dbt"_s}, {u"yaml"_s, u"dbt"_s}, {u"htm"_s, u"html"_s}};
    return others.value(ending, ending);
}

/// What makes no sense together is a mistake, not something to pass over.
Result<void> checkTogether(const exchange::ExportOptions &options)
{
    using exchange::Format;
    const bool accepted = options.format == Format::Sql || options.format == Format::Html;
    if (options.history && (accepted || options.format == Format::Tables)) {
        return wrongUsage(Text::tr("--history goes with csv, jsonl and xlsx."));
    }
    if (options.exact && options.format != Format::Csv) {
        return wrongUsage(Text::tr("--exact goes with csv; no other format needs a guard against formulas."));
    }
    if (options.format == Format::Tables && !namesOnly(options.filter)) {
        return wrongUsage(Text::tr("tables-jsonl is the scanned catalog: of the filters it knows --catalog, --schema "
                                   "and --table."));
    }
    const auto &statuses = options.filter.statuses;
    const bool all = std::all_of(statuses.begin(), statuses.end(),
        [](Status status) { return isAccepted(status) || status == Status::Imported; });
    if (accepted && !all) {
        return wrongUsage(Text::tr("sql and html hold what is accepted: --status takes approved, edited or imported."));
    }
    return {};
}

Result<exchange::ExportOptions> readExport(const Arguments &arguments)
{
    exchange::ExportOptions options;
    const QString name = formatName(arguments);
    const auto format = exchange::exportFormatFromName(name);
    if (!format) {
        return wrongUsage(
            Text::tr("--format takes csv, xlsx, jsonl, sql, dbt, html, tables-jsonl or package, not “%1”.").arg(name));
    }
    auto filter = readFilter(arguments);
    if (!filter) {
        return fail(filter.error());
    }
    if (arguments.value(u"out"_s).isEmpty()) {
        return wrongUsage(Text::tr("say where the file goes with --out FILE."));
    }
    if (arguments.has(u"secret-file"_s)) {
        return wrongUsage(Text::tr("--secret-file goes with --format package."));
    }
    options.format = *format;
    options.filter = *filter;
    options.exact = arguments.has(u"exact"_s);
    options.history = arguments.has(u"history"_s);
    if (const auto makesSense = checkTogether(options); !makesSense) {
        return fail(makesSense.error());
    }
    if (options.history) {
        if (const auto known = checkHistoryOptions(arguments); !known) {
            return fail(known.error());
        }
    }
    return options;
}

QString rowsText(const exchange::ExportReport &report, exchange::Format format)
{
    const QString text = format == exchange::Format::Sql ? Text::tr("%1 statements, %2 bytes in %3.")
        : format == exchange::Format::Html               ? Text::tr("%1 descriptions, %2 bytes in %3.")
                                                         : Text::tr("%1 rows, %2 bytes in %3.");
    return text.arg(report.rows).arg(report.bytes).arg(report.file);
}

void show(Output &out, const exchange::ExportReport &report, exchange::Format format)
{
    if (out.isJson()) {
        out.document({{u"file"_s, report.file}, {u"format"_s, exchange::exportFormatName(format)},
            {u"rows"_s, report.rows}, {u"bytes"_s, report.bytes}, {u"sha256"_s, report.sha256},
            {u"cut_cells"_s, report.cutCells}, {u"recorded"_s, report.recorded}});
    } else {
        out.text(rowsText(report, format));
        out.text(u"SHA-256 %1"_s.arg(report.sha256));
    }
    if (report.cutCells > 0) {
        out.say(Text::tr("%1 texts are longer than a cell of Excel may be and were cut; csv and jsonl have them whole.")
                    .arg(report.cutCells));
    }
    sayWhetherRecorded(out, report.recorded);
}

QCoro::Task<Answer> exporting(Shell *shell, Arguments arguments)
{
    const QString format = formatName(arguments);
    if (arguments.has(u"sources"_s) && format != "dbt"_L1) {
        co_return wrongUsage(Text::tr("--sources goes with --format dbt."));
    }
    if (format == "package"_L1) {
        auto packing = exportPackage(shell, arguments);
        co_return co_await packing;
    }
    if (format == "dbt"_L1) {
        auto writing = exportForDbt(shell, arguments);
        co_return co_await writing;
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
    show(shell->out(), *report, options->format);
    co_return ExitCode::Done;
}

void addOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"format"_s,
        Text::tr("csv, xlsx (Excel) and jsonl hold items or history; sql is a script of the accepted descriptions, dbt "
                 "a properties file and html a data dictionary of them; tables-jsonl is the scanned catalog, for "
                 "metaflow-sandbox --catalog; package is the items and the whole record with its signed end, for "
                 "history verify --package. Without it the ending of FILE says which."),
        u"csv|xlsx|jsonl|sql|dbt|html|tables-jsonl|package"_s});
    parser.addOption({u"out"_s, Text::tr("Where the file goes."), u"FILE"_s});
    parser.addOption({u"exact"_s, Text::tr("CSV without the guard against formulas.")});
    parser.addOption({u"history"_s, Text::tr("The record instead of the items: csv, jsonl and xlsx.")});
    parser.addOption({u"sources"_s, Text::tr("For dbt: as sources, which dbt only reads, instead of as models.")});
    parser.addOption({u"secret-file"_s,
        Text::tr("For a package: a file only you may read that holds the record's key (else the key store)."),
        u"FILE"_s});
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{u"export"_s,
        u"[--format csv|xlsx|jsonl|sql|dbt|html|tables-jsonl|package] --out FILE FILTER [--exact] [--history] [--sources]"_s,
        Text::tr("Writes items or their history to a file."), addOptions, exporting}};
}

} // namespace metaflow::cli
