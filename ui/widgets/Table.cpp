#include "ui/widgets/Table.h"

#include <QHeaderView>
#include <QTableView>

namespace metaflow::ui {

void asList(QTableView *view, const QVector<int> &widths)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    const int unit = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column) {
        view->setColumnWidth(column, widths.at(column) * unit);
    }
}

} // namespace metaflow::ui
