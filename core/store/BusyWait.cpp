#include "core/store/BusyWait.h"

#include <sqlite3.h>

namespace metaflow::store {

namespace {

constexpr qint64 keenMs = 1000; ///< so long somebody sits in front of it
constexpr int keenPauseMs = 1;
constexpr int patientPauseMs = 10;

} // namespace

void BusyWait::install(sqlite3 *handle, int limitMs)
{
    m_limitMs = limitMs;
    sqlite3_busy_handler(handle, &BusyWait::wait, this);
}

/// SQLite counts the attempts of one lock from 0; it gives up when told 0.
int BusyWait::wait(void *self, int attempt)
{
    auto &waiting = *static_cast<BusyWait *>(self);
    if (attempt == 0) {
        waiting.m_since.start();
    }
    const qint64 waited = waiting.m_since.elapsed();
    if (waited >= waiting.m_limitMs) {
        return 0;
    }
    sqlite3_sleep(waited < keenMs ? keenPauseMs : patientPauseMs); // SQLite asks its handler to wait, as its own does
    return 1;
}

} // namespace metaflow::store
