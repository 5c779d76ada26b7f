#include "ui/history/HistoryPage.h"

#include "ui/history/DayList.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/ItemView.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Banner.h"

#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <utility>

namespace metaflow::ui {

namespace {

constexpr int pageRows = 500;
constexpr qsizetype leastRows = 100; ///< shown at once, where there are as many
constexpr std::chrono::milliseconds pause(100);

} // namespace

void HistoryPage::refresh()
{
    if (showsItem()) {
        m_stale = true;
        m_item->reload();
        return;
    }
    load();
    countDays();
}

void HistoryPage::load(const QDateTime &until, qint64 wanted)
{
    HistoryFilter filter = m_filters->filter();
    m_filtered = filter != HistoryFilter();
    if (until.isValid() && (!filter.until.isValid() || until < filter.until)) {
        filter.until = until;
    }
    m_until = until;
    m_wanted = wanted;
    m_wantedWithin = m_model.rowCount() + pageRows;
    m_stale = false;
    m_merge = store::RecordMerge(filter, pageRows);
    m_fetched.clear();
    m_fresh = true;
    ++m_generation;
    fetch();
}

void HistoryPage::loadOlder()
{
    if (!m_loading) { // else what comes says whether there is more
        fetch();
    }
}

/// Rows and events until a good deal of both is known to come next.
void HistoryPage::fetch()
{
    m_loading = true;
    if (m_merge.wantsRows()) {
        fetchRows();
        return;
    }
    if (m_merge.wantsEvents() && m_context.record) {
        fetchEvents();
        return;
    }
    if (m_merge.wantsEvents()) {
        m_merge.add(QVector<RecordEvent>());
    }
    m_fetched += m_merge.take();
    if (m_fetched.size() < leastRows && !m_merge.isDone()) {
        fetch();
        return;
    }
    putInWords();
}

void HistoryPage::fetchRows()
{
    m_context.review.history(m_merge.nextRows())
        .then(this, [this, generation = m_generation](const Result<QVector<HistoryRow>> &rows) {
            if (generation != m_generation) {
                return;
            }
            if (!rows) {
                loadFailed(rows.error());
                return;
            }
            m_merge.add(*rows);
            fetch();
        });
}

void HistoryPage::fetchEvents()
{
    m_context.record->events(m_merge.nextEvents())
        .then(this, [this, generation = m_generation](const Result<QVector<RecordEvent>> &events) {
            if (generation != m_generation) {
                return;
            }
            if (!events) {
                loadFailed(events.error());
                return;
            }
            m_merge.add(*events);
            fetch();
        });
}

void HistoryPage::putInWords()
{
    inBackground([entries = m_fetched]() -> Result<QVector<HistoryEntry>> {
        return inWords(entries);
    }).then(this, [this, generation = m_generation](const Result<QVector<HistoryEntry>> &entries) {
        if (generation == m_generation && entries) {
            showEntries(*entries);
        }
    });
}

/// What was fetched is kept: the next try goes on behind it.
void HistoryPage::loadFailed(const Error &error)
{
    m_loading = false;
    if (!m_fresh) {
        m_model.allowMore();
    }
    const auto again = [this, generation = m_generation] {
        if (generation == m_generation) {
            loadOlder();
        }
    };
    if (error.code == ErrorCode::Cancelled) { // another question to the store went first
        QTimer::singleShot(pause, this, again);
        return;
    }
    banner()->show(error);
    m_failure = banner()->text();
    banner()->offer(tr("Try again"), again);
}

void HistoryPage::showEntries(const QVector<HistoryEntry> &entries)
{
    m_loading = false;
    m_fetched.clear();
    if (!m_failure.isEmpty() && banner()->text() == m_failure) {
        banner()->clear();
    }
    m_failure.clear();
    const bool isFresh = std::exchange(m_fresh, false);
    if (isFresh) {
        m_model.clear();
    }
    m_model.append(entries, !m_merge.isDone());
    m_places->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() == 0) {
        showEmpty();
    } else if (isFresh) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    goToWanted();
    Q_EMIT statusChanged(tr("%n event(s) shown", nullptr, m_model.rowCount()));
}

/// As far down as the list reached before, not through the whole record.
void HistoryPage::goToWanted()
{
    const int row = m_wanted == 0 ? -1 : m_model.rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = 0;
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    } else if (m_wanted != 0 && !m_merge.isDone() && m_model.rowCount() < m_wantedWithin) {
        loadOlder();
    } else {
        m_wanted = 0;
    }
}

void HistoryPage::countDays()
{
    const auto job = m_context.review.days(m_filters->filter());
    job.then(this, [this, turn = ++m_counting](const Result<QVector<review::DayCount>> &days) {
        if (days && turn == m_counting) { // what is wrong with the store the list says
            m_days->setDays(*days);
            followDay();
        }
    });
}

void HistoryPage::goToDay(const QDate &day)
{
    const int row = m_model.firstOf(day);
    if (row < 0) {
        load(day.addDays(1).startOfDay());
        return;
    }
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
}

void HistoryPage::goToDayBeside(int step)
{
    const QDate day = m_days->beside(m_model.dayAt(m_table->currentIndex().row()), step);
    if (day.isValid()) {
        goToDay(day);
    }
}

/// The time line stands where the current line is, or where somebody scrolled away from it.
void HistoryPage::followDay()
{
    const int current = m_table->currentIndex().row();
    const int place = current < 0 ? -1 : m_table->rowViewportPosition(current);
    const bool isSeen = place >= 0 && place < m_table->viewport()->height();
    m_days->follow(m_model.dayAt(isSeen ? current : m_table->rowAt(0)));
}

} // namespace metaflow::ui
