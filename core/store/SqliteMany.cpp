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

Result<Statement> prepared(sqlite3 *handle, const StoreUrl &url, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &statement, nullptr) != SQLITE_OK) {
        return failureOf(handle, url);
    }
    return Statement(statement);
}

/// The places keep what is bound as long as the statement may look at it.
bool bindRow(sqlite3_stmt *statement, std::vector<Place> &places, const QVariantList &row)
{
    Q_ASSERT(static_cast<size_t>(row.size()) == places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].bind(statement, static_cast<int>(i) + 1, row.at(static_cast<qsizetype>(i))) != SQLITE_OK) {
            return false;
        }
    }
    return true;
}

/// Less memory while a whole store passes through, which takes nothing twice; a connection may hold 48 MB for good.
class SmallCache {
public:
    explicit SmallCache(sqlite3 *handle)
        : m_handle(handle)
    {
        sqlite3_exec(
            handle, "PRAGMA cache_size",
            [](void *before, int, char **values, char **) {
                *static_cast<QByteArray *>(before) = values[0];
                return 0;
            },
            &m_before, nullptr);
        sqlite3_exec(handle, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr);
    }
    ~SmallCache()
    {
        sqlite3_exec(m_handle, ("PRAGMA cache_size = " + m_before).constData(), nullptr, nullptr, nullptr);
        sqlite3_db_release_memory(m_handle);
    }
    Q_DISABLE_COPY_MOVE(SmallCache)

private:
    sqlite3 *m_handle;
    QByteArray m_before;
};

class SqliteCells final : public RowCells {
public:
    explicit SqliteCells(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    QByteArrayView text(int column) override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {bytes, sqlite3_column_bytes(m_statement, column)};
    }
    qint64 number(int column) override { return sqlite3_column_int64(m_statement, column); }
    bool isNull(int column) override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

private:
    sqlite3_stmt *m_statement;
};

} // namespace

Result<void> runSqliteMany(sqlite3 *handle, const StoreUrl &url, const QString &sql, const QVector<QVariantList> &rows,
    const std::atomic<bool> &interrupted)
{
    const auto statement = prepared(handle, url, sql);
    if (!statement) {
        return fail(statement.error());
    }
    std::vector<Place> places(static_cast<size_t>(sqlite3_bind_parameter_count(statement->get())));
    for (const QVariantList &row : rows) {
        if (interrupted) {
            return fail(ErrorCode::Cancelled);
        }
        if (!bindRow(statement->get(), places, row)) {
            return failureOf(handle, url);
        }
        while (sqlite3_step(statement->get()) == SQLITE_ROW) { } // what it returns is of no interest here
        if (sqlite3_reset(statement->get()) != SQLITE_OK) {
            return failureOf(handle, url);
        }
    }
    return {};
}

Result<void> streamSqliteCells(sqlite3 *handle, const StoreUrl &url, const QString &sql, const QVariantList &values,
    const std::atomic<bool> &interrupted, const std::function<bool(RowCells &)> &row)
{
    const SmallCache small(handle);
    const auto statement = prepared(handle, url, sql);
    if (!statement) {
        return fail(statement.error());
    }
    std::vector<Place> places(static_cast<size_t>(sqlite3_bind_parameter_count(statement->get())));
    if (!bindRow(statement->get(), places, values)) {
        return failureOf(handle, url);
    }
    SqliteCells cells(statement->get());
    int code = sqlite3_step(statement->get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement->get())) {
        if (interrupted) {
            return fail(ErrorCode::Cancelled);
        }
        if (!row(cells)) {
            return {};
        }
    }
    return code == SQLITE_DONE ? Result<void>() : Result<void>(failureOf(handle, url));
}

} // namespace metaflow::store
