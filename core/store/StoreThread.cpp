#include "core/store/StoreThread.h"

#include "core/store/Dialect.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr std::chrono::milliseconds gap(2); // who waits for an SQLite file looks every millisecond

} // namespace

StoreThread::StoreThread(StoreUrl url, const QString &name, bool readOnly)
    : m_url(std::move(url))
    , m_name(u"metaflow-%1-%2"_s.arg(quintptr(this), 0, 16).arg(name))
    , m_readOnly(readOnly)
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
        m_context,
        [this, work = std::move(work)] {
            work(begin());
            end();
        },
        Qt::QueuedConnection);
}

void StoreThread::repeat(std::function<bool(Result<Connection *>)> work)
{
    auto repeated = std::make_shared<std::function<bool(Result<Connection *>)>>(std::move(work));
    QMetaObject::invokeMethod(
        m_context, [this, repeated = std::move(repeated)] { next(repeated); }, Qt::QueuedConnection);
}

void StoreThread::next(const Repeated &work)
{
    const bool again = (*work)(begin());
    end();
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
        for (bool again = true; again; end()) {
            again = (*work)(begin());
        }
    }
}

void StoreThread::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    if (m_busy != nullptr) {
        m_busy->interrupt();
    }
}

Result<Connection *> StoreThread::connection()
{
    if (m_connection && m_connection->isLost()) {
        m_connection.reset();
    }
    if (!m_connection) {
        auto opened = Connection::open(m_url, m_name);
        if (!opened) {
            return fail(opened.error());
        }
        if (m_readOnly) {
            if (auto done = (*opened)->run(sql::readOnly(m_url.dialect)); !done) {
                return fail(done.error());
            }
        }
        m_connection = std::move(*opened);
    }
    return m_connection.get();
}

void StoreThread::cancelAll()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelling = true;
    if (m_busy != nullptr) {
        m_busy->interrupt();
    }
}

/// From here on interrupt() reaches the connection.
Result<Connection *> StoreThread::begin()
{
    const auto isCancelling = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_cancelling;
    };
    const auto open = isCancelling() ? fail(ErrorCode::Cancelled) : connection();
    if (!open) {
        return open;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_cancelling) {
        return fail(ErrorCode::Cancelled);
    }
    (*open)->resume();
    m_busy = *open;
    return open;
}

void StoreThread::end()
{
    const std::scoped_lock lock(m_mutex);
    m_busy = nullptr;
}

} // namespace metaflow::store
