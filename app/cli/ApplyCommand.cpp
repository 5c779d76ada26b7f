#include "app/cli/Command.h"
#include "app/cli/Applying.h"
#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QCoro::Task<Answer> apply(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("the plan file"));
    if (!file) {
        co_return fail(file.error());
    }
    const auto first = arguments.number(u"first"_s, 1);
    if (!first) {
        co_return fail(first.error());
    }
    auto plan = importing::ImportService::readFile(*file);
    if (!plan) {
        co_return fail(plan.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    const importing::ApplyOptions options{arguments.has(u"partial"_s), first->value_or(0)};
    auto applying = shell->services().importing().apply(*std::move(plan), options, Shell::actor(connected->person));
    const auto report = co_await shell->finish(std::move(applying));
    if (!report) {
        co_return fail(report.error());
    }
    showApplied(shell->out(), *report);
    co_return exitCodeOf(*report);
}

QCoro::Task<Answer> settle(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("the plan file"));
    if (!file) {
        co_return fail(file.error());
    }
    auto plan = importing::ImportService::readFile(*file);
    if (!plan) {
        co_return fail(plan.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    auto settling = shell->services().importing().settle(*std::move(plan), Shell::actor(connected->person));
    const auto report = co_await shell->finish(std::move(settling));
    if (!report) {
        co_return fail(report.error());
    }
    QJsonArray left;
    for (const Change &change : report->failed + report->refused) {
        left.append(failedChangeJson(change));
    }
    const int settled = report->applied + report->unchanged;
    if (shell->out().isJson()) {
        QJsonObject json{{u"plan_id"_s, report->plan.id.value()}, {u"settled"_s, settled}, {u"left"_s, left}};
        if (report->unapproved) {
            json.insert(u"approved"_s, false);
        }
        shell->out().document(json);
    } else {
        shell->out().text(Text::tr("In the catalog as planned: %1, not: %2.").arg(settled).arg(left.size()));
    }
    if (report->unapproved) {
        shell->out().say(
            Text::tr("Nobody but its maker approved this plan, which the policy of its catalog asks for. What "
                     "was found is recorded, and so is that."));
    }
    co_return left.isEmpty() ? ExitCode::Done : ExitCode::Partly;
}

void addApplyOptions(QCommandLineParser &parser)
{
    parser.addOption({u"partial"_s, Text::tr("Leave out what somebody changed since, apply the rest.")});
    parser.addOption({u"first"_s, Text::tr("Only the first statements, to see how it goes."), u"N"_s});
}

} // namespace

std::vector<Command> applyCommands()
{
    return {{u"apply"_s, u"FILE.mfplan [--partial] [--first N]"_s,
                Text::tr("Applies exactly that plan, then reads the catalog back."), addApplyOptions, apply},
        {u"plan settle"_s, u"FILE.mfplan"_s, Text::tr("Reads the catalog and records what somebody else applied."),
            [](QCommandLineParser &) {}, settle}};
}

} // namespace metaflow::cli
