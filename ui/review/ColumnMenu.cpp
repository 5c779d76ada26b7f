#include "ui/review/ColumnMenu.h"

#include <QAbstractItemModel>
#include <QMenu>
#include <QTableView>

namespace metaflow::ui {

void offerColumns(QMenu *menu, QTableView *table)
{
    int shown = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        shown += table->isColumnHidden(column) ? 0 : 1;
    }
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        auto *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!table->isColumnHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked()); // without one there is no cell to ask for this menu
        QObject::connect(
            action, &QAction::toggled, table, [table, column](bool show) { table->setColumnHidden(column, !show); });
    }
}

} // namespace metaflow::ui
