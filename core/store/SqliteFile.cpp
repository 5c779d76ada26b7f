#include "core/store/SqliteFile.h"

#include "core/store/SqlErrors.h"
#include "core/store/Texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Failure systemFailure(const QString &path, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::StoreReadOnly, path, detail);
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::StoreFull, path, detail);
    default:
        return fail(ErrorCode::StoreUnreachable, path, detail);
    }
}

/// The missing folders one by one, for ours alone; mkpath() would give them the umask's rights.
Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return {};
    }
    if (const QString parent = QFileInfo(path).path(); parent != path) {
        if (auto made = makeFolder(parent); !made) {
            return made;
        }
    }
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST) {
        return systemFailure(path, errno);
    }
    return {};
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = static_cast<const QChar *>(sqlite3_value_text16(arguments[0]));
    if (text == nullptr) {
        sqlite3_result_null(context);
        return;
    }
    const auto length = sqlite3_value_bytes16(arguments[0]) / static_cast<int>(sizeof(QChar));
    const QByteArray result = folded(QString::fromRawData(text, length)).toUtf8();
    sqlite3_result_text(context, result.constData(), static_cast<int>(result.size()),
        reinterpret_cast<sqlite3_destructor_type>(-1)); // SQLITE_TRANSIENT, without its C cast
}

} // namespace

Result<void> makeSqliteFile(const QString &path)
{
    if (path == ":memory:"_L1) {
        return {};
    }
    if (auto made = makeFolder(QFileInfo(path).path()); !made) {
        return made;
    }
    // Never opened where it exists: closing it again would drop the locks that SQLite holds on it in this process.
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        ::close(file); // SQLite gives -wal and -shm the rights of this file
        return {};
    }
    if (errno != EEXIST) {
        return systemFailure(path, errno);
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    for (const QByteArray &needed : {name, folder}) { // the folder too: -wal and -shm come to stand there
        if (::faccessat(AT_FDCWD, needed.constData(), W_OK, AT_EACCESS) != 0) {
            return systemFailure(QFile::decodeName(needed), errno);
        }
    }
    return {};
}

Result<void> registerSqliteFunctions(sqlite3 *handle)
{
    const int code = sqlite3_create_function_v2(
        handle, "mf_fold", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC, nullptr, foldFunction, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return fail(ErrorCode::Storage, {}, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return {};
}

Result<void> runSqliteScript(sqlite3 *handle, const StoreUrl &url, const QString &script)
{
    const int code = sqlite3_exec(handle, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        const QSqlError error(
            QString::fromUtf8(sqlite3_errmsg(handle)), {}, QSqlError::StatementError, QString::number(code));
        return fail(errorOf(url, error, sqlite3_system_errno(handle)));
    }
    return {};
}

} // namespace metaflow::store
