#include "ui/review/ReviewTable.h"

#include "ui/review/ItemModel.h"
#include "ui/review/ReviewDelegate.h"
#include "ui/widgets/Build.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

struct Meaning {
    ListAction action;
    int number = 0;
};

std::optional<Meaning> meaningOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo)) {
        return Meaning{ListAction::Undo};
    }
    if (event.matches(QKeySequence::Redo) || event.keyCombination() == (Qt::CTRL | Qt::Key_Y)) {
        return Meaning{ListAction::Redo};
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (enter && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        return Meaning{ListAction::Accept};
    }
    if (modifiers != Qt::NoModifier) {
        return {};
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return Meaning{ListAction::Suggestion, event.key() - Qt::Key_0};
    }
    switch (event.key()) {
    case Qt::Key_E:
    case Qt::Key_F2:
        return Meaning{ListAction::Edit};
    case Qt::Key_R:
        return Meaning{ListAction::Reject};
    case Qt::Key_N:
        return Meaning{ListAction::NeedsWork};
    case Qt::Key_S:
        return Meaning{ListAction::Skip};
    case Qt::Key_U:
        return Meaning{ListAction::Undo};
    case Qt::Key_G:
        return Meaning{ListAction::Regenerate};
    case Qt::Key_Space:
        return Meaning{ListAction::Peek};
    default:
        return {};
    }
}

} // namespace

ReviewTable::ReviewTable(QWidget *parent)
    : QTableView(parent)
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
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J) {
        step(1);
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K) {
        step(-1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool ReviewTable::decide(QKeyEvent *event)
{
    const auto meaning = meaningOf(*event);
    if (meaning && !event->isAutoRepeat()) { // a held key is one decision
        Q_EMIT actionWanted(meaning->action, meaning->number);
    }
    return meaning.has_value();
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
