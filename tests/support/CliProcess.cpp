#include "tests/support/CliProcess.h"

#include "core/base/JsonText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int limitMs = 120'000;

} // namespace

CliProcess::CliProcess(const SandboxProcess &sandbox)
{
    // Nothing of the machine's own settings: no profile, no key, no display, no session bus.
    for (const auto &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s, u"ASAN_OPTIONS"_s, u"LANG"_s}) {
        const QString value = qEnvironmentVariable(name.toLatin1().constData());
        if (!value.isEmpty()) {
            m_environment.insert(name, value);
        }
    }
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"METAFLOW_HOME"_s, m_folder.filePath(u"home"_s));
    m_environment.insert(u"DATABRICKS_HOST"_s, sandbox.host());
    m_environment.insert(u"DATABRICKS_TOKEN"_s, sandbox.token());
    m_environment.insert(u"DATABRICKS_WAREHOUSE_ID"_s, sandbox.warehouseId());
    m_environment.insert(u"OPENAI_BASE_URL"_s, sandbox.baseUrl());
    m_environment.insert(u"OPENAI_API_KEY"_s, sandbox.apiKey());
}

std::unique_ptr<QProcess> CliProcess::start(const QStringList &arguments) const
{
    return launch(QStringList{u"--output"_s, u"json"_s} + arguments);
}

CliProcess::Ended CliProcess::runAsText(const QStringList &arguments) const
{
    const auto process = launch(arguments);
    return finish(*process);
}

std::unique_ptr<QProcess> CliProcess::launch(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(METAFLOW_BIN_DIR) + u"/metaflow-cli"_s, words);
    process->waitForStarted();
    return process;
}

CliProcess::Ended CliProcess::finish(QProcess &process)
{
    Ended ended;
    if (!process.waitForFinished(limitMs)) {
        ended.words = u"did not end: "_s + process.arguments().join(u' ');
        process.kill();
        process.waitForFinished();
    }
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.data = process.readAllStandardOutput();
    ended.words += QString::fromUtf8(process.readAllStandardError());
    return ended;
}

CliProcess::Ended CliProcess::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

QJsonObject CliProcess::Ended::json() const
{
    return parseJson(data).object();
}

std::vector<QJsonObject> CliProcess::Ended::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : data.split('\n')) {
        if (!line.isEmpty()) {
            objects.push_back(parseJson(line).object());
        }
    }
    return objects;
}

QString CliProcess::Ended::error() const
{
    return json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace metaflow::testing
