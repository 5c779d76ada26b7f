#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/Clock.h"
#include "core/health/LogReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr int usualLines = 100;

Result<health::LogFilter> readLogFilter(const Arguments &arguments)
{
    health::LogFilter filter;
    filter.category = arguments.value(u"category"_s);
    filter.text = arguments.value(u"search"_s);
    if (arguments.has(u"level"_s)) {
        const auto level = health::logLevelFromName(arguments.value(u"level"_s));
        if (!level) {
            return wrongUsage(
                Text::tr("--level takes debug, info, warning or error, not “%1”.").arg(arguments.value(u"level"_s)));
        }
        filter.least = *level;
    }
    if (arguments.has(u"since"_s)) {
        filter.since = fromIsoTime(arguments.value(u"since"_s));
        if (!filter.since.isValid()) {
            return wrongUsage(Text::tr("--%1 takes a time such as 2026-11-22T08:00:00Z, not “%2”.")
                                  .arg(u"since"_s, arguments.value(u"since"_s)));
        }
    }
    return filter;
}

QJsonObject lineJson(const health::LogLine &line)
{
    if (line.damaged) {
        return {{u"time"_s, QJsonValue()}, {u"level"_s, QJsonValue()}, {u"category"_s, QJsonValue()},
            {u"process"_s, QJsonValue()}, {u"message"_s, line.message}, {u"damaged"_s, true}};
    }
    return {{u"time"_s, timeJson(line.time)}, {u"level"_s, health::logLevelName(line.level)},
        {u"category"_s, line.category}, {u"process"_s, line.process}, {u"message"_s, line.message},
        {u"damaged"_s, false}};
}

QString lineText(const health::LogLine &line)
{
    return line.damaged ? u"? "_s + line.message
                        : QStringList{isoTime(line.time), health::logLevelName(line.level).leftJustified(7),
                            line.category, line.message}
                              .join(u' ');
}

QCoro::Task<Answer> log(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto filter = readLogFilter(arguments);
    const auto limit = filter ? arguments.number(u"limit"_s, 1) : fail(filter.error());
    if (!limit) {
        co_return fail(limit.error());
    }
    auto lines = health::readLog(app::Folders::ofUser(false).logFile(), *filter, limit->value_or(usualLines));
    if (!lines) {
        co_return fail(lines.error());
    }
    std::reverse(lines->begin(), lines->end()); // the newest stands where the eye is
    for (const health::LogLine &line : std::as_const(*lines)) {
        shell->out().isJson() ? shell->out().jsonLine(lineJson(line)) : shell->out().text(lineText(line));
    }
    co_return ExitCode::Done;
}

void addLogOptions(QCommandLineParser &parser)
{
    parser.addOption({u"level"_s, Text::tr("Only from this level on: debug, info, warning or error."), u"L"_s});
    parser.addOption({u"category"_s, Text::tr("Only of this part of the program, such as net or store."), u"C"_s});
    parser.addOption({u"since"_s, Text::tr("Only from then on (ISO 8601)."), u"TIME"_s});
    parser.addOption({u"search"_s, Text::tr("Only with this text."), u"TEXT"_s});
    parser.addOption({u"limit"_s, Text::tr("At most so many, the newest ones (else 100)."), u"N"_s});
}

} // namespace

std::vector<Command> logCommands()
{
    return {{u"log"_s, u"[--level L] [--category C] [--since TIME] [--search TEXT] [--limit N]"_s,
        Text::tr("What the program wrote into its log, the newest last."), addLogOptions, log}};
}

} // namespace metaflow::cli
