#include "core/store/Backups.h"

#include "core/base/Interfaces.h"
#include "core/store/Settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype keptOfEach = 10;
constexpr qint64 copiedAtOnce = 1 << 20;
constexpr int idCharacters = 8;
const QString nameTime = u"yyyyMMdd'T'HHmmss"_s;
const QString halfWritten = u".part"_s;

const QRegularExpression &nameOfBackup()
{
    static const QRegularExpression pattern(
        u"^metaflow-([0-9a-f]{8})-(\\d{8}T\\d{6})-([a-z]+)\\.(sqlite|dump)(\\.part)?$"_s);
    return pattern;
}

Failure notWritten(const QString &file, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return fail(
        full ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, file, QString::fromLocal8Bit(std::strerror(error)));
}

/// An empty file for this user alone.
Result<void> makeOwnFile(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    ::unlink(name.constData()); // what a kill left
    const int made = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) {
        return notWritten(file, errno);
    }
    ::close(made);
    return {};
}

/// A folder too: then the names in it are on the disk.
bool isSynced(const QString &path)
{
    const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = opened >= 0 && ::fsync(opened) == 0;
    if (opened >= 0) {
        ::close(opened);
    }
    return synced;
}

Result<void> copyOne(const QString &from, const QString &to, const std::stop_token &stop)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, from, source.errorString());
    }
    if (auto made = makeOwnFile(to); !made) {
        return made;
    }
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnwritable, to, target.errorString());
    }
    for (QByteArray piece = source.read(copiedAtOnce); !piece.isEmpty(); piece = source.read(copiedAtOnce)) {
        if (stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        errno = 0;
        if (target.write(piece) != piece.size()) {
            return notWritten(to, errno == 0 ? EIO : errno);
        }
    }
    return source.error() == QFileDevice::NoError
        ? Result<void>()
        : Result<void>(fail(ErrorCode::FileUnreadable, from, source.errorString()));
}

} // namespace

Result<std::unique_ptr<Connection>> openBeside(const BackupSource &source)
{
    if (source.url.dialect == Dialect::Sqlite && !QFileInfo::exists(source.url.path)) {
        return fail(ErrorCode::StoreUnreachable, source.url.text()); // nobody asked for a new one
    }
    return Connection::open(
        source.url, u"metaflow-beside-"_s + QUuid::createUuid().toString(QUuid::Id128), source.password);
}

Result<Secret> passwordFrom(SecretSource *source)
{
    if (source == nullptr) {
        return Secret();
    }
    const auto answers = source->secret().results();
    if (answers.isEmpty()) {
        return fail(ErrorCode::Cancelled);
    }
    const auto &answer = answers.first();
    return !answer && answer.error().code == ErrorCode::KeyMissing ? Result<Secret>(Secret()) : answer;
}

Result<QString> storeIdOf(Connection &connection)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const auto there = connection.value(sqlite
            ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'settings'"_s
            : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'settings'"_s);
    if (!there || there->toInt() == 0) {
        return there ? Result<QString>(QString()) : fail(there.error());
    }
    const auto id = setting(connection, u"store_id"_s);
    return id ? Result<QString>(id->value_or(QString())) : fail(id.error());
}

std::optional<Backup> backupByName(const QString &file)
{
    const QFileInfo info(file);
    const auto parts = nameOfBackup().match(info.fileName());
    if (!parts.hasMatch() || !parts.captured(5).isEmpty()) {
        return std::nullopt;
    }
    Backup backup;
    backup.file = info.absoluteFilePath();
    backup.storeId = parts.captured(1);
    backup.made = QDateTime::fromString(parts.captured(2), nameTime);
    backup.made.setTimeSpec(Qt::UTC);
    backup.reason = parts.captured(3);
    backup.bytes = info.size();
    return backup;
}

QVector<Backup> backupsIn(const QString &folder)
{
    QVector<Backup> backups;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        if (auto backup = backupByName(info.absoluteFilePath())) {
            backups << std::move(*backup);
        }
    }
    std::sort(backups.begin(), backups.end(),
        [](const Backup &a, const Backup &b) { return std::tie(a.made, a.file) > std::tie(b.made, b.file); });
    return backups;
}

Result<QString> newBackupFile(
    const QString &folder, const QString &storeId, const QDateTime &now, const QString &reason, Dialect dialect)
{
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder)) {
            return fail(ErrorCode::FileUnwritable, folder);
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString id = storeId.isEmpty() ? QString(idCharacters, u'0') : storeId.left(idCharacters);
    const QString suffix = dialect == Dialect::Sqlite ? u"sqlite"_s : u"dump"_s;
    for (QDateTime made = now.toUTC();; made = made.addSecs(1)) { // two within a second
        const QString file = u"%1/metaflow-%2-%3-%4.%5"_s.arg(folder, id, made.toString(nameTime), reason, suffix);
        if (!QFileInfo::exists(file) && !QFileInfo::exists(file + halfWritten)) {
            return file;
        }
    }
}

void keepNewestBackups(const QString &folder, const Backup &newest)
{
    const auto self = backupByName(newest.file);
    if (!self) {
        return;
    }
    qsizetype kept = 0;
    for (const Backup &backup : backupsIn(folder)) {
        if (backup.reason == self->reason && backup.storeId == self->storeId && ++kept > keptOfEach) {
            QFile::remove(backup.file);
        }
    }
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        const bool left = nameOfBackup().match(info.fileName()).hasMatch() && info.fileName().endsWith(halfWritten)
            && info.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > 24 * 60 * 60;
        if (left) {
            QFile::remove(info.absoluteFilePath());
        }
    }
}

QString backupsBeside(const StoreUrl &sqlite)
{
    return QFileInfo(sqlite.path).absolutePath() + u"/backups"_s;
}

Result<void> copySqlite(Connection &connection, const QString &file)
{
    if (auto made = makeOwnFile(file); !made) { // SQLite takes an empty one as it is, rights and all
        return made;
    }
    auto copied = connection.run(u"VACUUM INTO ?"_s, {file});
    if (!copied) {
        QFile::remove(file);
        return fail(copied.error());
    }
    return {};
}

Result<void> syncFile(const QString &file)
{
    return isSynced(file) ? Result<void>() : Result<void>(notWritten(file, errno));
}

Result<void> settleFile(const QString &part, const QString &file)
{
    if (!isSynced(part) || std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0) {
        return notWritten(file, errno);
    }
    Q_UNUSED(isSynced(QFileInfo(file).absolutePath())) // not every file system can
    return {};
}

Result<void> copyFile(const QString &from, const QString &to, const std::stop_token &stop)
{
    const QString log = u"-wal"_s;
    auto done = copyOne(from, to, stop);
    if (done && QFileInfo(from + log).size() > 0) {
        done = copyOne(from + log, to + log, stop);
    }
    if (!done) {
        QFile::remove(to);
        QFile::remove(to + log);
    }
    return done;
}

Result<QString> sha256Of(const QString &file)
{
    QFile source(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.open(QIODevice::ReadOnly) || !hash.addData(&source)) {
        return fail(ErrorCode::FileUnreadable, file, source.errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace metaflow::store
