#include "app/composition/Log.h"

#include "core/base/Clock.h"
#include "core/secrets/Redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

constexpr qint64 maxBytes = 10'000'000;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    default:
        return LogLevel::Error;
    }
}

/// The one writer of the log. Qt's message handler is a plain function, so this is the one thing here with the life of
/// the process.
class LogFile {
public:
    void open(const QString &name, LogLevel level, bool echo)
    {
        const std::scoped_lock lock(m_mutex);
        m_level = level;
        m_echo = echo;
        m_file.close();
        m_file.setFileName(name);
        reopen();
    }

    void write(QtMsgType type, const char *category, const QString &message)
    {
        const std::scoped_lock lock(m_mutex);
        if (levelOf(type) < m_level) {
            return;
        }
        const QJsonObject line{{u"time"_s, isoTime(SystemClock().now())},
            {u"level"_s, health::logLevelName(levelOf(type))}, {u"category"_s, QLatin1StringView(category)},
            {u"process"_s, QCoreApplication::applicationPid()}, {u"message"_s, secrets::redacted(message)}};
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (m_file.isOpen()) {
            rotate(bytes.size());
            m_file.write(bytes); // unbuffered: what was said before a crash is there
        }
        if (m_echo || type == QtFatalMsg) {
            std::fputs(bytes.constData(), stderr);
        }
    }

private:
    void reopen()
    {
        m_file.close();
        if (!m_file.fileName().isEmpty()
            && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void rotate(qint64 coming)
    {
        if (m_file.size() + coming <= maxBytes) {
            return;
        }
        const QString name = m_file.fileName();
        const auto numbered = [&](int n) { return n == 0 ? name : u"%1.%2"_s.arg(name).arg(n); };
        QFile::remove(numbered(health::keptLogFiles - 1));
        for (int n = health::keptLogFiles - 1; n > 0; --n) {
            QFile::rename(numbered(n - 1), numbered(n));
        }
        reopen();
    }

    std::mutex m_mutex;
    QFile m_file;
    LogLevel m_level = LogLevel::Info;
    bool m_echo = false;
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    thread_local bool inside = false; // QFile may complain while we write: that would wait for our own mutex
    if (!inside) {
        inside = true;
        logFile().write(type, context.category ? context.category : "default", message);
        inside = false;
    }
}

} // namespace

void startLog(const QString &file, LogLevel level, bool echo)
{
    QLoggingCategory::setFilterRules(
        level == LogLevel::Debug ? u"metaflow.*.debug=true"_s : u"metaflow.*.debug=false"_s);
    logFile().open(file, level, echo);
    qInstallMessageHandler(handle);
}

} // namespace metaflow::app
