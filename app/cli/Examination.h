#pragma once

#include "app/cli/Arguments.h"
#include "core/health/Doctor.h"

#include <QCoroTask>

namespace metaflow::cli {

class Shell;

/// All that `doctor` checks, by the options of the model; diagnostics hold it too. Opens the store where it can: after
/// this the shell has its services. WrongUsage, and what stands in the way of even making the folders.
[[nodiscard]] QCoro::Task<Result<QVector<health::HealthCheck>>> examine(Shell *shell, Arguments arguments);

} // namespace metaflow::cli
