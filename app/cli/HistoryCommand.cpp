#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/wording/RecordEventWords.h"
#include "core/wording/Wording.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr int pageSize = 1000;

/// With the login that executed it, where that says more than the name.
QString whoDid(const QString &person, const QString &executedBy)
{
    return executedBy.isEmpty() || executedBy == person ? person
                                                        : Text::tr("%1 (executed as %2)").arg(person, executedBy);
}

QString lineOf(const HistoryRow &row)
{
    return u"%1  %2  %3  %4  %5"_s.arg(isoTime(row.time), whoDid(row.actor.person.name, row.executedBy),
        wording::describeAction(row.action), row.object.display(), row.newText.value_or(QString()));
}

QJsonObject eventJson(const RecordEvent &event)
{
    return {{u"id"_s, event.id}, {u"event"_s, event.kind}, {u"user_name"_s, event.person.name},
        {u"user_source"_s, userSourceName(event.person.source)}, {u"time"_s, timeJson(event.time)},
        {u"facts"_s, QJsonDocument::fromJson(event.facts.toUtf8()).object()}, {u"link_id"_s, event.linkId},
        {u"executed_by"_s, textOrNull(event.executedBy)}};
}

QString eventLine(const RecordEvent &event)
{
    return u"%1  %2  %3  %4"_s.arg(isoTime(event.time), whoDid(event.person.name, event.executedBy),
        wording::describeEvent(event.kind), wording::describe(event).line());
}

QCoro::Task<Answer> listEvents(Shell *shell, HistoryFilter filter)
{
    Output &out = shell->out();
    const int wanted = filter.limit == 0 ? std::numeric_limits<int>::max() : filter.limit;
    for (int shown = 0; shown < wanted && !out.isClosed();) {
        filter.limit = std::min(pageSize, wanted - shown);
        auto reading = shell->services().record().events(filter);
        const auto events = co_await shell->finish(std::move(reading));
        if (!events) {
            co_return fail(events.error());
        }
        for (const RecordEvent &event : *events) {
            out.isJson() ? out.jsonLine(eventJson(event)) : out.text(eventLine(event));
            filter.beforeId = event.id;
        }
        shown += static_cast<int>(events->size());
        if (events->size() < filter.limit) {
            break;
        }
    }
    co_return ExitCode::Done;
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
    if (arguments.has(u"events"_s)) {
        auto listing = listEvents(shell, *filter);
        co_return co_await listing;
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

void addListOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"since"_s, Text::tr("Only from then on (ISO 8601)."), u"TIME"_s});
    parser.addOption({u"until"_s, Text::tr("Only before then (ISO 8601)."), u"TIME"_s});
    parser.addOption({u"action"_s, Text::tr("Only this action, or this kind of event."), u"ACTION"_s});
    parser.addOption({u"plan"_s, Text::tr("Only what this plan did."), u"ID"_s});
    parser.addOption({u"events"_s, Text::tr("Events of the record (exports, policies, erasures …) instead of items.")});
}

} // namespace

std::vector<Command> historyCommands()
{
    return {{u"history list"_s,
        u"[--catalog C] [--schema S] [--table T] [--column C] [--reviewer U] [--search TEXT] [--since TIME] "
        "[--until TIME] [--action ACTION] [--run ID] [--plan ID] [--events] [--limit N]"_s,
        Text::tr("Who decided what and when, newest first; JSON Lines with --output json."), addListOptions, list}};
}

} // namespace metaflow::cli
