#include "ui/review/ColumnMenu.h"

#include <QAbstractItemModel>
#include <QMenu>
#include <QTableView>

namespace metaflow::ui {

void offerColumns(QMenu *menu, QTableView *table)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        auto *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!table->isColumnHidden(column));
        QObject::connect(
            action, &QAction::toggled, table, [table, column](bool shown) { table->setColumnHidden(column, !shown); });
    }
}

} // namespace metaflow::ui
