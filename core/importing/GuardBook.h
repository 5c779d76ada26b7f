#pragma once

#include "core/importing/ApplyState.h"

namespace metaflow::importing {

/// Asks each table itself before its first write: information_schema may lag behind a write of somebody. Read lanes
/// beside the writes ask a bounded distance ahead, so that no write waits for a read, and no read is old when its table
/// is written. Tables go by their place in the order of writing. Engine thread only.
class GuardBook {
public:
    static constexpr int lanes = 16; ///< twice the writes: a read is polled at the usual pace and takes longer than one

    GuardBook(ApplyState &state, QVector<ObjectPath> tables);
    GuardBook(const GuardBook &) = delete;
    GuardBook &operator=(const GuardBook &) = delete;

    /// A read lane, which ends with end().
    [[nodiscard]] QCoro::Task<void> readAhead(std::stop_token stop);
    /// The writes have come as far as this table.
    void begins(qsizetype place);
    /// Read at most a minute ago (design.md 9.3) when it returns; errors as CommentReads::reread().
    [[nodiscard]] QCoro::Task<Result<void>> fresh(qsizetype place, std::stop_token stop);
    [[nodiscard]] bool isFresh(qsizetype place) const { return freshFor(place) > std::chrono::milliseconds(0); }
    [[nodiscard]] std::chrono::milliseconds freshFor(
        qsizetype place) const; ///< so long what was read may be written on
    /// Once more, whatever is known of it.
    [[nodiscard]] QCoro::Task<Result<void>> read(qsizetype place, std::stop_token stop);
    void end();

private:
    struct Entry {
        enum class State { Unread, Reading, Read } state = State::Unread;
        std::chrono::milliseconds at{0}; ///< when it was asked: the answer may be as old as the question
    };
    [[nodiscard]] bool mayReadAhead() const;
    [[nodiscard]] qsizetype distance() const;

    ApplyState &m_state;
    QVector<ObjectPath> m_tables;
    std::vector<Entry> m_entries;
    Signal m_changed;
    qsizetype m_begun = 0; ///< tables before this place have been begun
    qsizetype m_next = 0; ///< to be read ahead
    int m_reading = 0; ///< read lanes that are waiting for an answer
    double m_interval = 0; ///< milliseconds from one table begun to the next, smoothed
    std::optional<std::chrono::milliseconds> m_lastBegin;
    bool m_ended = false;
};

} // namespace metaflow::importing
