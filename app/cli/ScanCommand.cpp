#include "app/cli/Command.h"
#include "app/cli/Generation.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

void show(Output &out, const catalog::ScanReport &report)
{
    if (out.isJson()) {
        out.document(
            {{u"source_id"_s, report.source.value()}, {u"tables"_s, report.tables}, {u"columns"_s, report.columns},
                {u"statements"_s, report.statements}, {u"elapsed_ms"_s, static_cast<qint64>(report.elapsed.count())},
                {u"new_tables"_s, objectsJson(report.changes.newTables)},
                {u"changed_tables"_s, objectsJson(report.changes.changedTables)},
                {u"gone_tables"_s, objectsJson(report.changes.goneTables)},
                {u"not_read"_s, QJsonArray::fromStringList(report.notRead)}, {u"changed_comments"_s, report.facts}});
        return;
    }
    out.text(Text::tr("%1 tables and %2 columns, read with %3 statements in %4 s.")
                 .arg(report.tables)
                 .arg(report.columns)
                 .arg(report.statements)
                 .arg(static_cast<double>(report.elapsed.count()) / 1000, 0, 'f', 1));
    out.text(Text::tr("New: %1, changed: %2, gone: %3.")
                 .arg(report.changes.newTables.size())
                 .arg(report.changes.changedTables.size())
                 .arg(report.changes.goneTables.size()));
    if (report.facts > 0) {
        out.text(
            Text::tr("Items whose comment or type is another one in the catalog now: %1; see “items list --changed”.")
                .arg(report.facts));
    }
    if (!report.notRead.isEmpty()) {
        out.text(notReadText(report.notRead));
    }
}

QCoro::Task<Answer> scan(Shell *shell, Arguments arguments)
{
    const auto selection = readSelection(arguments);
    if (!selection) {
        co_return fail(selection.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    const SourceId source = connected->source.id;
    auto scanning = shell->services().catalog().scan(source, *selection);
    const auto report = co_await shell->finish(std::move(scanning));
    if (!report) {
        co_return fail(report.error());
    }
    auto matching = requireMatch(shell, source, *selection);
    const auto matches = co_await std::move(matching);
    if (!matches) {
        co_return fail(matches.error());
    }
    show(shell->out(), *report);
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> scanCommands()
{
    return {{u"scan"_s, u"--catalog C [--schema S]… [--table GLOB]… [--changed-since TIME]"_s,
        Text::tr("Reads the catalog into the store."), addSelectOptions, scan}};
}

} // namespace metaflow::cli
