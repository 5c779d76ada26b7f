#include "core/importing/AdvisoryLock.h"

#include "core/store/Connection.h"
#include "core/store/PostgresLogin.h"

#include <QPromise>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

AdvisoryLock::AdvisoryLock(store::StoreUrl url, qint64 key, QString subject, SecretSource *password)
    : m_url(std::move(url))
    , m_key(key)
    , m_subject(std::move(subject))
    , m_password(password)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_connection.reset(); }, Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AdvisoryLock::~AdvisoryLock()
{
    m_leaving.release();
    m_thread.quit();
    m_thread.wait(); // the lock is free when this returns, so that the next apply gets it
}

QFuture<Result<void>> AdvisoryLock::onThread(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>(); // shared: a std::function must be copyable
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, promise, work] {
        promise->addResult((this->*work)());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> AdvisoryLock::acquire()
{
    return onThread(&AdvisoryLock::lock);
}

QFuture<Result<void>> AdvisoryLock::check()
{
    return onThread(&AdvisoryLock::ask);
}

Result<void> AdvisoryLock::lock()
{
    const auto pause
        = [this](std::chrono::milliseconds time) { return !m_leaving.tryAcquire(1, static_cast<int>(time.count())); };
    const auto password
        = m_password != nullptr ? store::passwordOf(m_password->secret(), pause) : Result<Secret>(Secret());
    if (!password) {
        return fail(password.error());
    }
    auto opened
        = store::Connection::open(m_url, u"apply-lock-"_s + QUuid::createUuid().toString(QUuid::Id128), *password);
    if (!opened) {
        return fail(opened.error());
    }
    m_connection = *std::move(opened);
    auto query = m_connection->run(u"SELECT pg_try_advisory_lock(?)"_s, {m_key});
    if (!query) {
        return fail(query.error());
    }
    return query->next() && query->value(0).toBool() ? Result<void>()
                                                     : Result<void>(fail(ErrorCode::Locked, m_subject));
}

Result<void> AdvisoryLock::ask()
{
    // A session that answers is the one that took the lock: Qt's driver does not reconnect by itself.
    const auto query = m_connection ? m_connection->run(u"SELECT 1"_s) : fail(ErrorCode::Locked, m_subject);
    return query ? Result<void>() : Result<void>(fail(ErrorCode::Locked, m_subject, query.error().detail));
}

} // namespace metaflow::importing
