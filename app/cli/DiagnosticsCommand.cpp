#include "app/cli/Command.h"
#include "app/cli/Examination.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/health/Diagnostics.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// Which variables speak to this program, never what they say: some hold secrets.
QJsonArray variablesSet(const QProcessEnvironment &environment)
{
    QJsonArray names;
    for (const QString &name : environment.keys()) {
        const bool isOurs = name.startsWith(u"METAFLOW_") || name.startsWith(u"DATABRICKS_")
            || name.startsWith(u"OPENAI_") || name.startsWith(u"PG") || name.endsWith(u"_proxy", Qt::CaseInsensitive)
            || name == u"CREDENTIALS_DIRECTORY" || name == u"DBUS_SESSION_BUS_ADDRESS";
        if (isOurs) {
            names.append(name);
        }
    }
    return names;
}

QJsonObject settingsOf(const Shell &shell)
{
    const auto url = shell.storeUrl();
    QJsonObject settings{{u"locale"_s, QLocale().name()}, {u"variables"_s, variablesSet(shell.environment())},
        {u"profile_named"_s, !shell.globals().profile.isEmpty()}};
    if (url && url->dialect == store::Dialect::Postgres) {
        settings.insert(u"store"_s, QJsonObject{{u"port"_s, url->port}, {u"sslmode"_s, url->sslMode}});
    }
    return settings;
}

QCoro::Task<Answer> save(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const QString file = arguments.value(u"out"_s);
    if (file.isEmpty()) {
        co_return wrongUsage(Text::tr("say where the diagnostics go with --out FILE."));
    }
    auto examining = examine(shell, arguments);
    const auto checks = co_await examining;
    if (!checks) {
        co_return fail(checks.error());
    }
    health::Diagnostics diagnostics;
    diagnostics.version = QStringLiteral(METAFLOW_VERSION);
    diagnostics.settings = settingsOf(*shell);
    diagnostics.checks = *checks;
    diagnostics.logFile = app::Folders::ofUser(false).logFile();
    auto saving = health::saveDiagnosticsOf(shell->services().store(), file, std::move(diagnostics));
    const auto saved = co_await shell->finish(std::move(saving));
    if (!saved) {
        co_return fail(saved.error());
    }
    const qint64 bytes = QFileInfo(file).size();
    shell->out().isJson()
        ? shell->out().document({{u"file"_s, file}, {u"bytes"_s, bytes}, {u"checks"_s, checks->size()}})
        : shell->out().text(Text::tr("Saved to %1. Look into it before you send it to anybody.").arg(file));
    co_return ExitCode::Done;
}

void addSaveOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, Text::tr("The archive to write."), u"FILE"_s});
    addModelOptions(parser);
}

} // namespace

std::vector<Command> diagnosticsCommands()
{
    return {{u"diagnostics save"_s, u"--out FILE [--provider NAME] [--model NAME] [--base-url URL]"_s,
        Text::tr("Versions, checks, counts and the log in one file for whoever helps: no secrets, no data."),
        addSaveOptions, save}};
}

} // namespace metaflow::cli
