#include "tests/contract/MainJobCli.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int limitMs = 120'000;

} // namespace

MainJobCli::MainJobCli(const SandboxProcess &sandbox)
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

std::unique_ptr<QProcess> MainJobCli::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(
        QStringLiteral(METAFLOW_BIN_DIR) + u"/metaflow-cli"_s, QStringList{u"--output"_s, u"json"_s} + arguments);
    process->waitForStarted();
    return process;
}

MainJobCli::Ended MainJobCli::finish(QProcess &process)
{
    Ended ended;
    if (!process.waitForFinished(limitMs)) {
        ADD_FAILURE() << "metaflow-cli did not end: " << qPrintable(process.arguments().join(u' '));
        process.kill();
        process.waitForFinished();
    }
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.data = process.readAllStandardOutput();
    ended.words = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

MainJobCli::Ended MainJobCli::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

QJsonObject MainJobCli::Ended::json() const
{
    return QJsonDocument::fromJson(data).object();
}

std::vector<QJsonObject> MainJobCli::Ended::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : data.split('\n')) {
        if (!line.isEmpty()) {
            objects.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

QString MainJobCli::Ended::error() const
{
    return json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

void MainJobCli::generate(const QString &catalog, const QStringList &more) const
{
    const Ended ended = run(QStringList{u"generate"_s, u"--catalog"_s, catalog} + more);
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words) << ended.data.constData();
}

void MainJobCli::approveAll() const
{
    const Ended bulk = run({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s});
    ASSERT_TRUE(bulk.code == 0 || bulk.code == 3) << qPrintable(bulk.words);
    for (const QJsonObject &item : items({u"--status"_s, u"pending"_s})) {
        const QString id = QString::number(item.value(u"id"_s).toInteger());
        const Ended one = run({u"items"_s, u"approve"_s, id});
        ASSERT_EQ(one.code, 0) << qPrintable(one.words);
    }
}

QString MainJobCli::plan(const QString &name, const QStringList &more) const
{
    const QString path = file(name);
    const Ended ended = run(QStringList{u"plan"_s, u"create"_s, u"--out"_s, path} + more);
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    return path;
}

std::vector<QJsonObject> MainJobCli::items(const QStringList &filter) const
{
    const Ended ended = run(QStringList{u"items"_s, u"list"_s} + filter);
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    return ended.lines();
}

QString objectKey(const QJsonObject &object)
{
    QStringList parts;
    for (const auto &part : {u"catalog"_s, u"schema"_s, u"table"_s, u"column"_s}) {
        parts << object.value(part).toString();
    }
    return parts.join(QChar(1)); // a name may hold any sign a person can type
}

QHash<QString, QJsonValue> commentsByObject(SandboxProcess &sandbox)
{
    QHash<QString, QJsonValue> comments;
    for (const QJsonValue &value : sandbox.comments()) {
        comments.insert(objectKey(value.toObject()), value.toObject().value(u"comment"_s));
    }
    return comments;
}

QString sharedData(const QString &name)
{
    const QString folder
        = qEnvironmentVariable("METAFLOW_SHARED", QStringLiteral(METAFLOW_SOURCE_DIR) + u"/../shared"_s);
    const QString path = QDir(folder).filePath(u"data/"_s + name);
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace metaflow::testing
