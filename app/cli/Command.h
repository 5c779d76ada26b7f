#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Exit.h"

#include <QCoroTask>

#include <vector>

namespace metaflow::cli {

class Shell;

/// What went wrong as a whole is an Error; what is merely left over is an exit code.
using Answer = Result<ExitCode>;

/// One subcommand: what its file offers.
struct Command {
    QString name; ///< `scan`, or `items list`
    QString synopsis; ///< what follows the name
    QString summary; ///< one line
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<QCoro::Task<Answer>(Shell *, Arguments)> run; ///< the shell outlives it
};

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

/// `export --format package`: the record for an auditor.
[[nodiscard]] QCoro::Task<Answer> exportPackage(Shell *shell, Arguments arguments);
/// `export --format dbt`: accepted texts for whoever makes the tables.
[[nodiscard]] QCoro::Task<Answer> exportForDbt(Shell *shell, Arguments arguments);

std::vector<Command> scanCommands();
std::vector<Command> generationCommands();
std::vector<Command> regenerateCommands();
std::vector<Command> retentionCommands();
std::vector<Command> runsCommands();
std::vector<Command> itemsCommands();
std::vector<Command> decisionCommands();
std::vector<Command> reviewCommands();
std::vector<Command> checksCommands();
std::vector<Command> planCommands();
std::vector<Command> planFileCommands();
std::vector<Command> dbtCommands();
std::vector<Command> policyCommands();
std::vector<Command> applyCommands();
std::vector<Command> exportCommands();
std::vector<Command> uploadCommands();
std::vector<Command> historyCommands();
std::vector<Command> recordCommands();
std::vector<Command> reportCommands();
std::vector<Command> accountsCommands();
std::vector<Command> keysCommands();
std::vector<Command> templatesCommands();
std::vector<Command> glossaryCommands();
std::vector<Command> storeCommands();
std::vector<Command> rolesCommands();
std::vector<Command> adoptCommands();
std::vector<Command> moveCommands();
std::vector<Command> backupCommands();
std::vector<Command> doctorCommands();
std::vector<Command> diagnosticsCommands();
std::vector<Command> logCommands();
std::vector<Command> modelsCommands();
std::vector<Command> pricesCommands();
std::vector<Command> demoCommands();
std::vector<Command> privacyCommands();

} // namespace metaflow::cli
