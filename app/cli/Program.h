#pragma once

#include <QStringList>

namespace metaflow::cli {

/// The program from its arguments (without its name) to its exit code. Needs a QCoreApplication.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace metaflow::cli
