#pragma once

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "app/composition/Log.h"

namespace metaflow::cli {

/// Options that stand before or after any command.
struct Globals {
    QString store, profile, home;
    Output::Form form = Output::Form::Text;
    std::optional<app::LogLevel> logLevel; ///< given: the log is shown on stderr too
    bool noInput = false;
    bool yes = false;
};

/// What a command line asks for.
struct Invocation {
    enum class Kind { Run, Help, Version };
    Kind kind = Kind::Run;
    Globals globals;
    std::optional<Command> command; ///< absent for help about everything
    std::optional<Arguments> arguments;
    QString helpText; ///< for Help
};

/// `arguments` without the program's name. WrongUsage with what is wrong.
[[nodiscard]] Result<Invocation> readCommandLine(const QStringList &arguments, const std::vector<Command> &commands);
/// The form that was asked for, also where the rest makes no sense: an error should be readable by who asked.
[[nodiscard]] Output::Form formOf(const QStringList &arguments);

} // namespace metaflow::cli
