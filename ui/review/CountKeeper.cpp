#include "ui/review/CountKeeper.h"

#include "ui/review/FilterBar.h"
#include "ui/review/SavedFilters.h"
#include "ui/review/WorkLists.h"
#include "ui/shell/Context.h"

using namespace std::chrono_literals;

namespace metaflow::ui {

CountKeeper::CountKeeper(
    const Context &context, WorkLists &lists, FilterBar &filter, const SavedFilters &saved, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_lists(lists)
    , m_filter(filter)
    , m_saved(saved)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s); // never before a key in the store's queue
    connect(&m_soon, &QTimer::timeout, this, &CountKeeper::load);
    m_facetsSoon.setSingleShot(true);
    m_facetsSoon.setInterval(1s); // while somebody tries filters, the machine is theirs
    connect(&m_facetsSoon, &QTimer::timeout, this, [this] {
        m_facetsWanted = true;
        nextFacets();
    });
}

void CountKeeper::load()
{
    const QDateTime midnight = QDate::currentDate().startOfDay().toUTC();
    store::WorkQuestion question{m_context.connection.person().name, midnight, {}};
    for (const SavedFilter &saved : m_saved.all()) {
        question.filters << m_filter.read(saved.line).filter;
    }
    m_context.review.workCounts(question).then(
        this, [this, asked = ++m_question](const Result<store::WorkCounts> &counts) {
            if (counts && asked == m_question) {
                m_today = counts->decided;
                m_lists.setCounts(*counts);
                Q_EMIT counted();
            }
        });
}

void CountKeeper::loadNames()
{
    m_namesWanted = true;
    nextFacets();
}

void CountKeeper::listed(const Query &query)
{
    m_listed = query.filter;
    m_facetsSoon.start();
}

void CountKeeper::decided(int items)
{
    m_today += items;
}

/// One at a time: a newer question of these ends the older one, and both kinds are wanted.
void CountKeeper::nextFacets()
{
    if (m_facetsRunning || !(m_namesWanted || m_facetsWanted)) {
        return;
    }
    m_facetsRunning = true;
    const bool names = std::exchange(m_namesWanted, false);
    const ItemFilter asked = names ? ItemFilter() : m_listed;
    m_facetsWanted = m_facetsWanted && names;
    m_context.review.facetValues(asked).then(this, [this, names, asked](const Result<store::FacetValues> &values) {
        m_facetsRunning = false;
        if (values && names) {
            m_filter.setKnown(*values);
        }
        if (values && asked == m_listed) {
            m_filter.setFacets(*values);
        }
        nextFacets();
    });
}

} // namespace metaflow::ui
