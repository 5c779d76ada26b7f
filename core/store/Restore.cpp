#include "core/store/Backups.h"

#include "core/store/History.h"
#include "core/store/LinkReader.h"
#include "core/store/Migrations.h"
#include "core/store/SqliteFile.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <sqlite3.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Of an SQLite store: the file and what lies beside it.
const QStringList fileParts{QString(), u"-wal"_s, u"-shm"_s};

struct CloseSqlite {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Alone = std::unique_ptr<sqlite3, CloseSqlite>;

/// The file for ourselves as long as the handle lives; its log is folded into it. A file that is gone or no database
/// any more has nobody who uses it. StoreInUse.
Result<Alone> takeAlone(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return Alone();
    }
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    Alone handle(opened);
    for (const char *statement :
        {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE"}) {
        const int code = sqlite3_exec(opened, statement, nullptr, nullptr, nullptr) & 0xff;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            return fail(ErrorCode::StoreInUse, path);
        }
    }
    return handle;
}

void removeAll(const QString &path)
{
    for (const QString &part : fileParts) {
        QFile::remove(path + part);
    }
}

/// The file itself gets a second name, so that there is a store at each moment; not every file system can.
Result<void> keepOld(const QString &path, const QString &kept)
{
    for (const QString &part : fileParts) {
        const QString from = path + part, to = kept + part;
        const bool linked
            = part.isEmpty() && ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
        if (!linked && QFileInfo::exists(from) && !QFile::rename(from, to)) {
            return fail(ErrorCode::FileUnwritable, to);
        }
    }
    return {};
}

void putBack(const QString &path, const QString &kept)
{
    for (const QString &part : fileParts) {
        if (QFileInfo::exists(path + part)) {
            QFile::remove(kept + part); // a second name alone
        } else if (QFileInfo::exists(kept + part)) {
            QFile::rename(kept + part, path + part);
        }
    }
}

/// What takes time comes first: where the old one cannot have two names, there is no store between the last two steps.
Result<void> putInPlace(const QString &draft, const QString &path, const QString &kept)
{
    auto done = QFileInfo::exists(kept) ? Result<void>(fail(ErrorCode::FileUnwritable, kept)) : syncFile(draft);
    if (!done) {
        return done;
    }
    done = keepOld(path, kept);
    if (done) {
        done = settleFile(draft, path);
    }
    if (!done) {
        putBack(path, kept);
    }
    return done;
}

/// Reads the copy as a store and notes in its record what becomes of it.
Result<Backup> readAndNote(
    const StoreUrl &draft, Backup backup, const QJsonObject &facts, const Person &by, const QDateTime &now)
{
    const auto connection = openBeside({draft});
    auto read = connection ? readCopy(**connection, backup, now, {}) : problemFrom(connection.error(), backup);
    if (!read) {
        return fail(read.error());
    }
    if (!backup.ok) {
        return fail(ErrorCode::BackupInvalid, backup.file, backup.problem);
    }
    auto done = noteRestored(**connection, facts, by, now);
    return done ? Result<Backup>(backup) : fail(done.error());
}

} // namespace

Result<void> noteRestored(Connection &connection, const QJsonObject &facts, const Person &by, const QDateTime &now)
{
    const auto version = schemaVersion(connection);
    if (!version || *version == 0) {
        return version ? Result<void>() : Result<void>(fail(version.error()));
    }
    const auto steps = migrations(connection.dialect());
    auto done = steps ? migrate(connection, *steps, now) : Result<void>(fail(steps.error()));
    auto transaction
        = done ? Transaction::begin(connection, Transaction::Mode::Write) : Result<Transaction>(fail(done.error()));
    const auto head = transaction ? readHead(connection) : fail(transaction.error());
    if (!head) {
        return fail(head.error());
    }
    QJsonObject all = facts;
    all.insert(u"position"_s, *head ? (*head)->position : 0);
    all.insert(u"hash"_s, *head ? (*head)->hash : QString());
    done = appendEvent(connection, u"restored"_s, by, all, now);
    if (done) {
        done = sealHistory(connection, now);
    }
    return done ? transaction->commit() : done;
}

Result<Backup> restoreSqlite(const StoreUrl &url, const QString &file, const QDateTime &now, const Person &by)
{
    Backup backup;
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(url.path).canonicalFilePath() && QFileInfo::exists(file)) {
        return fail(ErrorCode::BackupInvalid, file, u"same_store"_s);
    }
    const auto form = formOf(file, backup);
    if (form && (*form != BackupForm::Sqlite || !backup.problem.isEmpty())) {
        const QString problem = backup.problem.isEmpty() ? u"other_database"_s : backup.problem;
        return fail(ErrorCode::BackupInvalid, file, problem);
    }
    const auto alone = form ? takeAlone(url.path) : fail(form.error());
    const auto hash = alone ? sha256Of(file) : fail(alone.error());
    StoreUrl draft = url;
    draft.path += u".restoring"_s;
    removeAll(draft.path); // of an attempt that was killed
    auto done = hash ? makeSqliteFile(draft.path) : Result<void>(fail(hash.error())); // and the folders to it
    if (done) {
        done = copyFile(file, draft.path, {});
    }
    const QString kept = u"%1.before-restore-%2"_s.arg(url.path, now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
    auto restored = done
        ? readAndNote(draft, backup,
            {{u"file"_s, QFileInfo(file).fileName()}, {u"sha256"_s, *hash}, {u"kept"_s, QFileInfo(kept).fileName()}},
            by, now)
        : fail(done.error());
    if (restored) {
        done = putInPlace(draft.path, url.path, kept);
        if (!done) {
            restored = fail(done.error());
        }
    }
    removeAll(draft.path);
    return restored;
}

Result<Backup> restoreBackup(
    const StoreUrl &url, const QString &file, const QDateTime &now, const Person &by, const Secret &password)
{
    const Person person = by.name.isEmpty() ? systemAccount() : by;
    if (url.dialect == Dialect::Sqlite) {
        return restoreSqlite(url, file, now, person);
    }
    Backup backup;
    const auto form = formOf(file, backup);
    if (form && *form != BackupForm::Archive) {
        const QString problem = backup.problem.isEmpty() ? u"other_database"_s : backup.problem;
        return fail(ErrorCode::BackupInvalid, file, problem);
    }
    return form ? restoreArchive({url, password}, file, now, person) : fail(form.error());
}

} // namespace metaflow::store
