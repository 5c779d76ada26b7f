#include "core/store/Connection.h"

#include "core/store/BackendCancel.h"
#include "core/store/BusyWait.h"
#include "core/store/Dialect.h"
#include "core/store/PostgresLogin.h"
#include "core/store/SqlErrors.h"
#include "core/store/SqliteFile.h"
#include "core/store/SqliteMany.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace metaflow::store {

struct Connection::Handle {
    sqlite3 *sqlite = nullptr;
    BusyWait waiting; ///< SQLite
    qint64 backend = 0; ///< PostgreSQL: the process that serves us
    std::atomic<bool> interrupted = false;
};

namespace {

constexpr int busyMs = 10000;
constexpr int pauseMs = 5;

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// SQLite takes a byte order mark in front of a text for its encoding (and turns the bytes of U+FFFE round): a second
/// one keeps the first.
QVariant bindable(Dialect dialect, const QVariant &value)
{
    if (dialect == Dialect::Sqlite && value.typeId() == QMetaType::QString) {
        const auto *text = static_cast<const QString *>(value.constData());
        if (text->startsWith(QChar::ByteOrderMark) || text->startsWith(QChar::ByteOrderSwapped)) {
            return QChar(QChar::ByteOrderMark) + *text;
        }
    }
    return value;
}

/// A row that QtSql has read.
class QueryCells final : public RowCells {
public:
    explicit QueryCells(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QByteArrayView text(int column) override
    {
        if (isNull(column)) {
            return {};
        }
        const auto place = static_cast<size_t>(column);
        if (place >= m_texts.size()) {
            m_texts.resize(place + 1);
        }
        m_texts[place] = m_query.value(column).toString().toUtf8();
        return {m_texts[place].constData(), m_texts[place].size()};
    }
    qint64 number(int column) override { return m_query.value(column).toLongLong(); }
    bool isNull(int column) override { return m_query.isNull(column); }

private:
    const QSqlQuery &m_query;
    std::vector<QByteArray> m_texts;
};

} // namespace

Connection::Connection(StoreUrl url, QString name)
    : m_url(std::move(url))
    , m_name(std::move(name))
    , m_handle(std::make_unique<Handle>())
{
}

Connection::~Connection()
{
    // Close first: an interrupt must not meet a handle that is going. Store lets go of the pointer before.
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreUrl &url, const QString &name, const Secret &password)
{
    std::unique_ptr<Connection> connection(new Connection(url, name));
    const bool sqlite = url.dialect == Dialect::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    if (!database.isValid()) {
        return fail(ErrorCode::StoreUnreachable, url.text(), u"the Qt database driver is not installed"_s);
    }
    auto opened = sqlite ? connection->openSqlite(database) : connection->openPostgres(database, password);
    if (!opened) {
        return fail(opened.error());
    }
    for (const QString &setting : sql::connectionSettings(url)) {
        if (auto done = connection->applySetting(setting); !done) {
            return fail(done.error());
        }
    }
    return connection;
}

/// The switch of a fresh file to WAL wants it for itself for a moment, and SQLite does not wait for that by itself: the
/// busy handler is not asked.
Result<void> Connection::applySetting(const QString &setting)
{
    auto done = run(setting);
    for (int waited = 0; !done && done.error().code == ErrorCode::StoreBusy && waited < busyMs; waited += pauseMs) {
        sqlite3_sleep(pauseMs);
        done = run(setting);
    }
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> Connection::openSqlite(QSqlDatabase &database)
{
    if (auto made = makeSqliteFile(m_url.path); !made) {
        return made;
    }
    database.setDatabaseName(m_url.path);
    if (!database.open()) {
        return failure(database.lastError());
    }
    m_handle->sqlite = sqliteHandle(database);
    m_handle->waiting.install(m_handle->sqlite, busyMs);
    return registerSqliteFunctions(m_handle->sqlite);
}

Result<void> Connection::openPostgres(QSqlDatabase &database, const Secret &password)
{
    if (auto done = signIn(database, m_url, password); !done) {
        return done;
    }
    const auto backend = value(u"SELECT pg_backend_pid()"_s);
    if (!backend) {
        return fail(backend.error());
    }
    m_handle->backend = backend->toLongLong();
    return {};
}

Failure Connection::failure(const QSqlError &error)
{
    m_failedForOthers = isRetriable(m_url, error);
    const int systemError = m_handle->sqlite != nullptr ? sqlite3_system_errno(m_handle->sqlite) : 0;
    Error classified = errorOf(m_url, error, systemError);
    m_lost = m_lost || (classified.code == ErrorCode::StoreUnreachable && m_url.dialect == Dialect::Postgres);
    return fail(std::move(classified));
}

Result<void> Connection::execute(QSqlQuery &query, const QString &direct)
{
    const auto go = [&] { return direct.isEmpty() ? query.exec() : query.exec(direct); };
    if (m_handle->interrupted && direct != "ROLLBACK"_L1) {
        return fail(ErrorCode::Cancelled);
    }
    m_failedForOthers = false;
    if (go()) {
        m_answered = true;
        return {};
    }
    const QSqlError error = query.lastError();
    // A cancel that was meant for an earlier statement may come late; nobody wants this one ended.
    const bool late = error.nativeErrorCode() == "57014"_L1 && !m_handle->interrupted && !m_inTransaction;
    if (late && go()) {
        return {};
    }
    return failure(query.lastError());
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    return start(sql, values, m_url.dialect == Dialect::Sqlite); // QPSQL would allow no second query meanwhile
}

Result<QSqlQuery> Connection::start(const QString &sql, const QVariantList &values, bool rowByRow)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(rowByRow);
    // PostgreSQL cannot prepare BEGIN and the like, and without values there is nothing to prepare for.
    if (!values.isEmpty() && !query.prepare(sql)) {
        return failure(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(bindable(m_url.dialect, value));
    }
    if (auto done = execute(query, values.isEmpty() ? sql : QString()); !done) {
        return fail(done.error());
    }
    return query;
}

Result<void> Connection::forEach(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    return readAll(run(sql, values), row);
}

Result<void> Connection::stream(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    return readAll(start(sql, values, true), row);
}

Result<void> Connection::readAll(Result<QSqlQuery> query, const std::function<void(const QSqlQuery &)> &row)
{
    if (!query) {
        return fail(query.error());
    }
    while (query->next()) {
        row(*query);
    }
    if (m_handle->interrupted) {
        return fail(ErrorCode::Cancelled);
    }
    const QSqlError error = query->lastError();
    return error.isValid() ? Result<void>(failure(error)) : Result<void>();
}

Result<void> Connection::streamCells(
    const QString &sql, const QVariantList &values, const std::function<bool(RowCells &)> &row)
{
    if (m_url.dialect == Dialect::Sqlite) {
        return streamSqliteCells(m_handle->sqlite, m_url, sql, values, m_handle->interrupted, row);
    }
    auto query = start(sql, values, true);
    if (!query) {
        return fail(query.error());
    }
    QueryCells cells(*query);
    while (query->next()) {
        if (!row(cells)) {
            return {};
        }
    }
    return readAll(std::move(query), {}); // nothing is left: whether it ended well
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query) {
        return fail(query.error());
    }
    if (query->next()) {
        return query->value(0);
    }
    const QSqlError error = query->lastError();
    return error.isValid() ? Result<QVariant>(failure(error)) : Result<QVariant>(QVariant());
}

Result<void> Connection::runMany(const QString &sql, const QVector<QVariantList> &rows)
{
    if (m_url.dialect == Dialect::Sqlite) {
        return runSqliteMany(m_handle->sqlite, m_url, sql, rows, m_handle->interrupted);
    }
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(query.lastError());
    }
    for (const QVariantList &row : rows) {
        for (int i = 0; i < row.size(); ++i) {
            query.bindValue(i, bindable(m_url.dialect, row.at(i)));
        }
        if (auto done = execute(query); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Connection::runScript(const QString &sql)
{
    m_failedForOthers = false;
    if (m_url.dialect == Dialect::Sqlite) {
        return runSqliteScript(m_handle->sqlite, m_url, sql);
    }
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql)) { // not prepared: the server takes many statements at once
        return failure(query.lastError());
    }
    return {};
}

bool Connection::isLost() const
{
    return m_lost
        || (m_url.dialect == Dialect::Postgres && !QSqlDatabase::database(m_name, false).isOpen()); // asks nobody
}

Result<bool> Connection::tryLock(SessionLock lock)
{
    if (m_locks.contains(lock)) { // the server would count it twice
        return true;
    }
    const auto got = value(u"SELECT pg_try_advisory_lock(?, ?)"_s, {lock.first, lock.second});
    if (got && got->toBool()) {
        m_locks << lock;
    }
    return got.map([](const QVariant &answer) { return answer.toBool(); });
}

Result<bool> Connection::unlock(SessionLock lock)
{
    m_locks.removeOne(lock);
    const auto freed = value(u"SELECT pg_advisory_unlock(?, ?)"_s, {lock.first, lock.second});
    return freed.map([](const QVariant &answer) { return answer.toBool(); });
}

Result<void> Connection::listen(const QString &channel, const std::function<void(const QString &)> &heard)
{
    QSqlDriver *driver = QSqlDatabase::database(m_name, false).driver();
    QObject::connect(driver, &QSqlDriver::notification, driver,
        [heard](const QString &, QSqlDriver::NotificationSource, const QVariant &said) { heard(said.toString()); });
    return driver->subscribeToNotification(channel) ? Result<void>() : Result<void>(failure(driver->lastError()));
}

void Connection::interrupt(SecretSource *passwords)
{
    m_handle->interrupted = true;
    if (m_handle->sqlite != nullptr) {
        sqlite3_interrupt(m_handle->sqlite);
    } else if (m_handle->backend != 0) {
        cancelBackend(m_url, m_handle->backend, passwords);
    }
}

void Connection::resume()
{
    m_handle->interrupted = false;
    m_answered = false;
}

} // namespace metaflow::store
