#include "tests/contract/NpmScript.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int oldestNode = 20;
constexpr int installMs = 240'000;
constexpr int runMs = 240'000;

QString sourceFile(const QString &name)
{
    return QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/contract/npm/"_s + name;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

NpmRun run(const QString &program, const QStringList &arguments, const QString &folder,
    const QProcessEnvironment &environment, int timeoutMs)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    NpmRun out;
    if (process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit) {
        out.code = process.exitCode();
    } else {
        process.kill();
        process.waitForFinished();
    }
    out.output = QString::fromUtf8(process.readAll());
    return out;
}

/// Why node cannot be used; nothing if it can.
std::optional<QString> nodeMissing(const QString &node)
{
    if (node.isEmpty()) {
        return u"node is not installed"_s;
    }
    const NpmRun version = run(node, {u"--version"_s}, {}, QProcessEnvironment::systemEnvironment(), 10'000);
    const int major = version.output.trimmed().section(u'.', 0, 0).mid(1).toInt();
    return major >= oldestNode ? std::nullopt : std::optional(u"node is older than %1"_s.arg(oldestNode));
}

/// Why the packages could not be installed; nothing if they are there, from this time or one before.
std::optional<QString> install(const QString &folder)
{
    QByteArray wanted;
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s}) {
        const QByteArray contents = contentsOf(sourceFile(name));
        wanted += contents;
        if (!write(folder + u'/' + name, contents)) {
            return u"cannot write into "_s + folder;
        }
    }
    const QByteArray stamp = QCryptographicHash::hash(wanted, QCryptographicHash::Sha256).toHex();
    const QString stampFile = folder + u"/node_modules/.installed"_s;
    if (contentsOf(stampFile) == stamp) {
        return std::nullopt;
    }
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty()) {
        return u"npm is not installed"_s;
    }
    const NpmRun done = run(npm,
        {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s, u"--fetch-retries=1"_s, u"--cache"_s,
            folder + u"/cache"_s},
        folder, QProcessEnvironment::systemEnvironment(), installMs);
    if (done.code != 0) {
        return u"npm could not install the packages: "_s + done.output.trimmed().section(u'\n', 0, 0);
    }
    return write(stampFile, stamp) ? std::nullopt : std::optional(u"cannot write into "_s + folder);
}

} // namespace

NpmRun runNpmScript(const QString &script, const QHash<QString, QString> &variables)
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (const auto missing = nodeMissing(node)) {
        return {*missing, -1, {}};
    }
    const QString folder = QDir::cleanPath(QStringLiteral(METAFLOW_BIN_DIR) + u"/../npm-clients"_s);
    QDir().mkpath(folder);
    {
        QLockFile lock(folder + u"/lock"_s); // ctest runs the scripts beside one another
        lock.setStaleLockTime(0);
        if (!lock.tryLock(installMs)) {
            return {u"another test installs the packages and does not come to an end"_s, -1, {}};
        }
        if (const auto failed = install(folder)) {
            return {*failed, -1, {}};
        }
        if (!write(folder + u'/' + script, contentsOf(sourceFile(script)))) {
            return {u"cannot write into "_s + folder, -1, {}};
        }
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        environment.insert(variable.key(), *variable);
    }
    return run(node, {script}, folder, environment, runMs);
}

} // namespace metaflow::testing
