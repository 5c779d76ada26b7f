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

/// The one place where a proxy is chosen: what the system says (on Linux http_proxy, https_proxy, no_proxy) or a person
/// set, and never one for this machine. Set a manager, because QNetworkProxyFactory::setUseSystemConfiguration is for
/// the whole process and sends loopback through the proxy where no_proxy was forgotten.
class ChosenProxy final : public QNetworkProxyFactory {
public:
    explicit ChosenProxy(const ManagerPool::Network &network)
        : m_kind(network.settings.proxy)
        , m_own(QNetworkProxy::HttpProxy, network.settings.proxyHost, static_cast<quint16>(network.settings.proxyPort),
              network.settings.proxyUser, QString::fromUtf8(network.proxyPassword.reveal()))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_kind == NetworkSettings::Proxy::None || isLoopback(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return m_kind == NetworkSettings::Proxy::Own ? QList<QNetworkProxy>{m_own} : systemProxyForQuery(query);
    }

private:
    NetworkSettings::Proxy m_kind;
    QNetworkProxy m_own;
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

struct ManagerPool::Entry {
    Entry() = default;
    Entry(const Entry &) = delete;
    Entry &operator=(const Entry &) = delete;
    ~Entry()
    {
        if (manager) {
            manager.release()->deleteLater(); // we may be in an event of one of its answers
        }
    }
    std::unique_ptr<QNetworkAccessManager> manager; // made on first use, on the engine thread
    QHash<QString, int> inFlight; // by host
    int total = 0;
};

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
    for (auto &entry : m_entries) {
        entry = std::make_shared<Entry>();
    }
}

ManagerPool::~ManagerPool()
{
    for (const auto &entry : m_entries) {
        dispose(std::move(entry->manager));
    }
}

void ManagerPool::useNetwork(Network network)
{
    m_network = std::move(network);
    for (auto &entry : m_entries) {
        if (entry->manager) {
            entry = std::make_shared<Entry>();
        }
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
    const auto load = [&](const auto &entry) { return std::pair(entry->inFlight.value(host), entry->total); };
    const auto &least = *std::min_element(
        m_entries.begin(), m_entries.end(), [&](const auto &a, const auto &b) { return load(a) < load(b); });
    if (!least->manager) {
        least->manager = std::make_unique<QNetworkAccessManager>();
        least->manager->setProxyFactory(new ChosenProxy(m_network)); // the manager owns it
        least->manager->setAutoDeleteReplies(false);
    }
    ++least->inFlight[host];
    ++least->total;
    return {this, least, host};
}

void ManagerPool::giveBack(Entry &entry, const QString &host)
{
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

ManagerPool::Lease::Lease(ManagerPool *pool, std::shared_ptr<Entry> entry, QString host)
    : m_pool(pool)
    , m_entry(std::move(entry))
    , m_host(std::move(host))
{
}

ManagerPool::Lease::Lease(Lease &&other) noexcept
    : m_pool(std::exchange(other.m_pool, nullptr))
    , m_entry(std::move(other.m_entry))
    , m_host(std::move(other.m_host))
{
}

ManagerPool::Lease &ManagerPool::Lease::operator=(Lease &&other) noexcept
{
    std::swap(m_pool, other.m_pool);
    std::swap(m_entry, other.m_entry);
    std::swap(m_host, other.m_host);
    return *this;
}

ManagerPool::Lease::~Lease()
{
    if (m_pool) {
        m_pool->giveBack(*m_entry, m_host);
    }
}

Route ManagerPool::Lease::route() const
{
    return {m_entry->manager.get(), m_pool->m_network.trust};
}

} // namespace metaflow::net
