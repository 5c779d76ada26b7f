#include "core/store/RecordMerge.h"

namespace metaflow::store {

RecordMerge::RecordMerge(const HistoryFilter &filter, int block)
    : m_filter(filter)
    , m_moreRows(true)
    , m_moreEvents(true)
{
    m_filter.limit = block;
    m_beforeRow = m_beforeEvent = filter.beforeId;
}

HistoryFilter RecordMerge::next(qint64 beforeId) const
{
    HistoryFilter filter = m_filter;
    filter.beforeId = beforeId;
    return filter;
}

void RecordMerge::add(const QVector<HistoryRow> &rows)
{
    m_rows += rows;
    m_moreRows = rows.size() == m_filter.limit;
    if (!rows.isEmpty()) {
        m_beforeRow = rows.last().id;
    }
}

void RecordMerge::add(const QVector<RecordEvent> &events)
{
    m_events += events;
    m_moreEvents = events.size() == m_filter.limit;
    if (!events.isEmpty()) {
        m_beforeEvent = events.last().id;
    }
}

QVector<RecordEntry> RecordMerge::take()
{
    QVector<RecordEntry> entries;
    while (!wantsRows() && !wantsEvents() && (!m_rows.isEmpty() || !m_events.isEmpty())) {
        const bool isEvent = m_rows.isEmpty() || (!m_events.isEmpty() && m_events.first().time > m_rows.first().time);
        if (isEvent) {
            entries.append(m_events.takeFirst());
        } else {
            entries.append(m_rows.takeFirst());
        }
    }
    return entries;
}

} // namespace metaflow::store
