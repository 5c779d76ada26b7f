#pragma once

class QMenu;
class QTableView;

namespace metaflow::ui {

/// Fills the menu with the columns of the table: those that are ticked are shown.
void offerColumns(QMenu *menu, QTableView *table);

} // namespace metaflow::ui
