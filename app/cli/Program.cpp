#include "app/cli/Program.h"

#include "app/cli/CommandLine.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Shell.h"
#include "core/base/Engine.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

int number(ExitCode code)
{
    return static_cast<int>(code);
}

/// A log that cannot be written is no reason to refuse the work; `doctor` says so.
void openLog(const Globals &globals)
{
    const auto folders = app::Folders::ofUser(false);
    [[maybe_unused]] const auto made = folders.make();
    app::startLog(folders.logFile(), globals.logLevel.value_or(app::LogLevel::Info), globals.logLevel.has_value());
}

ExitCode execute(const Invocation &invocation, Output &output)
{
    Engine engine(Engine::Threading::CallingThread);
    Shell shell(invocation.globals, QProcessEnvironment::systemEnvironment(), output);
    const Interrupt interrupt([&shell] { shell.interrupt(); });
    const auto job
        = engine.submit([&](std::stop_token) { return invocation.command->run(&shell, *invocation.arguments); });
    QObject context;
    ExitCode code = ExitCode::Failed;
    job.then(&context, [&](const Answer &answer) {
        if (!answer) {
            output.error(answer.error());
        }
        code = answer ? *answer : exitCodeFor(answer.error().code);
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace

int run(const QStringList &arguments)
{
    Output output(formOf(arguments));
    const auto invocation = readCommandLine(arguments, allCommands());
    if (!invocation) {
        output.error(invocation.error());
        return number(exitCodeFor(invocation.error().code));
    }
    ExitCode code = ExitCode::Done;
    switch (invocation->kind) {
    case Invocation::Kind::Help:
        output.line(invocation->helpText.trimmed().toUtf8());
        break;
    case Invocation::Kind::Version:
        output.text(u"metaflow-cli " METAFLOW_VERSION ""_s);
        break;
    case Invocation::Kind::Run:
        if (!invocation->globals.home.isEmpty()) {
            qputenv("METAFLOW_HOME", invocation->globals.home.toLocal8Bit());
        }
        openLog(invocation->globals);
        code = execute(*invocation, output);
    }
    if (const auto finished = output.finish(); !finished) {
        output.say(u"metaflow-cli: "_s + finished.error().subject + u": "_s + finished.error().detail);
        return number(code == ExitCode::Done ? ExitCode::Failed : code);
    }
    return number(code);
}

} // namespace metaflow::cli
