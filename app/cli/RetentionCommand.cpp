#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

void addNone(QCommandLineParser &) { }

QString daysText(int days)
{
    return days == 0 ? Text::tr("Prompts, answers and samples are erased at the end of their run.")
                     : Text::tr("Prompts, answers and samples are erased after %1 days.").arg(days);
}

QCoro::Task<Answer> tellDays(Shell *shell)
{
    auto asking = shell->services().retention().days();
    const auto days = co_await shell->finish(std::move(asking));
    if (!days) {
        co_return fail(days.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"days"_s, *days}});
    } else {
        shell->out().text(daysText(*days));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    co_return co_await tellDays(shell);
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    const auto word = arguments.only(Text::tr("the number of days"));
    if (!word) {
        co_return fail(word.error());
    }
    bool isNumber = false;
    const int days = word->toInt(&isNumber);
    if (!isNumber || days < 0 || days > 3650) {
        co_return wrongUsage(Text::tr("give a number of days from 0 to 3650, not “%1”.").arg(*word));
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto setting = shell->services().retention().setDays(days, *person);
    const auto done = co_await shell->finish(std::move(setting));
    if (!done) {
        co_return fail(done.error());
    }
    co_return co_await tellDays(shell);
}

QCoro::Task<Answer> run(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto erasing = shell->services().retention().erase(*person);
    const auto report = co_await shell->finish(std::move(erasing));
    if (!report) {
        co_return fail(report.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"runs"_s, report->runs}, {u"requests"_s, report->requests},
            {u"items"_s, report->items}, {u"log_emptied"_s, report->logEmptied}});
    } else {
        shell->out().text(Text::tr("Erased: %1 runs with %2 requests, samples of %3 items.")
                              .arg(report->runs)
                              .arg(report->requests)
                              .arg(report->items));
    }
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> retentionCommands()
{
    return {{u"retention show"_s, {}, Text::tr("Says how long prompts, answers and samples stay."), addNone, show},
        {u"retention set"_s, u"DAYS"_s,
            Text::tr("Sets it for everybody who works with this store; 0: no longer than "
                     "their run."),
            addNone, set},
        {u"retention run"_s, {}, Text::tr("Erases what is due now."), addNone, run}};
}

} // namespace metaflow::cli
