#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/net/Exchange.h"
#include "core/net/NetworkSettings.h"

#include <QCoroTask>
#include <QHash>
#include <QString>

#include <deque>
#include <memory>
#include <stop_token>
#include <vector>

class QNetworkAccessManager;

namespace metaflow::net {

/// Hands out managers so that many requests to one host are in flight at once: a manager opens six connections a host
/// and queues the rest (measured). Beyond the limit requests wait here, where their timeouts do not run yet.
class ManagerPool {
public:
    ManagerPool(Clock &clock, int maxInFlight);
    ~ManagerPool();
    ManagerPool(const ManagerPool &) = delete;
    ManagerPool &operator=(const ManagerPool &) = delete;

    struct Network {
        NetworkSettings settings;
        Secret proxyPassword;
        std::optional<QSslConfiguration> trust; ///< nothing: what the system trusts
    };
    /// For what is leased from now on: a manager that has met a host trusts there as it did, so each is replaced.
    void useNetwork(Network network);

    struct Entry;
    /// The right to have one request in flight; given back when it goes.
    class Lease {
    public:
        Lease(ManagerPool *pool, std::shared_ptr<Entry> entry, QString host);
        Lease(Lease &&other) noexcept;
        Lease &operator=(Lease &&other) noexcept;
        ~Lease();
        [[nodiscard]] Route route() const;

    private:
        ManagerPool *m_pool;
        std::shared_ptr<Entry> m_entry;
        QString m_host;
    };
    /// Timeout when no place came free within `left`, Cancelled.
    [[nodiscard]] QCoro::Task<Result<Lease>> lease(QString host, std::chrono::milliseconds left, std::stop_token stop);

private:
    struct Waiter;
    [[nodiscard]] Lease take(const QString &host);
    void giveBack(Entry &entry, const QString &host);

    Network m_network;
    Clock &m_clock;
    int m_maxInFlight;
    int m_inFlight = 0;
    std::vector<std::shared_ptr<Entry>> m_entries; // shared with the leases: a replaced one goes with its last
    std::deque<std::shared_ptr<Waiter>> m_waiting; // shared with the coroutine that waits
};

} // namespace metaflow::net
