#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Plans.h"
#include "app/cli/Text.h"
#include "core/importing/PlanFigures.h"
#include "core/wording/Wording.h"

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

Result<Plan> readPlan(const Arguments &arguments)
{
    const auto file = arguments.only(Text::tr("the plan file"));
    return file ? importing::ImportService::readFile(*file) : Result<Plan>(fail(file.error()));
}

void showChanges(Output &out, const Plan &plan)
{
    QVector<int> order(plan.changes.size());
    std::iota(order.begin(), order.end(), 0);
    if (!out.isJson()) { // which is in the order of the file
        order = importing::presentationOrder(plan);
    }
    for (const int index : std::as_const(order)) {
        if (out.isClosed()) {
            return;
        }
        const Change &change = plan.changes.at(index);
        if (out.isJson()) {
            out.jsonLine(changeJson(change));
            continue;
        }
        out.text(u"%1  %2"_s.arg(verdictName(change.verdict), -18).arg(change.object.display()));
        out.text(u"    - "_s + shownComment(change.catalog));
        out.text(u"    + "_s + shownComment(change.ours));
    }
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    const auto plan = readPlan(arguments);
    if (!plan) {
        co_return fail(plan.error());
    }
    Output &out = shell->out();
    if (arguments.has(u"changes"_s)) {
        showChanges(out, *plan);
        co_return ExitCode::Done;
    }
    const auto report = reportOf(*plan);
    if (out.isJson()) {
        out.document(planJson(report));
        co_return ExitCode::Done;
    }
    showPlan(out, report, arguments.positional().first());
    for (const PlanStatement &statement : plan->statements) {
        showStatement(out, statement);
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> sql(Shell *shell, Arguments arguments)
{
    const auto plan = readPlan(arguments);
    if (!plan) {
        co_return fail(plan.error());
    }
    const QString file = arguments.value(u"out"_s);
    if (file.isEmpty()) {
        co_return wrongUsage(Text::tr("say where the script goes with --out FILE."));
    }
    const auto opened = co_await shell->openStore(); // what leaves stands in the record
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto &importing = shell->services().importing();
    auto writing = arguments.has(u"came-undone"_s) ? importing.writeUndoneScript(*plan, file, *person)
                                                   : importing.writeScript(*plan, file, *person);
    const auto report = co_await shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"statements"_s, report->statements}, {u"sha256"_s, report->sha256},
            {u"left_out"_s, report->leftOut}, {u"recorded"_s, report->recorded}});
    } else {
        shell->out().text(Text::tr("%1 statements in %2.").arg(report->statements).arg(file));
        if (report->leftOut > 0) {
            shell->out().text(Text::tr("Left out: %1. They wait for a decision, or were decided otherwise since.")
                                  .arg(report->leftOut));
        }
    }
    sayWhetherRecorded(shell->out(), report->recorded);
    co_return ExitCode::Done;
}

/// The yes of a person to exactly this plan, in the record. Only on the store that made it.
QCoro::Task<Answer> approve(Shell *shell, Arguments arguments)
{
    const auto plan = readPlan(arguments);
    if (!plan) {
        co_return fail(plan.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto writing = shell->services().importing().approve(*plan, *person);
    const auto written = co_await shell->finish(std::move(writing));
    if (!written) {
        co_return fail(written.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"plan_id"_s, plan->id.value()}, {u"hash"_s, plan->hash}});
    } else {
        shell->out().text(Text::tr("%1 approved plan %2.").arg(person->name, plan->id.value()));
    }
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> planFileCommands()
{
    const auto nothing = [](QCommandLineParser &) {};
    const auto changes = [](QCommandLineParser &parser) {
        parser.addOption({u"changes"_s, Text::tr("Every change; JSON Lines with --output json.")});
    };
    const auto out = [](QCommandLineParser &parser) {
        parser.addOption({u"out"_s, Text::tr("Where the script goes."), u"FILE"_s});
        parser.addOption({u"came-undone"_s, Text::tr("What came undone instead of what the plan writes.")});
    };
    return {{u"plan show"_s, u"FILE.mfplan [--changes]"_s, Text::tr("Shows a plan file."), changes, show},
        {u"plan approve"_s, u"FILE.mfplan"_s, Text::tr("Records your yes to a plan."), nothing, approve},
        {u"plan sql"_s, u"FILE.mfplan --out FILE [--came-undone]"_s,
            Text::tr("Writes a plan's statements as a script."), out, sql}};
}

} // namespace metaflow::cli
