#pragma once

#include "core/importing/ApplyLock.h"
#include "core/store/StoreUrl.h"

#include <QSemaphore>
#include <QThread>

namespace metaflow::store {
class Connection;
}

namespace metaflow::importing {

/// `pg_try_advisory_lock` on a connection of its own, on a thread of its own: the server frees it with the connection.
class AdvisoryLock final : public ApplyLock {
public:
    AdvisoryLock(store::StoreUrl url, qint64 key, QString subject, SecretSource *password = nullptr);
    ~AdvisoryLock() override;
    AdvisoryLock(const AdvisoryLock &) = delete;
    AdvisoryLock &operator=(const AdvisoryLock &) = delete;

    [[nodiscard]] QFuture<Result<void>> acquire() override;
    [[nodiscard]] QFuture<Result<void>> check() override;

private:
    using Work = Result<void> (AdvisoryLock::*)();
    [[nodiscard]] QFuture<Result<void>> onThread(Work work);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> ask();

    store::StoreUrl m_url;
    qint64 m_key;
    QString m_subject;
    SecretSource *m_password;
    QSemaphore m_leaving; ///< whoever waits on the thread need not any more
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread, and so does the connection
    std::unique_ptr<store::Connection> m_connection;
};

} // namespace metaflow::importing
