#include "core/store/SqliteMany.h"

#include "core/store/SqlErrors.h"

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace metaflow::store {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Failure failureOf(sqlite3 *handle, const StoreUrl &url)
{
    const QSqlError error(QString::fromUtf8(sqlite3_errmsg(handle)), {}, QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(handle)));
    return fail(errorOf(url, error, sqlite3_system_errno(handle)));
}

/// What is bound to one `?`, kept until the statement has run.
class Place {
public:
    /// SQLite's code.
    int bind(sqlite3_stmt *statement, int number, const QVariant &value)
    {
        if (value.typeId() == QMetaType::QString) {
            return bindText(statement, number, *static_cast<const QString *>(value.constData()));
        }
        m_text = QString();
        if (value.isNull()) {
            return sqlite3_bind_null(statement, number);
        }
        switch (value.typeId()) {
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
            return sqlite3_bind_int64(statement, number, value.toLongLong());
        case QMetaType::QByteArray:
            m_bytes = value.toByteArray();
            return sqlite3_bind_blob64(
                statement, number, m_bytes.constData(), static_cast<sqlite3_uint64>(m_bytes.size()), SQLITE_STATIC);
        default: // as QtSql does
            return bindText(statement, number, value.toString());
        }
    }

private:
    int bindText(sqlite3_stmt *statement, int number, const QString &text)
    {
        const bool same = text.isNull() == m_text.isNull() && text.constData() == m_text.constData()
            && text.size() == m_text.size(); // an empty text and none may share their data
        if (same && !text.isNull()) {
            return SQLITE_OK; // still bound
        }
        m_text = text;
        if (text.isNull()) {
            return sqlite3_bind_null(statement, number);
        }
        m_bytes = text.toUtf8();
        return sqlite3_bind_text64(statement, number, m_bytes.constData(), static_cast<sqlite3_uint64>(m_bytes.size()),
            SQLITE_STATIC, SQLITE_UTF8);
    }

    QString m_text; ///< holds on to the data, so that equal addresses are equal texts
    QByteArray m_bytes;
};

} // namespace

Result<void> runSqliteMany(sqlite3 *handle, const StoreUrl &url, const QString &sql, const QVector<QVariantList> &rows,
    const std::atomic<bool> &interrupted)
{
    sqlite3_stmt *prepared = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &prepared, nullptr) != SQLITE_OK) {
        return failureOf(handle, url);
    }
    const Statement statement(prepared);
    std::vector<Place> places(static_cast<size_t>(sqlite3_bind_parameter_count(prepared)));
    for (const QVariantList &row : rows) {
        if (interrupted) {
            return fail(ErrorCode::Cancelled);
        }
        Q_ASSERT(static_cast<size_t>(row.size()) == places.size());
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].bind(prepared, static_cast<int>(i) + 1, row.at(static_cast<qsizetype>(i))) != SQLITE_OK) {
                return failureOf(handle, url);
            }
        }
        while (sqlite3_step(prepared) == SQLITE_ROW) { } // what it returns is of no interest here
        if (sqlite3_reset(prepared) != SQLITE_OK) {
            return failureOf(handle, url);
        }
    }
    return {};
}

} // namespace metaflow::store
