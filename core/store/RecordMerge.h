#pragma once

#include "core/model/History.h"

#include <variant>

namespace metaflow::store {

/// One line of the record: what happened to an item, or an event that belongs to none.
using RecordEntry = std::variant<HistoryRow, RecordEvent>;

/// Rows and events of the record in one order, newest first, read in blocks by their ids: whatever stands in the record
/// is reached by going on, however many events stand between two rows. Asks for what it needs and is given it; reads
/// nothing itself.
class RecordMerge {
public:
    RecordMerge() = default; ///< done
    RecordMerge(const HistoryFilter &filter, int block);

    /// Nothing comes out before these were answered.
    [[nodiscard]] bool wantsRows() const { return m_moreRows && m_rows.isEmpty(); }
    [[nodiscard]] bool wantsEvents() const { return m_moreEvents && m_events.isEmpty(); }
    [[nodiscard]] HistoryFilter nextRows() const { return next(m_beforeRow); }
    [[nodiscard]] HistoryFilter nextEvents() const { return next(m_beforeEvent); }
    void add(const QVector<HistoryRow> &rows); ///< all that nextRows() finds
    void add(const QVector<RecordEvent> &events); ///< all that nextEvents() finds
    /// What is certain to come next, as far as it is known.
    [[nodiscard]] QVector<RecordEntry> take();
    [[nodiscard]] bool isDone() const { return !m_moreRows && !m_moreEvents && m_rows.isEmpty() && m_events.isEmpty(); }

private:
    [[nodiscard]] HistoryFilter next(qint64 beforeId) const;
    HistoryFilter m_filter;
    QVector<HistoryRow> m_rows; ///< read and not taken yet
    QVector<RecordEvent> m_events;
    qint64 m_beforeRow = 0;
    qint64 m_beforeEvent = 0;
    bool m_moreRows = false;
    bool m_moreEvents = false;
};

} // namespace metaflow::store
