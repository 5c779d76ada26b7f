#include "tests/support/PostgresServer.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int limitMs = 60'000;

/// Empty where there is none.
QString serverProgram(const QString &name)
{
    const QDir all(u"/usr/lib/postgresql"_s);
    const QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const QString program = versions.isEmpty() ? QString() : all.filePath(versions.last() + u"/bin/"_s + name);
    return QFile::exists(program) ? program : QString();
}

/// Whom the server runs as: it refuses root.
const passwd *serverUser()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

/// Ends with us, however we end. setpriv becomes the program: its process id is the program's.
std::unique_ptr<QProcess> launch(const QString &folder, const QString &name, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QStringList words{u"--pdeathsig"_s, u"INT"_s};
    if (const passwd *user = serverUser()) {
        words << u"--reuid=%1"_s.arg(user->pw_uid) << u"--regid=%1"_s.arg(user->pw_gid) << u"--clear-groups"_s;
    }
    process->setWorkingDirectory(folder);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(folder + u"/log"_s, QIODevice::Append);
    process->start(u"setpriv"_s, words << serverProgram(name) << arguments);
    process->waitForStarted();
    return process;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

PostgresServer::PostgresServer(QByteArray password)
{
    if (!makeCluster(password)) {
        m_error = u"no cluster could be made"_s;
    }
}

PostgresServer::~PostgresServer()
{
    stop(Mode::Immediate);
}

bool PostgresServer::isInstalled()
{
    return !serverProgram(u"postgres"_s).isEmpty();
}

bool PostgresServer::makeCluster(const QByteArray &password)
{
    if (const passwd *user = serverUser();
        user != nullptr && ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0) {
        return false;
    }
    QStringList arguments{u"-D"_s, data(), u"-U"_s, u"postgres"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
        u"--no-sync"_s, u"-A"_s, password.isEmpty() ? u"trust"_s : u"scram-sha-256"_s};
    if (!password.isEmpty()) {
        QFile file(m_folder.filePath(u"password"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(password + '\n') < 0) {
            return false;
        }
        file.setPermissions(file.permissions() | QFile::ReadOther); // in a folder that nobody else enters
        arguments << u"--pwfile="_s + file.fileName();
    }
    const auto made = launch(m_folder.path(), u"initdb"_s, arguments);
    return made->waitForFinished(limitMs) && made->exitStatus() == QProcess::NormalExit && made->exitCode() == 0;
}

/// The server says so in the last line of its own file.
bool PostgresServer::isReady() const
{
    QFile file(data() + u"/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("ready");
}

bool PostgresServer::start()
{
    if (!m_error.isEmpty()) {
        return false;
    }
    m_port = m_port == 0 ? freePort() : m_port; // who comes back must find it where it was
    m_process = launch(m_folder.path(), u"postgres"_s,
        {u"-D"_s, data(), u"-p"_s, QString::number(m_port), u"-k"_s, m_folder.path(), u"-c"_s,
            u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s, u"-c"_s, u"max_connections=200"_s});
    const bool ready = QTest::qWaitFor([&] { return isReady() || !isRunning(); }, limitMs) && isRunning();
    m_error = ready ? QString() : u"the server did not start"_s;
    return ready;
}

bool PostgresServer::stop(Mode mode)
{
    if (!isRunning()) {
        return true;
    }
    ::kill(static_cast<pid_t>(m_process->processId()), mode == Mode::Fast ? SIGINT : SIGQUIT);
    if (m_process->waitForFinished(limitMs)) {
        return true;
    }
    m_error = u"the server did not end"_s;
    m_process->kill();
    return m_process->waitForFinished(limitMs);
}

bool PostgresServer::restart(Mode mode, int downMs)
{
    if (!stop(mode)) {
        return false;
    }
    QTest::qWait(downMs);
    return start();
}

QString PostgresServer::url(const QString &user, const QString &schema) const
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(user));
    const QString base = u"postgresql://%1@127.0.0.1:%2/postgres"_s.arg(name).arg(m_port);
    return schema.isEmpty() ? base : base + u"?schema="_s + schema;
}

QString PostgresServer::error() const
{
    QFile log(m_folder.filePath(u"log"_s));
    return m_error + u'\n' + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(2000)) : QString());
}

} // namespace metaflow::testing
