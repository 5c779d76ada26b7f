#pragma once

#include "core/store/Connection.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QThread>
#include <QVector>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace metaflow::store {

/// A thread with an event loop and one connection, which it opens when it is first needed and again after the server
/// went away. What is posted runs in order.
class StoreThread {
public:
    using Work = std::function<void()>; ///< asks for connection() by itself

    /// `password` is asked at each sign-in; none leaves it to libpq's own ways.
    StoreThread(StoreUrl url, const QString &name, bool readOnly, SecretSource *password = nullptr);
    ~StoreThread(); ///< lets what is queued finish
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(Work work);
    /// After that time, unless the thread ends before.
    void postLater(std::chrono::milliseconds time, Work work);
    /// The same, again and again as long as it gives true, with a short gap: what others have posted meanwhile runs in
    /// between, and who waits for an SQLite file elsewhere gets it.
    void repeat(std::function<bool()> work);
    /// Ends what runs now, if anything, with Cancelled; what is queued stays.
    void interrupt();
    /// Ends what runs now and whatever is queued with Cancelled: nobody waits for it any more.
    void cancelAll();

    /// Within work: the connection, opened where there is none. After the server went away it is waited for up to 20
    /// seconds; whoever comes later than that hears at once that nobody is there. Cancelled, and as Connection::open.
    [[nodiscard]] Result<Connection *> connection();
    /// Within work: there was a connection, and it is of no use any more.
    [[nodiscard]] bool hasLost() const { return !m_connection || m_connection->isLost(); }
    /// Within work: waits. False: it is to end now.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);

private:
    void carryOut(const Work &work);
    void letGo();
    [[nodiscard]] Result<std::unique_ptr<Connection>> open();
    [[nodiscard]] Result<void> lockAgain(Connection &connection);
    void endLostSessions(Connection &connection);
    [[nodiscard]] Result<void> rememberSession(Connection &connection);
    using Repeated = std::shared_ptr<std::function<bool()>>;
    void next(const Repeated &work);
    void finishRepeated();

    StoreUrl m_url;
    QString m_name;
    bool m_readOnly;
    SecretSource *m_password;
    QThread m_thread;
    QObject *m_context; ///< lives on the thread
    std::unique_ptr<Connection> m_connection; ///< of the thread
    QVector<SessionLock> m_locks; ///< of the thread: to be taken again
    QVector<QVariantList> m_sessions; ///< of the thread: number and start; the last one is of the connection
    QDeadlineTimer m_patience; ///< of the thread: until then a server that went away is waited for
    QVector<Repeated> m_repeated; ///< of the thread: between two times
    std::mutex m_mutex;
    std::condition_variable m_stopped; ///< notified when one of the two last ones becomes true
    Connection *m_busy = nullptr; ///< under the mutex: what may be interrupted
    bool m_working = false; ///< under the mutex
    bool m_interrupted = false; ///< under the mutex: what runs now is to end
    bool m_cancelling = false; ///< under the mutex
};

} // namespace metaflow::store
