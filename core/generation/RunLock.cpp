#include "core/generation/RunLock.h"

#include <QCoroFuture>

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// Advisory locks are those of the whole database, which may hold several stores: each numbers its runs from 1.
store::SessionLock lockOf(const store::StoreUrl &url, RunId run)
{
    const QByteArray of
        = QCryptographicHash::hash((u"metaflow run "_s + url.schema).toUtf8(), QCryptographicHash::Sha256);
    return {qFromBigEndian<int>(of.constData()), static_cast<int>(run.value())};
}

} // namespace

QCoro::Task<Result<std::shared_ptr<RunLock>>> RunLock::take(Context context, RunId run)
{
    auto lock = std::make_shared<RunLock>(); // shared: a Result of a Task must be copyable
    lock->m_run = run;
    const store::StoreUrl url = context.store->url();
    if (url.dialect == store::Dialect::Sqlite) {
        lock->m_file = std::make_unique<QLockFile>(u"%1.run-%2.lock"_s.arg(url.path).arg(run.value()));
        lock->m_file->setStaleLockTime(0); // a long run is not a stale one; a dead owner is noticed all the same
        if (!lock->m_file->tryLock()) {
            co_return fail(ErrorCode::RunLocked, QString::number(run.value()));
        }
        co_return lock;
    }
    auto asking = context.store->write(
        [run](store::Connection &connection) { return connection.tryLock(lockOf(connection.url(), run)); });
    const Result<bool> got = co_await asking;
    if (!got) {
        co_return fail(got.error());
    }
    co_return *got ? Result<std::shared_ptr<RunLock>>(lock) : fail(ErrorCode::RunLocked, QString::number(run.value()));
}

Result<void> RunLock::check(const store::Connection &writer, RunId run)
{
    const bool held
        = writer.dialect() == store::Dialect::Sqlite || writer.sessionLocks().contains(lockOf(writer.url(), run));
    return held ? Result<void>() : fail(ErrorCode::RunLocked, QString::number(run.value()));
}

QCoro::Task<> RunLock::release(Context context)
{
    if (m_file) {
        m_file->unlock();
        co_return;
    }
    auto asking = context.store->write(
        [run = m_run](store::Connection &connection) { return connection.unlock(lockOf(connection.url(), run)); });
    const Result<bool> released = co_await asking;
    Q_UNUSED(released) // the connection's end releases it too
}

} // namespace metaflow::generation
