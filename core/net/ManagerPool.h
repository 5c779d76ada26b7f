#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

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

    /// The right to have one request in flight; given back when it goes.
    class Lease {
    public:
        Lease(ManagerPool *pool, size_t index, QString host);
        Lease(Lease &&other) noexcept;
        Lease &operator=(Lease &&other) noexcept;
        ~Lease();
        [[nodiscard]] QNetworkAccessManager *manager() const;

    private:
        ManagerPool *m_pool;
        size_t m_index;
        QString m_host;
    };
    /// Timeout when no place came free within `left`, Cancelled.
    [[nodiscard]] QCoro::Task<Result<Lease>> lease(QString host, std::chrono::milliseconds left, std::stop_token stop);

private:
    struct Waiter;
    struct Entry {
        std::unique_ptr<QNetworkAccessManager> manager; // made on first use, on the engine thread
        QHash<QString, int> inFlight; // by host
        int total = 0;
    };
    [[nodiscard]] Lease take(const QString &host);
    void giveBack(size_t index, const QString &host);

    Clock &m_clock;
    int m_maxInFlight;
    int m_inFlight = 0;
    std::vector<Entry> m_entries;
    std::deque<std::shared_ptr<Waiter>> m_waiting; // shared with the coroutine that waits
};

} // namespace metaflow::net
