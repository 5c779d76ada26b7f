#include "core/importing/GuardBook.h"

#include <QCoroFuture>

#include <algorithm>

namespace metaflow::importing {

using namespace std::chrono_literals;

namespace {

constexpr auto maxAge = 60s; // design.md 9.3
constexpr double aheadMs = 3000; ///< so long before its turn a table is asked, about
constexpr qsizetype mostAhead = 32; ///< tables
constexpr double newShare = 0.2; ///< of the smoothed interval

} // namespace

GuardBook::GuardBook(ApplyState &state, QVector<ObjectPath> tables)
    : m_state(state)
    , m_tables(std::move(tables))
    , m_entries(static_cast<size_t>(m_tables.size()))
{
}

qsizetype GuardBook::distance() const
{
    return std::clamp(static_cast<qsizetype>(aheadMs / std::max(m_interval, 1.0)), qsizetype(1), mostAhead);
}

bool GuardBook::mayReadAhead() const
{
    const int lanesNow = m_state.gate->limit() * lanes / ApplyGate::most; // fewer where the warehouse is overloaded
    return m_next < m_begun + distance() && m_reading < lanesNow && !m_state.gate->isPaused();
}

void GuardBook::begins(qsizetype place)
{
    const auto now = m_state.context.clock.elapsed();
    if (m_lastBegin) {
        m_interval += (static_cast<double>((now - *m_lastBegin).count()) - m_interval) * newShare;
    }
    m_lastBegin = now;
    m_begun = std::max(m_begun, place + 1);
    m_next = std::max(m_next, m_begun);
    m_changed.wake();
}

QCoro::Task<void> GuardBook::readAhead(std::stop_token stop)
{
    while (!m_ended && !stop.stop_requested()) {
        if (m_next >= m_tables.size()) {
            co_return;
        }
        if (!mayReadAhead()) {
            const QFuture<void> changed = m_changed.next();
            co_await changed;
            continue;
        }
        const qsizetype place = m_next++;
        ++m_reading;
        [[maybe_unused]] const auto ignored
            = co_await read(place, stop); // whoever writes there asks again and says what is wrong
        --m_reading;
    }
}

std::chrono::milliseconds GuardBook::freshFor(qsizetype place) const
{
    const Entry &entry = m_entries.at(static_cast<size_t>(place));
    const std::chrono::milliseconds left = maxAge - (m_state.context.clock.elapsed() - entry.at);
    return entry.state == Entry::State::Read ? std::max(left, 0ms) : 0ms;
}

QCoro::Task<Result<void>> GuardBook::fresh(qsizetype place, std::stop_token stop)
{
    while (m_entries.at(static_cast<size_t>(place)).state == Entry::State::Reading) {
        const QFuture<void> changed = m_changed.next();
        co_await changed;
    }
    if (isFresh(place)) {
        co_return Result<void>();
    }
    co_return co_await read(place, stop);
}

QCoro::Task<Result<void>> GuardBook::read(qsizetype place, std::stop_token stop)
{
    const auto at = static_cast<size_t>(place);
    m_entries[at] = {Entry::State::Reading, m_state.context.clock.elapsed()};
    auto done = co_await m_state.reads.reread(m_tables.at(place), stop);
    if (done && !m_state.isStillConnected()) {
        done = fail(ErrorCode::PlanForOtherSource); // nobody knows whose that was
    }
    m_entries[at].state = done ? Entry::State::Read : Entry::State::Unread;
    m_changed.wake();
    co_return done;
}

void GuardBook::end()
{
    m_ended = true;
    m_changed.wake();
}

} // namespace metaflow::importing
