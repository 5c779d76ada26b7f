#include "core/store/StoreThread.h"

#include "core/store/Dialect.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

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
        m_context, [this, work = std::move(work)] { perform(work); }, Qt::QueuedConnection);
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

void StoreThread::perform(const Work &work)
{
    work(begin());
    const std::scoped_lock lock(m_mutex);
    m_busy = nullptr;
}

} // namespace metaflow::store
