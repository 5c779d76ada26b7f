#include "core/store/StoreWatch.h"

#include "core/store/Dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::store {

namespace {

constexpr std::chrono::milliseconds lookEvery = 1s;
constexpr std::chrono::milliseconds shortestTime = 500ms; // between two times of telling
constexpr int slowLooks = 30; // of a second each

} // namespace

StoreWatch::StoreWatch(StoreThread &thread, Dialect dialect, const Writing &writing)
    : m_thread(thread)
    , m_dialect(dialect)
    , m_channel(writing.channel())
    , m_writer(writing.writer())
{
}

void StoreWatch::start()
{
    m_quiet = slowLooks; // now
    m_thread.post([this] { look(); });
}

/// Each second. It asks the server only now and then; that the connection was lost is known without.
void StoreWatch::look()
{
    m_thread.postLater(lookEvery, [this] { look(); });
    const bool onServer = m_dialect == Dialect::Postgres;
    const bool lost = m_listening && m_thread.hasLost();
    if (onServer && !lost && ++m_quiet < slowLooks) {
        return;
    }
    m_quiet = 0;
    m_interrupted = m_interrupted || lost;
    m_listening = m_listening && !lost;
    auto done = onServer && !m_listening ? listen() : Result<void>();
    if (done) {
        done = compare();
    }
    if (done && std::exchange(m_interrupted, false)) {
        noticed();
    }
}

Result<void> StoreWatch::listen()
{
    const auto connection = m_thread.connection();
    if (!connection) {
        return fail(connection.error());
    }
    auto done = (*connection)->listen(m_channel, [this](const QString &writer) {
        if (writer != m_writer) {
            noticed();
        }
    });
    m_listening = done.has_value();
    return done;
}

Result<void> StoreWatch::compare()
{
    const auto connection = m_thread.connection();
    const auto counter = connection ? (*connection)->value(sql::commitCounter(m_dialect)) : fail(connection.error());
    if (!counter) {
        return fail(counter.error());
    }
    const QString before = std::exchange(m_seen, counter->toString());
    if (!before.isEmpty() && before != m_seen) {
        noticed();
    }
    return {};
}

/// Told at once after a quiet time, else at the end of it: the last news is never lost.
void StoreWatch::noticed()
{
    if (std::exchange(m_telling, true)) {
        return;
    }
    const auto since = std::chrono::milliseconds(m_told.isValid() ? m_told.elapsed() : shortestTime.count());
    m_thread.postLater(std::max(shortestTime - since, 0ms), [this] { tell(); });
}

void StoreWatch::tell()
{
    m_telling = false;
    m_told.start();
    Q_EMIT changed();
}

} // namespace metaflow::store
