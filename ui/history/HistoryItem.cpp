// HistoryPage among others: one item in the place of the list, and back.
#include "ui/history/HistoryPage.h"

#include "ui/history/HistoryFilters.h"
#include "ui/history/ItemView.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace metaflow::ui {

void HistoryPage::connectItem()
{
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_versions, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex().row()); });
    connect(m_item, &ItemView::opened, this, &HistoryPage::showItem);
    connect(m_item, &ItemView::left, this, &HistoryPage::showRecord);
    connect(m_item, &ItemView::reviewWanted, this, &HistoryPage::itemWanted);
    connect(m_item, &ItemView::decided, this, [this] {
        m_stale = true;
        if (!showsItem()) { // taken back from the banner
            showRecord();
        }
    });
}

bool HistoryPage::showsItem() const
{
    return m_views->currentWidget() == m_item;
}

void HistoryPage::openItem(ItemId item)
{
    m_item->open(item);
}

void HistoryPage::openRow(int row)
{
    if (const HistoryRow *line = m_model.rowAt(row)) {
        m_item->open(line->item, line->id);
    }
}

void HistoryPage::showItem()
{
    m_views->setCurrentWidget(m_item);
    m_filters->hide();
    m_erase->setEnabled(true);
    m_item->takeFocus();
}

/// The list is where it was; with new lines in it, it is read again as far as it reached.
void HistoryPage::showRecord()
{
    if (!showsItem() && !m_stale) {
        return;
    }
    const int current = m_table->currentIndex().row();
    m_views->setCurrentIndex(0);
    m_filters->show();
    if (m_stale || m_model.rowCount() == 0) {
        load(m_until, m_model.keyAt(current));
        countDays();
    }
    showEntry(current);
    m_table->setFocus();
}

} // namespace metaflow::ui
