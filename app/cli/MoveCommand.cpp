#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/Workers.h"
#include "core/store/StoreMove.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

void showMoved(Output &out, const store::MoveReport &report, bool moved)
{
    if (out.isJson()) {
        out.document({{u"moved"_s, moved}, {u"from"_s, report.from}, {u"to"_s, report.to}, {u"items"_s, report.items},
            {u"history_rows"_s, report.historyRows}, {u"links"_s, report.links}, {u"rows"_s, report.rows},
            {u"verified"_s, report.verified}});
        return;
    }
    const QString holds = Text::tr("Items: %1, rows of history: %2.").arg(report.items).arg(report.historyRows);
    if (!moved) {
        out.text(Text::tr("Would copy the store %1 to %2, which has to be empty, and verify its record there.")
                     .arg(report.from, report.to));
        out.text(holds);
        out.text(
            Text::tr("Nobody can write meanwhile. The old store stays as it is, with a last row in its record that "
                     "says where it went. Say --yes to do it."));
        return;
    }
    out.text(Text::tr("Moved to %1; the record was verified there, link by link.").arg(report.to));
    out.text(holds);
    out.text(Text::tr("Use it from now on with --store “%1”, with METAFLOW_STORE in the environment, or in the "
                      "window under Settings, Store; the other members give themselves the same address.")
                 .arg(report.to));
}

QCoro::Task<Answer> move(Shell *shell, Arguments arguments)
{
    const auto word = arguments.only(Text::tr("the address of the new store"));
    const auto to = word ? store::StoreUrl::parse(*word) : fail(word.error());
    if (!to) {
        co_return fail(to.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    if (!shell->globals().yes) {
        store::MoveReport preview;
        preview.from = opened->url;
        preview.to = to->text();
        preview.items = opened->items;
        preview.historyRows = opened->historyRows;
        showMoved(shell->out(), preview, false);
        co_return ExitCode::Done;
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    Workers workers;
    const auto password = shell->services().passwordOf(*to);
    auto moving = store::moveStore(shell->services().store(), workers, *to, password.get(), *person);
    const auto report = co_await shell->finish(std::move(moving));
    if (!report) {
        co_return fail(report.error());
    }
    showMoved(shell->out(), *report, true);
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> moveCommands()
{
    return {{u"store move"_s, u"URL [--yes]"_s,
        Text::tr("Copies this store into another database, history and all; without --yes it only says what it would "
                 "do."),
        [](QCommandLineParser &) {}, move}};
}

} // namespace metaflow::cli
