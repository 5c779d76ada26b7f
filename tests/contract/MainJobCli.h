#pragma once

#include "tests/support/CliProcess.h"

#include <QHash>
#include <QJsonValue>

namespace metaflow::testing {

/// metaflow-cli with the steps that nearly every test of the main job needs; they fail the test themselves.
class MainJobCli : public CliProcess {
public:
    using CliProcess::CliProcess;

    void generate(const QString &catalog, const QStringList &more = {}) const;
    /// Approves every pending item: at once, then one by one what the bulk left because of a finding.
    void approveAll() const;
    /// Makes a plan and returns its file.
    [[nodiscard]] QString plan(
        const QString &name = QStringLiteral("import.mfplan"), const QStringList &more = {}) const;
    [[nodiscard]] std::vector<QJsonObject> items(const QStringList &filter = {}) const;
};

/// Objects of GET /sandbox/comments as `catalog/schema/table/column` with their comment; JSON null stays null.
[[nodiscard]] QHash<QString, QJsonValue> commentsByObject(SandboxProcess &sandbox);
[[nodiscard]] QString objectKey(const QJsonObject &object);
/// A file of ../shared/data (METAFLOW_SHARED names the folder); empty where it is not there.
[[nodiscard]] QString sharedData(const QString &name);

} // namespace metaflow::testing
