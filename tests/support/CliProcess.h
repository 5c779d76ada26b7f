#pragma once

#include "tests/support/SandboxProcess.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace metaflow::testing {

/// The real metaflow-cli as somebody's shell would start it: its own home folder, the sandbox as workspace and model,
/// nothing of the machine's own settings.
class CliProcess {
public:
    explicit CliProcess(const SandboxProcess &sandbox);

    struct Ended {
        int code = -1; ///< -1: it crashed, was killed or did not end
        QByteArray data; ///< stdout
        QString words; ///< stderr
        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] std::vector<QJsonObject> lines() const; ///< JSON Lines
        [[nodiscard]] QString error() const; ///< code of the error document
    };
    /// Runs `arguments` with `--output json` before them.
    [[nodiscard]] Ended run(const QStringList &arguments) const;
    /// Without: words for people.
    [[nodiscard]] Ended runAsText(const QStringList &arguments) const;
    /// Starts it and returns at once; finish() waits.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Ended finish(QProcess &process);

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] std::unique_ptr<QProcess> launch(const QStringList &words) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace metaflow::testing
