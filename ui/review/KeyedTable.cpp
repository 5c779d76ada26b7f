#include "ui/review/KeyedTable.h"

#include "ui/shell/KeyMap.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Rows are chosen, not cells; the table has the focus ring.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

KeyedTable::KeyedTable(const KeyMap *keys, QWidget *parent)
    : QTableView(parent)
    , m_keys(mapOrDefaults(keys, this))
{
    setItemDelegate(new RowDelegate(this));
}

void KeyedTable::goTo(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void KeyedTable::expectPaint()
{
    m_painted = false;
    viewport()->update();
}

QString KeyedTable::commandOf(const QKeyEvent &event, int &number) const
{
    static const QStringList meant{u"accept"_s, u"edit"_s, u"reject"_s, u"needsWork"_s, u"skip"_s, u"undo"_s, u"redo"_s,
        u"down"_s, u"up"_s, u"nextUndecided"_s, u"previousUndecided"_s};
    const bool bare = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (bare && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        number = event.key() - Qt::Key_0;
        return u"suggestion"_s;
    }
    if (bare && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Delete)) {
        return u"toggle"_s;
    }
    if (bare && event.key() == Qt::Key_Escape) {
        return u"leave"_s;
    }
    const QString command = m_keys->commandFor(KeyMode::List, event);
    return meant.contains(command) ? command : QString();
}

void KeyedTable::keyPressEvent(QKeyEvent *event)
{
    int number = 0;
    const QString command = commandOf(*event, number);
    if (command.isEmpty()) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    if (command == "down"_L1 || command == "up"_L1) {
        const int rows = model() ? model()->rowCount() : 0;
        if (rows > 0) {
            goTo(std::clamp(currentIndex().row() + (command == "down"_L1 ? 1 : -1), 0, rows - 1));
        }
    } else if (!event->isAutoRepeat()) {
        Q_EMIT commanded(command, number);
    }
}

void KeyedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
}

void KeyedTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!std::exchange(m_painted, true)) {
        Q_EMIT painted();
    }
}

} // namespace metaflow::ui
