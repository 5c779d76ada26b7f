#pragma once

#include "tests/support/SandboxProcess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace metaflow::testing {

/// The real metaflow-cli as somebody's shell would start it: its own home folder, the sandbox as workspace and model.
class MainJobCli {
public:
    explicit MainJobCli(const SandboxProcess &sandbox);

    struct Ended {
        int code = -1; ///< -1: it crashed or was killed
        QByteArray data; ///< stdout
        QString words; ///< stderr
        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] std::vector<QJsonObject> lines() const; ///< JSON Lines
        [[nodiscard]] QString error() const; ///< code of the error document
    };
    /// Runs `arguments` with `--output json` before them.
    [[nodiscard]] Ended run(const QStringList &arguments) const;
    /// Starts it and returns at once; finish() waits.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Ended finish(QProcess &process);

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // steps that nearly every test needs; they fail the test themselves
    void generate(const QString &catalog, const QStringList &more = {}) const;
    /// Approves every pending item: at once, then one by one what the bulk left because of a finding.
    void approveAll() const;
    /// Makes a plan and returns its file.
    [[nodiscard]] QString plan(
        const QString &name = QStringLiteral("import.mfplan"), const QStringList &more = {}) const;
    [[nodiscard]] std::vector<QJsonObject> items(const QStringList &filter = {}) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Objects of GET /sandbox/comments as `catalog/schema/table/column` with their comment; JSON null stays null.
[[nodiscard]] QHash<QString, QJsonValue> commentsByObject(SandboxProcess &sandbox);
[[nodiscard]] QString objectKey(const QJsonObject &object);
/// A file of ../shared/data (METAFLOW_SHARED names the folder); empty where it is not there.
[[nodiscard]] QString sharedData(const QString &name);

} // namespace metaflow::testing
