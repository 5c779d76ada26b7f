#include "tests/bench/Machine.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace metaflow::bench {

namespace {

/// The first value behind `key` in a file of /proc.
QString procValue(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QRegularExpression line(
        u"^%1\\s*:\\s*(.*)$"_s.arg(QRegularExpression::escape(key)), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(file.readAll())).captured(1).trimmed();
}

} // namespace

QJsonObject describeMachine()
{
    constexpr qint64 kibInMib = 1024;
    const qint64 memoryKib = procValue(u"/proc/meminfo"_s, u"MemTotal"_s).section(u' ', 0, 0).toLongLong();
    return QJsonObject{
        {u"cores"_s, QThread::idealThreadCount()},
        {u"processor"_s, procValue(u"/proc/cpuinfo"_s, u"model name"_s)},
        {u"memory_mib"_s, memoryKib / kibInMib},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelVersion()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"compiler"_s, u"g++ "_s + QStringLiteral(__VERSION__)},
    };
}

} // namespace metaflow::bench
