#pragma once

#include "core/store/StoreThread.h"
#include "core/store/Writing.h"

#include <QElapsedTimer>
#include <QObject>

namespace metaflow::store {

/// Says when somebody else has committed something, at most twice a second. PostgreSQL: NOTIFY wakes it, a look every
/// half a minute finds what nobody said (the earlier tool says nothing). SQLite: a look at the file's own counter once
/// a second, on the writer's connection, which counts the others' commits alone.
class StoreWatch : public QObject {
    Q_OBJECT
public:
    /// `thread` may be the writer's own on SQLite. It has to end before this does.
    StoreWatch(StoreThread &thread, Dialect dialect, const Writing &writing);
    /// Once; callable from any thread.
    void start();

Q_SIGNALS:
    void changed(); ///< from the thread

private:
    void look();
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Result<void> compare();
    void noticed();
    void tell();

    StoreThread &m_thread;
    Dialect m_dialect;
    QString m_channel, m_writer;
    QString m_seen; ///< the counter at the last look
    bool m_listening = false; ///< over the connection that is open now
    bool m_interrupted = false; ///< we were deaf for a while
    int m_quiet = 0; ///< looks since the counter was compared
    bool m_telling = false; ///< it is about to be told
    QElapsedTimer m_told;
};

} // namespace metaflow::store
