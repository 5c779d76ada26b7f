#include "app/cli/Command.h"
#include "app/cli/ReportText.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/analytics/ReportService.h"
#include "core/base/Clock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// A day counts whole, whichever end of the time it is.
Result<QDateTime> readDay(const Arguments &arguments, const QString &option, int daysOn)
{
    if (!arguments.has(option)) {
        return QDateTime();
    }
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const bool isDay = text.size() == 10 && day.isValid();
    const QDateTime time = isDay ? QDateTime(day.addDays(daysOn), QTime(0, 0), QTimeZone::utc()) : fromIsoTime(text);
    return time.isValid()
        ? Result<QDateTime>(time)
        : wrongUsage(Text::tr("--%1 takes a day such as 2026-11-22 or a time such as 2026-11-22T08:00:00Z, not “%2”.")
                         .arg(option, text));
}

Result<analytics::ReportFilter> readReportFilter(const Arguments &arguments)
{
    if (auto none = arguments.none(); !none) {
        return fail(none.error());
    }
    const auto since = readDay(arguments, u"since"_s, 0);
    const auto until = since ? readDay(arguments, u"until"_s, 1) : fail(since.error());
    if (!until) {
        return fail(until.error());
    }
    return analytics::ReportFilter{arguments.value(u"catalog"_s), *since, *until};
}

QCoro::Task<Answer> report(Shell *shell, Arguments arguments)
{
    const auto filter = readReportFilter(arguments);
    if (!filter) {
        co_return fail(filter.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto counting = shell->services().report().report(*filter);
    const auto figures = co_await shell->finish(std::move(counting));
    if (!figures) {
        co_return fail(figures.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        out.document(figuresJson(*figures));
        co_return ExitCode::Done;
    }
    for (const QString &line : figuresText(*figures)) {
        out.text(line);
    }
    co_return ExitCode::Done;
}

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"since"_s, Text::tr("Only what happened from then on; whole days (UTC)."), u"TIME"_s});
    parser.addOption({u"until"_s, Text::tr("Only what happened until then; a day counts whole."), u"TIME"_s});
    parser.addOption({u"catalog"_s, Text::tr("Only this catalog."), u"C"_s});
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{u"report"_s, u"[--since T] [--until T] [--catalog C]"_s,
        Text::tr("How far you are, who decided, how good the proposals are and what they cost."), addReportOptions,
        report}};
}

} // namespace metaflow::cli
