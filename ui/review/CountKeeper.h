#pragma once

#include "ui/review/FilterLine.h"
#include "core/review/ReviewService.h"

#include <QTimer>

namespace metaflow::ui {

class FilterBar;
class SavedFilters;
class WorkLists;
struct Context;

/// Keeps the counts beside the work lists and in the choosers. They trail: asked for when the hands rest, answered by
/// the store's thread for long reads, dropped where a newer question was asked.
class CountKeeper : public QObject {
    Q_OBJECT
public:
    CountKeeper(const Context &context, WorkLists &lists, FilterBar &filter, const SavedFilters &saved,
        QObject *parent = nullptr);

    void start() { m_soon.start(); } ///< the work lists, in a second
    void load(); ///< the work lists, now
    void loadNames(); ///< what exists at all: at the start and on F5
    void listed(const Query &query); ///< the choosers, for this list
    void decided(int items); ///< before the store was asked again
    [[nodiscard]] qint64 decidedToday() const { return m_today; }

Q_SIGNALS:
    void counted();

private:
    void nextFacets();
    const Context &m_context;
    WorkLists &m_lists;
    FilterBar &m_filter;
    const SavedFilters &m_saved;
    QTimer m_soon, m_facetsSoon;
    ItemFilter m_listed;
    bool m_namesWanted = false, m_facetsWanted = false, m_facetsRunning = false;
    quint64 m_question = 0;
    qint64 m_today = 0;
};

} // namespace metaflow::ui
