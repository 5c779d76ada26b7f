#pragma once

#include <QVector>

class QTableView;

namespace metaflow::ui {

/// A table view as a list of rows: whole rows chosen, nothing edited, Tab leaves it. `widths`: of the columns, in
/// average characters; the last one that is shown takes the rest.
void asList(QTableView *view, const QVector<int> &widths);

} // namespace metaflow::ui
