#include "core/generation/RunLock.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int advisoryClass = 0x4D46; ///< "MF": the first half of the key, ours alone

Result<bool> advisory(store::Connection &connection, const QString &function, RunId run)
{
    auto query = connection.run(u"SELECT %1(?, ?)"_s.arg(function), {advisoryClass, static_cast<int>(run.value())});
    if (!query) {
        return fail(query.error());
    }
    return query->next() && query->value(0).toBool();
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
        [run](store::Connection &connection) { return advisory(connection, u"pg_try_advisory_lock"_s, run); });
    const Result<bool> got = co_await asking;
    if (!got) {
        co_return fail(got.error());
    }
    co_return *got ? Result<std::shared_ptr<RunLock>>(lock) : fail(ErrorCode::RunLocked, QString::number(run.value()));
}

QCoro::Task<> RunLock::release(Context context)
{
    if (m_file) {
        m_file->unlock();
        co_return;
    }
    auto asking = context.store->write(
        [run = m_run](store::Connection &connection) { return advisory(connection, u"pg_advisory_unlock"_s, run); });
    const Result<bool> released = co_await asking;
    Q_UNUSED(released) // the connection's end releases it too
}

} // namespace metaflow::generation
