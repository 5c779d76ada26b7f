#include "core/store/SqlErrors.h"

#include "core/model/Role.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// The log, the index over it and the flush of the file have codes of their own, whatever stood in the way.
bool isForRoom(int code, int systemError)
{
    const int plain = code & 0xff;
    return (plain == SQLITE_IOERR || plain == SQLITE_CANTOPEN) && (systemError == ENOSPC || systemError == EDQUOT);
}

ErrorCode sqliteCode(const StoreUrl &url, int code, int systemError)
{
    if (isForRoom(code, systemError)) {
        return ErrorCode::StoreFull;
    }
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
    if (state == "25006"_L1) {
        return ErrorCode::StoreReadOnly;
    }
    if (state == "42501"_L1) {
        return ErrorCode::RoleTooSmall;
    }
    if (state.startsWith("28"_L1)) {
        return ErrorCode::StoreSignIn;
    }
    if (state == "55P03"_L1) {
        return ErrorCode::StoreBusy;
    }
    if (state == "XX001"_L1 || state == "XX002"_L1) { // XX000 is whatever the server has no name for
        return ErrorCode::StoreCorrupt;
    }
    // 25P03: our own limit for a transaction in which nothing happens. No state at all: the connection broke before the
    // server could say anything.
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1 || state.isEmpty()
        || type == QSqlError::ConnectionError) {
        return ErrorCode::StoreUnreachable;
    }
    return ErrorCode::Storage;
}

/// The server names the table. Of what a steward may write to it refuses a reader alone: who is a steward asks for
/// nothing else there.
Error roleTooSmall(const QString &said)
{
    static const QRegularExpression tables(
        u"\\b(metadata_items|item_texts|item_search|approval_history|record_events|history_links|history_head|"
        "history_link_ids|decision_batches|write_tokens|report_days|report_head|report_objects)"_s);
    const QString needed = roleName(said.contains(tables) ? Role::Steward : Role::Admin);
    const QString words = said.section(u'\n', 0, 0).section(u":  "_s, -1); // without ERROR and the state
    return {ErrorCode::RoleTooSmall, words, needed};
}

} // namespace

Error errorOf(const StoreUrl &url, const QSqlError &error, int systemError)
{
    if (url.dialect == Dialect::Sqlite) {
        return {sqliteCode(url, error.nativeErrorCode().toInt(), systemError), url.path, error.text(), {}};
    }
    const ErrorCode code = postgresCode(error.nativeErrorCode(), error.type());
    return code == ErrorCode::RoleTooSmall ? roleTooSmall(error.databaseText())
                                           : Error{code, url.host, error.text(), {}};
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
