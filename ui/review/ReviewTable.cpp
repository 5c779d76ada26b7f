#include "ui/review/ReviewTable.h"

#include "ui/review/ItemModel.h"
#include "ui/review/ReviewDelegate.h"
#include "ui/shell/KeyMap.h"
#include "ui/widgets/Build.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

const QHash<QString, ListAction> &listActions()
{
    static const QHash<QString, ListAction> all{{u"accept"_s, ListAction::Accept}, {u"edit"_s, ListAction::Edit},
        {u"reject"_s, ListAction::Reject}, {u"needsWork"_s, ListAction::NeedsWork}, {u"skip"_s, ListAction::Skip},
        {u"undo"_s, ListAction::Undo}, {u"redo"_s, ListAction::Redo}, {u"nextUndecided"_s, ListAction::NextUndecided},
        {u"previousUndecided"_s, ListAction::PreviousUndecided}, {u"back"_s, ListAction::Back},
        {u"peek"_s, ListAction::Peek}, {u"regenerate"_s, ListAction::Regenerate}, {u"dismiss"_s, ListAction::Dismiss},
        {u"comment"_s, ListAction::Comment}, {u"sameText"_s, ListAction::SameText}, {u"assign"_s, ListAction::Assign},
        {u"compare"_s, ListAction::Compare}, {u"jump"_s, ListAction::Jump}, {u"copy"_s, ListAction::Copy},
        {u"clearFilter"_s, ListAction::ClearFilter}};
    return all;
}

} // namespace

ReviewTable::ReviewTable(const KeyMap *keys, QWidget *parent)
    : QTableView(parent)
    , m_keys(mapOrDefaults(keys, this))
{
    identify(this, u"reviewTable"_s, tr("Proposals"));
    setItemDelegate(new ReviewDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // uniform: a million rows are never measured
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ReviewTable::goTo(int row)
{
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = model()->index(row, column);
    // Not setCurrentIndex(): it looks at the keyboard, and with Ctrl still held it would add the row to the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

int ReviewTable::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

void ReviewTable::keyPressEvent(QKeyEvent *event)
{
    if (decide(event)) {
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool ReviewTable::decide(QKeyEvent *event)
{
    const bool digit = event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    if (digit && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            Q_EMIT actionWanted(ListAction::Suggestion, event->key() - Qt::Key_0);
        }
        return true;
    }
    const QString command = m_keys->commandFor(KeyMode::List, *event);
    if (command == "down"_L1 || command == "up"_L1) {
        step(command == "down"_L1 ? 1 : -1);
        return true;
    }
    const auto action = listActions().constFind(command);
    if (action == listActions().cend()) {
        return false;
    }
    if (!event->isAutoRepeat()) { // a held key is one decision
        Q_EMIT actionWanted(*action, 0);
    }
    return true;
}

void ReviewTable::step(int by)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0) {
        goTo(std::clamp(currentIndex().row() + by, 0, rows - 1));
    }
}

void ReviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
}

void ReviewTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected(selectedRowCount());
}

} // namespace metaflow::ui
