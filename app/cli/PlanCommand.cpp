#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/PlanChoices.h"
#include "app/cli/Plans.h"
#include "app/cli/Text.h"
#include "core/importing/Approval.h"
#include "core/wording/Wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr std::array onConflictNames = {"wait"_L1, "theirs"_L1, "ours"_L1, "append"_L1};

Result<importing::OnConflict> readOnConflict(const Arguments &arguments)
{
    const QString given = arguments.value(u"on-conflict"_s);
    for (size_t i = 0; i < onConflictNames.size(); ++i) {
        if (given == onConflictNames.at(i) || (given.isEmpty() && i == 0)) {
            return static_cast<importing::OnConflict>(i);
        }
    }
    return wrongUsage(Text::tr("--on-conflict takes wait, theirs, ours or append, not “%1”.").arg(given));
}

Result<QString> readOut(const Arguments &arguments)
{
    if (arguments.value(u"out"_s).isEmpty()) {
        return wrongUsage(Text::tr("say where the plan goes with --out FILE.mfplan."));
    }
    return arguments.value(u"out"_s);
}

Result<QVector<PlanChoice>> readChosen(const Arguments &arguments)
{
    return arguments.has(u"choose"_s) ? readChoices(arguments.value(u"choose"_s)) : QVector<PlanChoice>();
}

/// What a person would miss in the plan without a reason. The plan is there already, so where that cannot be told it is
/// said, and the plan gets its file all the same.
QCoro::Task<void> tellWaiting(Shell *shell, SourceId source, ItemFilter filter)
{
    auto counting = shell->services().store().bulk([source, filter](store::Connection &connection) {
        return importing::waitingForAnother(connection, source, filter);
    });
    const auto waiting = co_await shell->finish(std::move(counting));
    if (!waiting) {
        shell->out().say(
            Text::tr("Whether texts wait for the approval of somebody other than their author could not be told: %1")
                .arg(wording::describe(waiting.error()).text()));
    } else if (*waiting > 0) {
        shell->out().say(Text::tr(
            "Texts that wait for the approval of somebody other than their author, and are not in the plan: %1.")
                             .arg(*waiting));
    }
}

QCoro::Task<Answer> create(Shell *shell, Arguments arguments)
{
    const auto filter = readFilter(arguments);
    if (!filter) {
        co_return fail(filter.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto onConflict = readOnConflict(arguments);
    if (!onConflict) {
        co_return fail(onConflict.error());
    }
    const auto file = readOut(arguments);
    if (!file) {
        co_return fail(file.error());
    }
    const auto choices = readChosen(arguments);
    if (!choices) {
        co_return fail(choices.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    importing::PlanOptions options;
    options.filter = *filter;
    options.replace = arguments.has(u"replace"_s);
    options.onConflict = *onConflict;
    options.again = arguments.has(u"again"_s);
    const auto chosen = co_await choose(shell, connected->source.id, *choices, &options);
    if (!chosen) {
        co_return fail(chosen.error());
    }
    auto planning = shell->services().importing().plan(connected->source.id, options, connected->person);
    const auto report = co_await shell->finish(std::move(planning));
    if (!report) {
        co_return fail(chosenError(report.error()));
    }
    co_await tellWaiting(shell, connected->source.id, options.filter);
    const ExitCode changes = arguments.has(u"detailed-exitcode"_s) ? ExitCode::Changes : ExitCode::Done;
    co_return co_await deliver(shell, *report, *file, changes);
}

/// `--run ID|--plan ID|--item ID [--to N]|--table NAME`: exactly one of them. `--as-before PLAN` beside.
Result<importing::RollbackTarget> readTarget(const Arguments &arguments)
{
    const auto run = arguments.number(u"run"_s, 1);
    const auto item = arguments.number(u"item"_s, 1);
    const auto to = arguments.number(u"to"_s, 1);
    for (const auto *number : {&run, &item, &to}) {
        if (!*number) {
            return fail(number->error());
        }
    }
    importing::RollbackTarget target;
    target.plan = PlanId(arguments.value(u"plan"_s));
    target.run = RunId(run->value_or(0));
    target.table = arguments.value(u"table"_s);
    if (*item) {
        target.items = {ItemId(**item)};
    }
    target.toText = to->value_or(0);
    target.asBefore = PlanId(arguments.value(u"as-before"_s));
    const int given = (target.plan.isNone() ? 0 : 1) + (target.run.isNone() ? 0 : 1) + (target.table.isEmpty() ? 0 : 1)
        + (target.items.isEmpty() ? 0 : 1);
    if (given != 1) {
        return wrongUsage(Text::tr("say what to take back with one of --run, --plan, --item and --table."));
    }
    if (*to && target.items.isEmpty()) {
        return wrongUsage(Text::tr("--to goes with --item."));
    }
    if (!target.asBefore.isNone() && (!target.plan.isNone() || *to)) {
        return wrongUsage(Text::tr("--as-before goes with --item, --table or --run, and without --to."));
    }
    return target;
}

QCoro::Task<Answer> rollback(Shell *shell, Arguments arguments)
{
    auto target = readTarget(arguments);
    if (!target) {
        co_return fail(target.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto file = readOut(arguments);
    if (!file) {
        co_return fail(file.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    auto planning = shell->services().importing().rollback(connected->source.id, *std::move(target), connected->person);
    const auto report = co_await shell->finish(std::move(planning));
    if (!report) {
        co_return fail(report.error());
    }
    co_return co_await deliver(shell, *report, *file, ExitCode::Done);
}

void addCreateOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"out"_s, Text::tr("Where the plan goes."), u"FILE.mfplan"_s});
    parser.addOption({u"replace"_s, Text::tr("Also replace comments that are there.")});
    parser.addOption({u"on-conflict"_s, Text::tr("What to do where somebody changed a comment meanwhile (wait)."),
        u"wait|theirs|ours|append"_s});
    parser.addOption({u"again"_s, Text::tr("Also write again what was imported and has come undone.")});
    parser.addOption({u"choose"_s,
        Text::tr(
            "Choices for single objects, before those for all: JSON Lines with “object” and “choice” (replace, theirs, "
            "ours, append, again)."),
        u"FILE"_s});
    parser.addOption({u"detailed-exitcode"_s, Text::tr("Exit with 2 when there is something to apply.")});
}

void addRollbackOptions(QCommandLineParser &parser)
{
    parser.addOption({u"run"_s, Text::tr("What this run's texts changed."), u"ID"_s});
    parser.addOption({u"plan"_s, Text::tr("What this plan changed."), u"ID"_s});
    parser.addOption({u"item"_s, Text::tr("What was imported for this item."), u"ID"_s});
    parser.addOption({u"to"_s, Text::tr("To this one of the item's texts instead of what was there before."), u"N"_s});
    parser.addOption({u"as-before"_s,
        Text::tr("Not one step back, but to what stood there before this plan was applied."), u"PLAN"_s});
    parser.addOption({u"table"_s, Text::tr("What was imported for this table and its columns."), u"NAME"_s});
    parser.addOption({u"out"_s, Text::tr("Where the plan goes."), u"FILE.mfplan"_s});
}

} // namespace

std::vector<Command> planCommands()
{
    return {
        {u"plan create"_s,
            u"FILTER --out FILE.mfplan [--replace] [--on-conflict wait|theirs|ours|append] [--again] [--choose FILE] "
            "[--detailed-exitcode]"_s,
            Text::tr("Reads the catalog afresh and plans what to write; writes nothing to it."), addCreateOptions,
            create},
        {u"rollback"_s, u"--run ID|--plan ID|--item ID [--to N]|--table NAME [--as-before PLAN] --out FILE.mfplan"_s,
            Text::tr("Plans the way back; apply that plan to go it."), addRollbackOptions, rollback}};
}

} // namespace metaflow::cli
