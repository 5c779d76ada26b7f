#include "app/cli/Command.h"

#include <iterator>

namespace metaflow::cli {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto part : {scanCommands, generationCommands, regenerateCommands, runsCommands, itemsCommands,
             decisionCommands, reviewCommands, planCommands, planFileCommands, dbtCommands, applyCommands,
             exportCommands, uploadCommands, historyCommands, recordCommands, reportCommands, accountsCommands,
             keysCommands, templatesCommands, glossaryCommands, checksCommands, policyCommands, privacyCommands,
             retentionCommands, modelsCommands, pricesCommands, storeCommands, rolesCommands, adoptCommands,
             moveCommands, backupCommands, doctorCommands, diagnosticsCommands, logCommands, demoCommands}) {
        auto commands = part();
        std::move(commands.begin(), commands.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace metaflow::cli
