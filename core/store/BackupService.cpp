#include "core/store/BackupService.h"

#include "core/base/Workers.h"
#include "core/store/Backups.h"
#include "core/store/Migrations.h"
#include "core/store/Roles.h"
#include "core/store/Store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString partSuffix = u".part"_s;
constexpr qint64 dayInSeconds = 24 * 60 * 60;

struct Wanted {
    QString reason, file, folder;
    QDateTime now;
};

Result<QString> targetOf(const BackupSource &source, const Wanted &wanted, const QString &storeId)
{
    if (wanted.file.isEmpty()) {
        return newBackupFile(wanted.folder, storeId, wanted.now, wanted.reason, source.url.dialect);
    }
    const QFileInfo info(wanted.file);
    const bool isStore = source.url.dialect == Dialect::Sqlite
        && (info.absoluteFilePath() == source.url.path || info.canonicalFilePath() == source.url.path);
    return isStore ? fail(ErrorCode::FileUnwritable, wanted.file, u"this is the store itself"_s)
                   : Result<QString>(info.absoluteFilePath());
}

/// What was just written: an SQLite file is read where it is, nobody knows of it yet.
Result<Backup> readBack(
    const BackupSource &source, const QString &part, const Wanted &wanted, const std::stop_token &stop)
{
    if (source.url.dialect == Dialect::Postgres) {
        return verifyBackup(source, wanted.folder, part, wanted.now, stop);
    }
    Backup backup;
    BackupSource copy;
    copy.url.path = part;
    const auto connection = openBeside(copy);
    auto read = connection ? readCopy(**connection, backup, wanted.now, stop) : problemFrom(connection.error(), backup);
    if (connection) { // one file without a log, also for whoever may only read
        auto plain = (*connection)->run(u"PRAGMA journal_mode = DELETE"_s);
        read = read && !plain ? Result<void>(fail(plain.error())) : read;
    }
    return read ? Result<Backup>(backup) : fail(read.error());
}

Result<Backup> checked(const BackupSource &source, const QString &part, const QString &file, const Wanted &wanted,
    const std::stop_token &stop)
{
    auto backup = readBack(source, part, wanted, stop);
    if (!backup) {
        return backup;
    }
    if (!backup->ok && backup->problem != "record_broken"_L1) { // then the store's own is: better than no backup
        return fail(ErrorCode::BackupInvalid, file, backup->problem);
    }
    if (auto settled = settleFile(part, file); !settled) {
        return fail(settled.error());
    }
    backup->file = file;
    backup->reason = wanted.reason;
    backup->made = wanted.now;
    backup->bytes = QFileInfo(file).size();
    if (backup->ok && wanted.file.isEmpty()) {
        keepNewestBackups(wanted.folder, *backup);
    }
    return backup;
}

Result<Backup> makeBackup(const BackupSource &source, const Wanted &wanted, const std::stop_token &stop)
{
    const auto connection = openBeside(source);
    const auto id = connection ? storeIdOf(**connection) : fail(connection.error());
    const auto file = id ? targetOf(source, wanted, *id) : fail(id.error());
    if (!file) {
        return fail(file.error());
    }
    const QString part = *file + partSuffix;
    const auto written = [&] {
        const std::stop_callback interrupting(stop, [&] { (*connection)->interrupt(source.passwords); });
        return source.url.dialect == Dialect::Sqlite ? copySqlite(**connection, part)
                                                     : dumpPostgres(**connection, source, part, stop);
    }();
    auto backup = written ? checked(source, part, *file, wanted, stop) : fail(written.error());
    if (!backup) {
        for (const QString &rest : {part, part + u"-wal"_s, part + u"-shm"_s}) {
            QFile::remove(rest);
        }
    }
    return backup;
}

/// Of PostgreSQL alone: there is a store of an older version, and we may change that. Who may not hears what it takes
/// when the store is opened.
Result<bool> willMigrate(const BackupSource &source)
{
    if (source.url.dialect == Dialect::Sqlite) {
        return false;
    }
    const auto connection = openBeside(source);
    const auto version = connection ? schemaVersion(**connection) : fail(connection.error());
    const auto steps = version ? migrations(source.url.dialect) : fail(version.error());
    if (!steps || *version == 0 || *version >= steps->last().version) {
        return steps ? Result<bool>(false) : fail(steps.error());
    }
    const auto member = membership(**connection);
    return member ? Result<bool>(member->role == Role::Admin) : fail(member.error());
}

/// The newest daily one of this store, if it is young enough.
Result<std::optional<Backup>> dailyOf(const BackupSource &source, const QString &folder, const QDateTime &now)
{
    const auto connection = openBeside(source);
    const auto id = connection ? storeIdOf(**connection) : fail(connection.error());
    if (!id) {
        return fail(id.error());
    }
    for (const Backup &backup : backupsIn(folder)) {
        if (backup.reason == "daily"_L1 && id->startsWith(backup.storeId)) {
            const qint64 age = backup.made.secsTo(now);
            return age > -60 && age < dayInSeconds ? std::optional(backup) : std::nullopt; // clocks go back, too
        }
    }
    return std::nullopt;
}

} // namespace

BackupService::BackupService(Store &store, Workers &workers, QString folder, SecretSource *password)
    : m_store(store)
    , m_workers(workers)
    , m_folder(std::move(folder))
    , m_password(password != nullptr ? password : store.password())
{
}

BackupService::~BackupService()
{
    m_stop.request_stop();
}

/// `fn(BackupSource, stop)` on a worker.
template <typename T, typename Function> Job<T> BackupService::work(Function fn)
{
    std::stop_source stop;
    auto future = m_workers.run([url = m_store.url(), password = m_password, fn = std::move(fn), stop,
                                    all = m_stop.get_token()]() mutable -> Result<T> {
        const std::stop_callback ending(all, [&stop] { stop.request_stop(); });
        auto secret = passwordFrom(url.dialect == Dialect::Postgres ? password : nullptr);
        return secret ? fn(BackupSource{url, std::move(*secret), password}, stop.get_token())
                      : Result<T>(fail(secret.error()));
    });
    return Job<T>(std::move(future), std::make_shared<JobMonitor>(), [stop]() mutable { stop.request_stop(); });
}

Job<Backup> BackupService::create(QString reason, QString file)
{
    Wanted wanted{std::move(reason), std::move(file), m_folder, m_store.clock().now()};
    return work<Backup>([wanted = std::move(wanted)](const BackupSource &source, const std::stop_token &stop) {
        return makeBackup(source, wanted, stop);
    });
}

Job<Backup> BackupService::daily()
{
    Wanted wanted{u"daily"_s, {}, m_folder, m_store.clock().now()};
    return work<Backup>([wanted = std::move(wanted)](const BackupSource &source, const std::stop_token &stop) {
        const auto there = dailyOf(source, wanted.folder, wanted.now);
        if (!there) {
            return Result<Backup>(fail(there.error()));
        }
        return *there ? Result<Backup>(**there) : makeBackup(source, wanted, stop);
    });
}

Job<std::optional<Backup>> BackupService::beforeMigration()
{
    Wanted wanted{u"migration"_s, {}, m_folder, m_store.clock().now()};
    return work<std::optional<Backup>>([wanted = std::move(wanted)](const BackupSource &source,
                                           const std::stop_token &stop) -> Result<std::optional<Backup>> {
        const auto needed = willMigrate(source);
        if (!needed || !*needed) {
            return needed ? Result<std::optional<Backup>>(std::nullopt) : fail(needed.error());
        }
        auto backup = makeBackup(source, wanted, stop);
        return backup ? Result<std::optional<Backup>>(*backup) : fail(backup.error());
    });
}

Job<QVector<Backup>> BackupService::list()
{
    return Job<QVector<Backup>>(
        m_workers.run([folder = m_folder]() -> Result<QVector<Backup>> { return backupsIn(folder); }));
}

Job<Backup> BackupService::verify(QString file)
{
    return work<Backup>([file = std::move(file), folder = m_folder, now = m_store.clock().now()](
                            const BackupSource &source, const std::stop_token &stop) {
        const bool kept = QDir(folder).exists();
        return verifyBackup(source, kept ? folder : QDir::tempPath(), file, now, stop);
    });
}

} // namespace metaflow::store
