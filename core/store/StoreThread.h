#pragma once

#include "core/store/Connection.h"

#include <QObject>
#include <QThread>
#include <QVector>

#include <functional>
#include <memory>
#include <mutex>

namespace metaflow::store {

/// A thread with an event loop and one connection, which it opens when it is first needed and again after the server
/// went away. What is posted runs in order.
class StoreThread {
public:
    using Work = std::function<void(Result<Connection *>)>;

    StoreThread(StoreUrl url, const QString &name, bool readOnly);
    ~StoreThread(); ///< lets what is queued finish
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(Work work);
    /// The same, again and again as long as it gives true, with a short gap: what others have posted meanwhile runs in
    /// between, and who waits for an SQLite file elsewhere gets it.
    void repeat(std::function<bool(Result<Connection *>)> work);
    /// Ends what runs now, if anything, with Cancelled; what is queued stays.
    void interrupt();
    /// Ends what runs now and whatever is queued with Cancelled: nobody waits for it any more.
    void cancelAll();

private:
    [[nodiscard]] Result<Connection *> connection();
    [[nodiscard]] Result<Connection *> begin();
    void end();
    using Repeated = std::shared_ptr<std::function<bool(Result<Connection *>)>>;
    void next(const Repeated &work);
    void finishRepeated();

    StoreUrl m_url;
    QString m_name;
    bool m_readOnly;
    QThread m_thread;
    QObject *m_context; ///< lives on the thread
    std::unique_ptr<Connection> m_connection; ///< of the thread
    QVector<Repeated> m_repeated; ///< of the thread: between two times
    std::mutex m_mutex;
    Connection *m_busy = nullptr; ///< under the mutex: what may be interrupted
    bool m_cancelling = false; ///< under the mutex
};

} // namespace metaflow::store
