#pragma once

#include <QElapsedTimer>

struct sqlite3;

namespace metaflow::store {

/// How a connection waits for another one's lock on an SQLite file. SQLite's own way looks again after up to a tenth of
/// a second and so misses the short gaps that a long write leaves for others.
class BusyWait {
public:
    BusyWait() = default;
    BusyWait(const BusyWait &) = delete;
    BusyWait &operator=(const BusyWait &) = delete;

    /// From here on this connection waits up to so many milliseconds. The object must outlive the handle.
    void install(sqlite3 *handle, int limitMs);

private:
    static int wait(void *self, int attempt);

    QElapsedTimer m_since;
    int m_limitMs = 0;
};

} // namespace metaflow::store
