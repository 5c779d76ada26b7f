#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr int pageSize = 1000;

QString lineOf(const HistoryRow &row)
{
    return u"%1  %2  %3  %4  %5"_s.arg(isoTime(row.time), row.actor.person.name, wording::describeAction(row.action),
        row.object.display(), row.newText.value_or(QString()));
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    auto filter = readHistoryFilter(arguments);
    if (!filter) {
        co_return fail(filter.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    Output &out = shell->out();
    const int wanted = filter->limit == 0 ? std::numeric_limits<int>::max() : filter->limit;
    for (int shown = 0; shown < wanted && !out.isClosed();) {
        filter->limit = std::min(pageSize, wanted - shown);
        auto reading = shell->services().review().history(*filter);
        const auto rows = co_await shell->finish(std::move(reading));
        if (!rows) {
            co_return fail(rows.error());
        }
        for (const HistoryRow &row : *rows) {
            out.isJson() ? out.jsonLine(historyJson(row)) : out.text(lineOf(row));
            filter->beforeId = row.id;
        }
        shown += static_cast<int>(rows->size());
        if (rows->size() < filter->limit) {
            break;
        }
    }
    co_return ExitCode::Done;
}

QJsonObject verdictJson(const HistoryVerdict &verdict)
{
    QJsonArray outside;
    for (const ItemId item : verdict.changedOutside) {
        outside.append(item.value());
    }
    return {{u"ok"_s, verdict.ok}, {u"rows"_s, verdict.rows}, {u"links"_s, verdict.links},
        {u"first_bad"_s, verdict.firstBad == 0 ? QJsonValue() : QJsonValue(verdict.firstBad)},
        {u"changed_outside"_s, outside}, {u"reason"_s, textOrNull(verdict.reason)}};
}

QCoro::Task<Answer> verify(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto verifying = shell->services().review().verifyHistory();
    const auto verdict = co_await shell->finish(std::move(verifying));
    if (!verdict) {
        co_return fail(verdict.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        out.document(verdictJson(*verdict));
    } else {
        out.text(verdict->ok
                ? Text::tr("The record is whole: %1 rows in %2 links.").arg(verdict->rows).arg(verdict->links)
                : Text::tr("The record was altered."));
    }
    if (!verdict->reason.isEmpty()) {
        out.say(wording::describeRecord(verdict->reason, verdict->firstBad));
    }
    for (const ItemId item : verdict->changedOutside.mid(0, 20)) {
        out.say(
            Text::tr("Item %1 was changed outside of the record; no plan takes it until a person decides on it again.")
                .arg(item.value()));
    }
    co_return verdict->ok ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

std::vector<Command> historyCommands()
{
    return {{u"history list"_s,
                u"[--catalog C] [--schema S] [--table T] [--column C] [--reviewer U] [--search TEXT] [--limit N]"_s,
                Text::tr("Who decided what and when, newest first; JSON Lines with --output json."), addFilterOptions,
                list},
        {u"history verify"_s, {}, Text::tr("Checks that nobody altered the record."), [](QCommandLineParser &) {},
            verify}};
}

} // namespace metaflow::cli
