#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/checks/CheckTable.h"
#include "core/wording/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

using checks::Check;
using checks::CheckSettings;

bool hasThreshold(const Check &check)
{
    return check.threshold.unit != checks::Threshold::Unit::None;
}

QString meaningOf(const QString &id)
{
    return wording::describe(Finding{id, Severity::Info, 0, 0, {}});
}

QJsonObject checkJson(const Check &check, const CheckSettings &settings)
{
    const QString id = check.id;
    const bool counts = hasThreshold(check);
    return {{u"code"_s, id}, {u"severity"_s, checks::levelName(settings.level(id))},
        {u"default_severity"_s, checks::levelName(check.level)}, {u"weight"_s, check.weight},
        {u"threshold"_s, counts ? QJsonValue(settings.threshold(id)) : QJsonValue()},
        {u"default_threshold"_s, counts ? QJsonValue(check.threshold.usual) : QJsonValue()},
        {u"threshold_means"_s, textOrNull(wording::describeThreshold(id))}, {u"message"_s, meaningOf(id)}};
}

QString lineOf(const Check &check, const CheckSettings &settings)
{
    const QString id = check.id;
    QString line = u"%1  %2  %3"_s.arg(id, -20).arg(checks::levelName(settings.level(id)), -8).arg(meaningOf(id));
    if (hasThreshold(check)) {
        line += u" (%1: %2)"_s.arg(wording::describeThreshold(id)).arg(settings.threshold(id));
    }
    return line;
}

void show(Output &out, const CheckSettings &settings)
{
    QJsonArray array;
    for (const Check &check : checks::allChecks()) {
        array.append(checkJson(check, settings));
        if (!out.isJson()) {
            out.text(lineOf(check, settings));
        }
    }
    if (out.isJson()) {
        out.document({{u"language"_s, textOrNull(settings.language)}, {u"checks"_s, array}});
    } else if (!settings.language.isEmpty()) {
        out.text(Text::tr("Language of the descriptions: %1").arg(settings.language));
    }
}

/// A severity, `threshold=N`, or `default`. WrongUsage.
Result<checks::CheckSetting> readSetting(const QString &word)
{
    checks::CheckSetting setting;
    setting.level = checks::levelFromName(word);
    if (setting.level || word == u"default") {
        return setting;
    }
    bool isNumber = false;
    const int number = word.section(u'=', 1).toInt(&isNumber);
    if (!isNumber || word.section(u'=', 0, 0).compare(u"threshold", Qt::CaseInsensitive) != 0) {
        return wrongUsage(Text::tr("say off, info, warning, error, threshold=N or default, not “%1”.").arg(word));
    }
    setting.threshold = number;
    return setting;
}

/// What is wrong with a setting is a matter of the command line.
Error asUsage(const Error &error)
{
    return error.code == ErrorCode::WrongUsage ? wrongUsage(wording::describeCheckSetting(error)).value() : error;
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
    auto reading = shell->services().checks().settings();
    const auto settings = co_await shell->finish(std::move(reading));
    if (!settings) {
        co_return fail(settings.error());
    }
    show(shell->out(), *settings);
    co_return ExitCode::Done;
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    const QStringList words = arguments.positional();
    if (words.size() != 2) {
        co_return wrongUsage(Text::tr("say which check and what it is to be: checks set too_short threshold=12."));
    }
    const bool language = words.at(0) == u"language";
    const auto setting = language ? Result<checks::CheckSetting>(checks::CheckSetting()) : readSetting(words.at(1));
    if (!setting) {
        co_return fail(setting.error());
    }
    const QString code = words.at(1) == u"none" ? QString() : words.at(1);
    if (language && !code.isEmpty() && QLocale::codeToLanguage(code) == QLocale::AnyLanguage) {
        co_return fail(asUsage({ErrorCode::WrongUsage, code, u"no_language_code"_s, {}}));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &service = shell->services().checks();
    auto changing = language ? service.setLanguage(code) : service.setCheck(words.at(0), *setting);
    const auto settings = co_await shell->finish(std::move(changing));
    if (!settings) {
        co_return fail(asUsage(settings.error()));
    }
    show(shell->out(), *settings);
    shell->out().say(Text::tr("“checks run” brings the findings up to date."));
    co_return ExitCode::Done;
}

QCoro::Task<Answer> run(Shell *shell, Arguments arguments)
{
    const auto filter = readFilter(arguments);
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
    const auto scope = arguments.has(u"outdated"_s) ? review::RecheckScope::Outdated : review::RecheckScope::All;
    auto checking = shell->services().checks().recheck(*filter, scope);
    const auto outcome = co_await shell->finish(std::move(checking));
    if (!outcome) {
        co_return fail(outcome.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"checked"_s, outcome->checked}, {u"changed"_s, outcome->changed}});
    } else {
        shell->out().text(
            Text::tr("Checked: %1, with other findings than before: %2.").arg(outcome->checked).arg(outcome->changed));
    }
    co_return ExitCode::Done;
}

void addRunOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"outdated"_s, Text::tr("Only what was checked under other settings.")});
}

} // namespace

std::vector<Command> checksCommands()
{
    return {{u"checks list"_s, {}, Text::tr("Lists the checks of texts, their severities and what they mean."),
                [](QCommandLineParser &) {}, list},
        {u"checks set"_s, u"ID off|info|warning|error|threshold=N|default"_s,
            Text::tr("Sets a check for everybody who works on this store; “language CODE” sets the language that "
                     "descriptions should have."),
            [](QCommandLineParser &) {}, set},
        {u"checks run"_s, u"FILTER [--outdated]"_s, Text::tr("Checks the texts of items again."), addRunOptions, run}};
}

} // namespace metaflow::cli
