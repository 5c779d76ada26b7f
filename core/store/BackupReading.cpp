#include "core/store/Backups.h"

#include "core/store/History.h"
#include "core/store/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QByteArray sqliteMagic("SQLite format 3\0", 16);
const QByteArray archiveMagic("PGDMP");
constexpr qsizetype sqliteHeader = 100;

/// The header says how many pages there are; a file that was cut has fewer. It says so only where its two counters
/// agree (SQLite file format, 1.3.7).
bool isCut(const QByteArray &header, qint64 bytes)
{
    if (header.size() < sqliteHeader) {
        return true;
    }
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const quint16 said = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = said == 1 ? 65536 : said;
    return number(24) == number(92) && bytes < pageSize * qint64(number(28));
}

Result<bool> isSound(Connection &connection)
{
    if (connection.dialect() != Dialect::Sqlite) {
        return true;
    }
    const auto verdict = connection.value(u"PRAGMA integrity_check(1)"_s);
    return verdict ? Result<bool>(verdict->toString() == "ok"_L1) : fail(verdict.error());
}

/// Not adopted yet: there is no record, and nothing to hold it against.
Result<bool> isEarlierTools(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return false;
    }
    const auto tables = connection.value(u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() "
                                         "AND tablename IN ('metadata_items', 'approval_history')"_s);
    return tables ? Result<bool>(tables->toInt() == 2) : fail(tables.error());
}

Result<void> countRows(Connection &connection, Backup &backup)
{
    const auto items = connection.value(u"SELECT count(*) FROM metadata_items"_s);
    const auto rows = items ? connection.value(u"SELECT count(*) FROM approval_history"_s) : fail(items.error());
    if (!rows) {
        return fail(rows.error());
    }
    backup.items = items->toLongLong();
    backup.historyRows = rows->toLongLong();
    return {};
}

/// Our own store: brought up to date here, because the record is read as this version writes it.
Result<QString> problemOfStore(Connection &copy, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    const auto steps = migrations(copy.dialect());
    auto done = steps ? migrate(copy, *steps, now) : Result<void>(fail(steps.error()));
    const auto id = done ? storeIdOf(copy) : fail(done.error());
    if (!id) {
        return fail(id.error());
    }
    if (id->isEmpty()) {
        return u"not_a_store"_s;
    }
    backup.storeId = *id;
    if (done = countRows(copy, backup); !done) {
        return fail(done.error());
    }
    const auto verdict = verifyHistory(copy, [&](qint64, qint64) { return !stop.stop_requested(); });
    if (!verdict) {
        return fail(verdict.error());
    }
    return verdict->faults.isEmpty() ? QString() : u"record_broken"_s; // an item changed outside is as it was there
}

Result<QString> problemOf(Connection &copy, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    const auto sound = isSound(copy);
    if (!sound || !*sound) {
        return sound ? Result<QString>(u"damaged"_s) : fail(sound.error());
    }
    const auto version = schemaVersion(copy);
    if (!version || *version > 0) {
        return version ? problemOfStore(copy, backup, now, stop) : fail(version.error());
    }
    const auto earlier = isEarlierTools(copy);
    if (!earlier || !*earlier) {
        return earlier ? Result<QString>(u"not_a_store"_s) : fail(earlier.error());
    }
    const auto counted = countRows(copy, backup);
    return counted ? Result<QString>(QString()) : fail(counted.error());
}

Result<void> verifySqlite(
    const QString &folder, const QString &file, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    const QTemporaryDir place(folder + u"/.verify-XXXXXX"_s);
    if (!place.isValid()) {
        return fail(ErrorCode::FileUnwritable, folder, place.errorString());
    }
    BackupSource copy;
    copy.url.path = place.filePath(u"copy.sqlite"_s);
    if (auto copied = copyFile(file, copy.url.path, stop); !copied) {
        return copied;
    }
    const auto connection = openBeside(copy);
    return connection ? readCopy(**connection, backup, now, stop) : problemFrom(connection.error(), backup);
}

} // namespace

Result<BackupForm> formOf(const QString &file, Backup &backup)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, opened.errorString());
    }
    if (const auto named = backupByName(file)) {
        backup = *named;
    } else {
        backup.made = QFileInfo(file).lastModified().toUTC();
    }
    backup.file = file;
    backup.bytes = opened.size();
    const QByteArray header = opened.read(sqliteHeader);
    if (header.startsWith(archiveMagic)) {
        return BackupForm::Archive;
    }
    if (header.isEmpty() || sqliteMagic.startsWith(header.left(sqliteMagic.size()))) {
        backup.problem = isCut(header, backup.bytes) ? u"cut"_s : QString();
        return BackupForm::Sqlite;
    }
    backup.problem = u"not_a_store"_s;
    return BackupForm::Other;
}

Result<void> problemFrom(const Error &error, Backup &backup)
{
    switch (error.code) {
    case ErrorCode::StoreNewer:
        backup.problem = u"newer"_s;
        return {};
    case ErrorCode::StoreCorrupt:
    case ErrorCode::Storage: // a table or a column is not what it has to be
        backup.problem = u"damaged"_s;
        return {};
    default:
        return fail(error);
    }
}

Result<void> readCopy(Connection &copy, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    const std::stop_callback interrupting(stop, [&copy] { copy.interrupt(); });
    const auto problem = problemOf(copy, backup, now, stop);
    if (!problem) {
        return problemFrom(problem.error(), backup);
    }
    backup.problem = *problem;
    backup.ok = problem->isEmpty();
    return {};
}

Result<Backup> verifyBackup(const BackupSource &source, const QString &folder, const QString &file,
    const QDateTime &now, const std::stop_token &stop)
{
    Backup backup;
    const auto form = formOf(file, backup);
    if (!form) {
        return fail(form.error());
    }
    if (!backup.problem.isEmpty()) {
        return backup;
    }
    auto done = *form == BackupForm::Sqlite ? verifySqlite(folder, file, backup, now, stop)
                                            : verifyArchive(source, file, backup, now, stop);
    return done ? Result<Backup>(backup) : fail(done.error());
}

} // namespace metaflow::store
