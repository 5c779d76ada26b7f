#include "core/net/ManagerPool.h"

#include "core/net/Address.h"

#include <QCoroFuture>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <functional>

namespace metaflow::net {

namespace {

constexpr int connectionsAHost = 6; // QHttpNetworkConnection's default channel count

/// The one place where a proxy is chosen: what the system says (on Linux http_proxy, https_proxy, no_proxy), and never
/// one for this machine. Set a manager, because QNetworkProxyFactory::setUseSystemConfiguration is for the whole
/// process and sends loopback through the proxy where no_proxy was forgotten.
class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

/// Managers live on the engine thread. By the time the client goes that thread is gone (Qt then says nullptr) or has
/// ended, or it is this one, or (a client that goes first) it still runs and has to do it itself.
void dispose(std::unique_ptr<QNetworkAccessManager> manager)
{
    const QThread *thread = manager ? manager->thread() : nullptr;
    if (thread && thread != QThread::currentThread() && thread->isRunning()) {
        manager.release()->deleteLater();
    }
}

} // namespace

struct ManagerPool::Waiter {
    QPromise<bool> promise;
    bool done = false;
    void finish(bool served)
    {
        if (!done) {
            done = true;
            promise.addResult(served);
            promise.finish();
        }
    }
};

ManagerPool::ManagerPool(Clock &clock, int maxInFlight)
    : m_clock(clock)
    , m_maxInFlight(maxInFlight)
    , m_entries(static_cast<size_t>((maxInFlight + connectionsAHost - 1) / connectionsAHost))
{
}

ManagerPool::~ManagerPool()
{
    for (Entry &entry : m_entries) {
        dispose(std::move(entry.manager));
    }
}

QCoro::Task<Result<ManagerPool::Lease>> ManagerPool::lease(
    QString host, std::chrono::milliseconds left, std::stop_token stop)
{
    if (m_inFlight < m_maxInFlight && m_waiting.empty()) {
        ++m_inFlight;
        co_return take(host);
    }
    auto waiter = std::make_shared<Waiter>();
    waiter->promise.start();
    m_waiting.push_back(waiter);
    QObject context;
    m_clock.after(left, &context, [waiter] { waiter->finish(false); });
    const std::stop_callback onStop(stop, [waiter] { waiter->finish(false); });
    const QFuture<bool> future = waiter->promise.future();
    const bool served = co_await future;
    if (!served) {
        std::erase(m_waiting, waiter);
        co_return fail(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout, host);
    }
    co_return take(host); // giveBack() left its place to us: m_inFlight counts it already
}

ManagerPool::Lease ManagerPool::take(const QString &host)
{
    const auto load = [&](const Entry &entry) { return std::pair(entry.inFlight.value(host), entry.total); };
    const auto least = std::min_element(
        m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) { return load(a) < load(b); });
    if (!least->manager) {
        least->manager = std::make_unique<QNetworkAccessManager>();
        least->manager->setProxyFactory(new SystemProxy); // the manager owns it
        least->manager->setAutoDeleteReplies(false);
    }
    ++least->inFlight[host];
    ++least->total;
    return {this, static_cast<size_t>(least - m_entries.begin()), host};
}

void ManagerPool::giveBack(size_t index, const QString &host)
{
    Entry &entry = m_entries[index];
    --entry.total;
    if (--entry.inFlight[host] == 0) {
        entry.inFlight.remove(host);
    }
    while (!m_waiting.empty()) {
        const auto next = m_waiting.front();
        m_waiting.pop_front();
        if (!next->done) {
            next->finish(true);
            return;
        }
    }
    --m_inFlight;
}

ManagerPool::Lease::Lease(ManagerPool *pool, size_t index, QString host)
    : m_pool(pool)
    , m_index(index)
    , m_host(std::move(host))
{
}

ManagerPool::Lease::Lease(Lease &&other) noexcept
    : m_pool(std::exchange(other.m_pool, nullptr))
    , m_index(other.m_index)
    , m_host(std::move(other.m_host))
{
}

ManagerPool::Lease &ManagerPool::Lease::operator=(Lease &&other) noexcept
{
    std::swap(m_pool, other.m_pool);
    std::swap(m_index, other.m_index);
    std::swap(m_host, other.m_host);
    return *this;
}

ManagerPool::Lease::~Lease()
{
    if (m_pool) {
        m_pool->giveBack(m_index, m_host);
    }
}

QNetworkAccessManager *ManagerPool::Lease::manager() const
{
    return m_pool->m_entries[m_index].manager.get();
}

} // namespace metaflow::net
