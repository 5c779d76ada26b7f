#pragma once

#include <QHash>
#include <QString>

namespace metaflow::testing {

/// What became of a script under tests/contract/npm.
struct NpmRun {
    QString unavailable; ///< why it could not be tried on this machine; empty if it ran
    int code = -1; ///< -1: it crashed or did not end in time
    QString output; ///< stdout and stderr
};

/// Installs the packages of tests/contract/npm into the build folder, once for all scripts and runs, and runs `script`
/// there with `variables` in its environment.
[[nodiscard]] NpmRun runNpmScript(const QString &script, const QHash<QString, QString> &variables);

} // namespace metaflow::testing
