#include "core/store/SqlErrors.h"

#include <sqlite3.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

ErrorCode sqliteCode(const StoreUrl &url, int code)
{
    switch (code & 0xff) { // the extended codes keep the plain one in the low byte
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreCorrupt;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return QFileInfo::exists(url.path) && !QFileInfo(QFileInfo(url.path).path()).isWritable()
            ? ErrorCode::StoreReadOnly
            : ErrorCode::StoreUnreachable;
    default:
        return ErrorCode::Storage;
    }
}

ErrorCode postgresCode(const QString &state, QSqlError::ErrorType type)
{
    if (state == "57014"_L1) {
        return ErrorCode::Cancelled;
    }
    if (state == "53100"_L1) {
        return ErrorCode::StoreFull;
    }
    if (state == "25006"_L1 || state == "42501"_L1) {
        return ErrorCode::StoreReadOnly;
    }
    if (state == "55P03"_L1) {
        return ErrorCode::StoreBusy;
    }
    if (state.startsWith("XX00"_L1)) {
        return ErrorCode::StoreCorrupt;
    }
    // No state at all: the connection broke before the server could say anything.
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state.startsWith("28"_L1) || state.isEmpty()
        || type == QSqlError::ConnectionError) {
        return ErrorCode::StoreUnreachable;
    }
    return ErrorCode::Storage;
}

} // namespace

Error errorOf(const StoreUrl &url, const QSqlError &error)
{
    if (url.dialect == Dialect::Sqlite) {
        return {sqliteCode(url, error.nativeErrorCode().toInt()), url.path, error.text(), {}};
    }
    return {postgresCode(error.nativeErrorCode(), error.type()), url.host, error.text(), {}};
}

bool isRetriable(const StoreUrl &url, const QSqlError &error)
{
    if (url.dialect == Dialect::Sqlite) {
        return false; // BEGIN IMMEDIATE: nobody comes between
    }
    // 23505: two of us added the same object; the second finds it there when it looks again.
    static const QStringList states = {u"40001"_s, u"40P01"_s, u"23505"_s};
    return states.contains(error.nativeErrorCode());
}

} // namespace metaflow::store
