#include "ui/review/WorkLists.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum ItemRole { LineRole = Qt::UserRole + 1, CountRole, HeadingRole };
enum List {
    Pending,
    Flawed,
    Changed,
    Conflicts,
    NeedsWork,
    Mine,
    Same,
    Recent,
    Accepted,
    Rejected,
    Imported,
    All,
    Lists
};
constexpr int firstSaved = Lists + 1; // after their heading

QStringList linesOfLists()
{
    return {u"status:pending"_s, u"status:pending score:<100"_s, u"changed:catalog"_s, u"is:conflict"_s,
        u"needs:work"_s, u"for:me"_s, QString(), u"status:approved,edited,rejected sort:newest"_s,
        u"status:approved,edited"_s, u"status:rejected"_s, u"status:imported"_s, QString()};
}

/// Name at the left, count at the right.
class CountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        if (index.data(HeadingRole).toBool()) {
            painter->save();
            painter->setPen(colors.dim);
            painter->drawText(option.rect.adjusted(12, 0, -12, -3), Qt::AlignLeft | Qt::AlignBottom,
                option.fontMetrics.elidedText(
                    index.data(Qt::DisplayRole).toString(), Qt::ElideRight, option.rect.width() - 24));
            painter->restore();
            return;
        }
        const QRect box = option.rect.adjusted(4, 1, -4, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus); // where no list is shown none is selected
        if (selected || hovered || focused) {
            painter->setPen(focused ? QPen(colors.link, 2) : QPen(Qt::NoPen));
            painter->setBrush(selected ? QBrush(colors.banner) : hovered ? QBrush(colors.hover) : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(box, 5, 5);
        }
        const QString count = index.data(CountRole).toString();
        painter->setPen(colors.dim);
        painter->drawText(box.adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        QFont font = option.font;
        font.setBold(selected);
        painter->setFont(font);
        painter->setPen(colors.text);
        const int room = box.width() - 22 - option.fontMetrics.horizontalAdvance(count);
        const QString name
            = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
        painter->drawText(box.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 10};
    }
};

} // namespace

WorkLists::WorkLists(QWidget *parent)
    : QListWidget(parent)
{
    identify(this, u"workLists"_s, tr("Work lists"));
    setItemDelegate(new CountDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    const QStringList names{tr("Pending"), tr("Failing a check"), tr("Catalog changed"), tr("Conflicts"),
        tr("Needs work"), tr("Assigned to me"), tr("Same text"), tr("Decided recently"), tr("Accepted"), tr("Rejected"),
        tr("Imported"), tr("Everything")};
    const QStringList lines = linesOfLists();
    for (int list = 0; list < Lists; ++list) {
        auto *item = new QListWidgetItem(names.at(list), this);
        item->setData(LineRole, lines.at(list));
        item->setToolTip(list == Same ? tr("Same text in many places") : plainTip(lines.at(list)));
    }
    connect(this, &QListWidget::itemClicked, this, &WorkLists::choose);
    connect(this, &QListWidget::itemActivated, this, &WorkLists::choose);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (const int saved = savedIndex(item); saved >= 0 && !m_filling) {
            Q_EMIT renamed(saved, item->text().simplified());
        }
    });
}

void WorkLists::choose(const QListWidgetItem *item)
{
    if (item->data(HeadingRole).toBool()) {
        return;
    }
    if (row(item) == Same) {
        Q_EMIT groupsWanted();
    } else {
        Q_EMIT lineChosen(item->data(LineRole).toString());
    }
}

int WorkLists::savedIndex(const QListWidgetItem *item) const
{
    return item ? std::max(-1, row(item) - firstSaved) : -1;
}

void WorkLists::setCounts(const store::WorkCounts &counts)
{
    m_known = true;
    m_counts = counts;
    showCounts();
}

void WorkLists::setSaved(const QVector<SavedFilter> &filters)
{
    const QScopedValueRollback filling(m_filling, true);
    const int current = currentRow();
    while (count() > Lists) {
        delete takeItem(count() - 1);
    }
    m_counts.filters.clear(); // of other ones
    if (!filters.isEmpty()) {
        auto *heading = new QListWidgetItem(tr("Saved filters"), this);
        heading->setData(HeadingRole, true);
        heading->setFlags(Qt::NoItemFlags);
    }
    for (const SavedFilter &filter : filters) {
        auto *item = new QListWidgetItem(filter.name, this);
        item->setData(LineRole, filter.line);
        item->setToolTip(plainTip(filter.line.isEmpty() ? filter.name : filter.line));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    setCurrentRow(current < count() ? current : -1);
    showCounts();
}

void WorkLists::moved(Status from, Status to)
{
    if (m_known && from != to) {
        m_counts.byStatus[from] = std::max<qint64>(0, m_counts.byStatus[from] - 1);
        ++m_counts.byStatus[to];
        showCounts();
    }
}

std::optional<qint64> WorkLists::countFor(int list) const
{
    const auto of = [this](Status status) { return m_counts.byStatus.value(status); };
    switch (list) {
    case Pending:
        return of(Status::Pending);
    case Flawed:
        return m_counts.flawed;
    case Changed:
        return m_counts.catalogChanged;
    case Conflicts:
        return m_counts.conflicts;
    case NeedsWork:
        return m_counts.needsWork;
    case Mine:
        return m_counts.assigned;
    case Same:
        return {}; // grouping a million items takes seconds: the view itself says how many
    case Recent:
        return of(Status::Approved) + of(Status::Edited) + of(Status::Rejected);
    case Accepted:
        return of(Status::Approved) + of(Status::Edited);
    case Rejected:
        return of(Status::Rejected);
    case Imported:
        return of(Status::Imported);
    default:
        return m_counts.total;
    }
}

void WorkLists::showCount(QListWidgetItem *item, std::optional<qint64> count)
{
    const QString shown = count ? QLocale().toString(*count) : QString();
    item->setData(CountRole, shown);
    item->setData(Qt::AccessibleTextRole, shown.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), shown));
}

void WorkLists::showCounts()
{
    const QScopedValueRollback filling(m_filling, true);
    for (int list = 0; m_known && list < Lists; ++list) {
        showCount(item(list), countFor(list));
    }
    for (int row = firstSaved; row < count(); ++row) {
        const qsizetype saved = row - firstSaved;
        showCount(
            item(row), saved < m_counts.filters.size() ? std::optional(m_counts.filters.at(saved)) : std::nullopt);
    }
}

void WorkLists::showLine(const QString &line)
{
    for (int list = 0; list < count(); ++list) {
        const bool isLine = list != Same && !item(list)->data(HeadingRole).toBool();
        if (isLine && item(list)->data(LineRole).toString() == line.trimmed()) {
            setCurrentRow(list);
            return;
        }
    }
    setCurrentRow(-1);
}

void WorkLists::keyPressEvent(QKeyEvent *event)
{
    const int saved = savedIndex(currentItem());
    if (saved >= 0 && state() != EditingState) {
        if (event->key() == Qt::Key_F2) {
            editItem(currentItem());
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            Q_EMIT removed(saved);
            return;
        }
    }
    QListWidget::keyPressEvent(event);
}

void WorkLists::contextMenuEvent(QContextMenuEvent *event)
{
    auto *meant = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    const int saved = savedIndex(meant);
    if (saved < 0) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename  (F2)")), &QAction::triggered, this, [this, saved] {
        setCurrentRow(firstSaved + saved);
        editItem(item(firstSaved + saved));
    });
    connect(menu->addAction(tr("Remove  (Del)")), &QAction::triggered, this, [this, saved] { Q_EMIT removed(saved); });
    const QPoint place = event->reason() == QContextMenuEvent::Mouse ? event->pos() : visualItemRect(meant).center();
    menu->popup(viewport()->mapToGlobal(place));
}

} // namespace metaflow::ui
