#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QString lineOf(const Run &run, bool priceKnown)
{
    return u"%1  %2  %3  %4  %5  %6"_s.arg(run.id.value(), 5)
        .arg(runStateName(run.state), -8)
        .arg(isoTime(run.createdAt), run.selection.catalog, Text::tr("%1 of %2").arg(run.succeeded).arg(run.requests),
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

} // namespace

std::vector<Command> runsCommands()
{
    return {{u"runs"_s, {}, Text::tr("Lists the runs so far."), [](QCommandLineParser &) {}, list}};
}

} // namespace metaflow::cli
