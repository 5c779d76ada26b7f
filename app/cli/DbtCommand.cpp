#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

exchange::DbtKind kindOf(const Arguments &arguments)
{
    return arguments.has(u"sources"_s) ? exchange::DbtKind::Sources : exchange::DbtKind::Models;
}

/// What the file lacks because of a name is left over: the same command with other options can write it.
ExitCode show(Output &out, const exchange::DbtReport &report)
{
    const ExitCode code = report.nameTaken.isEmpty() ? ExitCode::Done : ExitCode::Partly;
    sayWhetherRecorded(out, report.recorded);
    if (out.isJson()) {
        out.document({{u"file"_s, report.file}, {u"rows"_s, report.texts}, {u"bytes"_s, report.bytes},
            {u"sha256"_s, report.sha256}, {u"left_out"_s, report.leftOut},
            {u"name_taken"_s, objectsJson(report.nameTaken)}, {u"recorded"_s, report.recorded}});
        return code;
    }
    out.text(Text::tr("%1 descriptions, %2 bytes in %3.").arg(report.texts).arg(report.bytes).arg(report.file));
    out.text(u"SHA-256 %1"_s.arg(report.sha256));
    if (report.leftOut > 0) {
        out.text(
            Text::tr("Left out: %1. They wait for a decision, or were decided otherwise since.").arg(report.leftOut));
    }
    for (const ObjectPath &path : report.nameTaken) {
        out.text(Text::tr("Not written, because its name stands for another one too: %1.").arg(path.display()));
    }
    return code;
}

Result<QString> fileOf(const Arguments &arguments)
{
    const QString file = arguments.value(u"out"_s);
    return file.isEmpty() ? wrongUsage(Text::tr("say where the file goes with --out FILE.")) : Result<QString>(file);
}

QCoro::Task<Answer> planForDbt(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the plan file"));
    const auto plan = name ? importing::ImportService::readFile(*name) : Result<Plan>(fail(name.error()));
    if (!plan) {
        co_return fail(plan.error());
    }
    if (plan->kind == PlanKind::Rollback) {
        co_return wrongUsage(Text::tr("what a rollback puts back was accepted by nobody, so dbt gets none of it."));
    }
    const auto file = fileOf(arguments);
    if (!file) {
        co_return fail(file.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    const exchange::PlanForDbt what{arguments.has(u"came-undone"_s), kindOf(arguments)};
    auto writing = shell->services().exporting().writePlanForDbt(*plan, *file, what, *person);
    const auto report = co_await shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    co_return show(shell->out(), *report);
}

/// Only what is accepted or imported and asks for no work is written, so other states make no sense.
Result<ItemFilter> acceptedFilter(const Arguments &arguments)
{
    auto filter = readFilter(arguments);
    if (!filter) {
        return filter;
    }
    for (const Status status : std::as_const(filter->statuses)) {
        if (!isAccepted(status) && status != Status::Imported) {
            return wrongUsage(Text::tr("dbt gets what is accepted: --status takes approved, edited or imported."));
        }
    }
    if (filter->statuses.isEmpty()) {
        filter->statuses = {Status::Approved, Status::Edited, Status::Imported};
    }
    return filter;
}

} // namespace

QCoro::Task<Answer> exportForDbt(Shell *shell, Arguments arguments)
{
    if (arguments.has(u"history"_s) || arguments.has(u"exact"_s)) {
        co_return wrongUsage(Text::tr("--history and --exact do not go with --format dbt."));
    }
    const auto filter = acceptedFilter(arguments);
    if (!filter) {
        co_return fail(filter.error());
    }
    const auto file = fileOf(arguments);
    if (!file) {
        co_return fail(file.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto writing = shell->services().exporting().writeItemsForDbt(*filter, *file, kindOf(arguments), *person);
    const auto report = co_await shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    co_return show(shell->out(), *report);
}

std::vector<Command> dbtCommands()
{
    const auto options = [](QCommandLineParser &parser) {
        parser.addOption({u"out"_s, Text::tr("Where the properties file goes."), u"FILE"_s});
        parser.addOption({u"came-undone"_s, Text::tr("What came undone instead of what the plan writes.")});
        parser.addOption({u"sources"_s, Text::tr("As sources, which dbt only reads, instead of as models.")});
    };
    return {{u"plan dbt"_s, u"FILE.mfplan --out FILE [--came-undone] [--sources]"_s,
        Text::tr("Writes a plan's descriptions as a properties file of dbt."), options, planForDbt}};
}

} // namespace metaflow::cli
