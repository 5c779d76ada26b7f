#include "core/store/StoreThread.h"

#include "core/store/Dialect.h"
#include "core/store/PostgresLogin.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::store {

namespace {

Q_LOGGING_CATEGORY(lcStore, "metaflow.store", QtInfoMsg)

constexpr std::chrono::milliseconds gap = 2ms; // who waits for an SQLite file looks every millisecond
constexpr std::chrono::milliseconds serverPatience = 20s; // a restart takes a few
constexpr std::chrono::milliseconds firstPause = 50ms;
constexpr std::chrono::milliseconds longestPause = 1s;
constexpr std::chrono::milliseconds endPatience = 5s; // a session that was told to end ends at once

} // namespace

StoreThread::StoreThread(StoreUrl url, const QString &name, bool readOnly, SecretSource *password)
    : m_url(std::move(url))
    , m_name(u"metaflow-%1-%2"_s.arg(quintptr(this), 0, 16).arg(name))
    , m_readOnly(readOnly)
    , m_password(password)
    , m_context(new QObject)
{
    m_thread.setObjectName(u"store "_s + name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            finishRepeated();
            m_connection.reset();
            delete m_context;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::post(Work work)
{
    QMetaObject::invokeMethod(
        m_context, [this, work = std::move(work)] { carryOut(work); }, Qt::QueuedConnection);
}

void StoreThread::postLater(std::chrono::milliseconds time, Work work)
{
    QMetaObject::invokeMethod(
        m_context,
        [this, time, work = std::move(work)] { QTimer::singleShot(time, m_context, [this, work] { carryOut(work); }); },
        Qt::QueuedConnection);
}

void StoreThread::repeat(std::function<bool()> work)
{
    auto repeated = std::make_shared<std::function<bool()>>(std::move(work));
    QMetaObject::invokeMethod(
        m_context, [this, repeated = std::move(repeated)] { next(repeated); }, Qt::QueuedConnection);
}

void StoreThread::next(const Repeated &work)
{
    bool again = false;
    carryOut([&] { again = (*work)(); });
    if (again) {
        m_repeated << work;
        QTimer::singleShot(gap, m_context, [this, work] {
            m_repeated.removeOne(work);
            next(work);
        });
    }
}

/// Nobody rings any more once the thread ends.
void StoreThread::finishRepeated()
{
    for (const Repeated &work : std::exchange(m_repeated, {})) {
        for (bool again = true; again;) {
            carryOut([&] { again = (*work)(); });
        }
    }
}

void StoreThread::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    m_interrupted = m_working;
    if (m_busy != nullptr) {
        m_busy->interrupt(m_password);
    }
    m_stopped.notify_all();
}

void StoreThread::cancelAll()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelling = true;
    if (m_busy != nullptr) {
        m_busy->interrupt(m_password);
    }
    m_stopped.notify_all();
}

void StoreThread::carryOut(const Work &work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_working = true;
        m_interrupted = false;
        if (m_connection) {
            m_connection->resume();
        }
    }
    work();
    const std::scoped_lock lock(m_mutex);
    m_working = false;
    m_busy = nullptr;
}

/// From here on interrupt() reaches the connection.
Result<Connection *> StoreThread::connection()
{
    if (m_connection && m_connection->isLost()) {
        letGo();
    }
    for (auto wait = firstPause; !m_connection; wait = std::min(2 * wait, longestPause)) {
        if (!pause(0ms)) {
            return fail(ErrorCode::Cancelled);
        }
        auto opened = open();
        if (opened) {
            m_connection = std::move(*opened);
        } else if (opened.error().code != ErrorCode::StoreUnreachable || m_patience.hasExpired()) {
            return fail(opened.error());
        } else if (!pause(wait)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    const std::scoped_lock lock(m_mutex);
    if (m_cancelling || m_interrupted) {
        return fail(ErrorCode::Cancelled);
    }
    m_busy = m_connection.get();
    return m_busy;
}

bool StoreThread::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_stopped.wait_for(lock, time, [this] { return m_cancelling || m_interrupted; });
}

void StoreThread::letGo()
{
    qCInfo(lcStore, "%s lost its connection and connects again", qUtf8Printable(m_thread.objectName()));
    {
        const std::scoped_lock lock(m_mutex);
        m_busy = nullptr;
    }
    m_locks += m_connection->sessionLocks();
    m_connection.reset();
    m_patience.setRemainingTime(serverPatience);
}

Result<std::unique_ptr<Connection>> StoreThread::open()
{
    Result<Secret> password = Secret();
    if (m_password != nullptr) {
        password = passwordOf(m_password->secret(), [this](std::chrono::milliseconds time) { return pause(time); });
    }
    auto opened = password ? Connection::open(m_url, m_name, *password) : fail(password.error());
    if (opened && m_readOnly) {
        if (auto done = (*opened)->run(sql::readOnly(m_url.dialect)); !done) {
            return fail(done.error());
        }
        (*opened)->resume();
    }
    if (opened && m_url.dialect == Dialect::Postgres && !m_readOnly) {
        auto done = rememberSession(**opened);
        if (done) {
            done = lockAgain(**opened);
        }
        if (!done) {
            return fail(done.error());
        }
    }
    return opened;
}

/// The server gave them up with the lost connection. Where somebody else was faster it is not among sessionLocks(),
/// where whoever depends on it looks. With the next connection where this one is lost as well.
Result<void> StoreThread::lockAgain(Connection &connection)
{
    endLostSessions(connection);
    for (const SessionLock &lock : std::as_const(m_locks)) {
        const auto got = connection.tryLock(lock);
        if (!got && connection.isLost()) {
            return fail(got.error());
        }
        if (!got || !*got) {
            qCWarning(lcStore, "the lock %d of %d went to somebody else", lock.second, lock.first);
        }
    }
    m_locks.clear();
    m_sessions.remove(0, std::max(m_sessions.size() - 1, qsizetype(0)));
    return {};
}

/// After a cut of the line the server may go on serving our lost session for a minute, and that one has our locks,
/// those of the write that is to be repeated, too.
void StoreThread::endLostSessions(Connection &connection)
{
    const QDeadlineTimer limit(endPatience);
    for (const QVariantList &session : std::as_const(m_sessions)) {
        for (auto wait = firstPause; !limit.hasExpired(); wait *= 2) {
            const auto still = connection.value(
                u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid = CAST(? AS INTEGER) "
                "AND pid <> pg_backend_pid() AND backend_start = CAST(? AS TIMESTAMPTZ) "
                "AND usename = session_user"_s,
                session);
            if (!still || still->toInt() == 0 || !pause(wait)) {
                break;
            }
        }
    }
}

/// A number alone may be another one's by the time it is asked for.
Result<void> StoreThread::rememberSession(Connection &connection)
{
    return connection.forEach(
        u"SELECT pid, CAST(backend_start AS TEXT) FROM pg_stat_activity WHERE pid = pg_backend_pid()"_s, {},
        [this](const QSqlQuery &row) {
            m_sessions << QVariantList{row.value(0), row.value(1)};
        });
}

} // namespace metaflow::store
