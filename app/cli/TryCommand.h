#pragma once

#include "app/cli/Command.h"

namespace metaflow::cli {

/// `templates try`.
void addTryOptions(QCommandLineParser &parser);
[[nodiscard]] QCoro::Task<Answer> tryTemplate(Shell *shell, Arguments arguments);

} // namespace metaflow::cli
