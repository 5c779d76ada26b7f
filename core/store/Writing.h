#pragma once

#include "core/base/Clock.h"
#include "core/store/StoreThread.h"

namespace metaflow::store {

/// The writes of one process, on the writer's thread: transaction, seal, word to the others, commit.
class Writing {
public:
    using Attempt = std::function<Result<void>(Connection &)>;

    Writing(StoreThread &thread, Clock &clock, StoreUrl url);
    /// Who we are to others who listen on channel().
    [[nodiscard]] const QString &writer() const { return m_writer; }
    [[nodiscard]] QString channel() const;

    /// One transaction, committed where `attempt` gives a value. It runs again after a serialisation failure of
    /// PostgreSQL, and after the server went away: a commit that got no answer is looked up first, so that nothing is
    /// done twice. Errors as Connection::run; StoreUnreachable leaves open whether the server had it already.
    [[nodiscard]] Result<void> run(const Attempt &attempt);

private:
    [[nodiscard]] Result<void> inTransaction(Connection &connection, const Attempt &attempt);
    [[nodiscard]] Result<void> announce(Connection &connection);
    [[nodiscard]] Result<bool> hasLanded();

    StoreThread &m_thread;
    Clock &m_clock;
    StoreUrl m_url;
    QString m_writer;
    qint64 m_number = 0; ///< of the write
    bool m_committing = false; ///< the server was asked to commit this write
};

/// Of processes that ended long ago. PostgreSQL alone, and nothing depends on it.
void forgetOldWrites(Connection &connection);

} // namespace metaflow::store
