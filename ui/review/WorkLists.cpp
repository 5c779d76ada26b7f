#include "ui/review/WorkLists.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum ItemRole { LineRole = Qt::UserRole + 1, CountRole };
enum List { Pending, Flawed, NeedsWork, Recent, Accepted, Rejected, Imported, All, Lists };

QStringList linesOfLists()
{
    return {u"status:pending"_s, u"status:pending score:<100"_s, u"needs:work"_s,
        u"status:approved,edited,rejected sort:newest"_s, u"status:approved,edited"_s, u"status:rejected"_s,
        u"status:imported"_s, QString()};
}

/// Name at the left, count at the right.
class CountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const QRect box = option.rect.adjusted(4, 1, -4, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hovered) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colors.link, 2) : QPen(Qt::NoPen));
            painter->setBrush(selected ? colors.banner : colors.hover);
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
        return {100, option.fontMetrics.height() + 14};
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
    const QStringList names{tr("Pending"), tr("Failing a check"), tr("Needs work"), tr("Decided recently"),
        tr("Accepted"), tr("Rejected"), tr("Imported"), tr("Everything")};
    const QStringList lines = linesOfLists();
    for (int list = 0; list < Lists; ++list) {
        auto *item = new QListWidgetItem(names.at(list), this);
        item->setData(LineRole, lines.at(list));
        item->setToolTip(lines.at(list));
    }
    connect(this, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT lineChosen(item->data(LineRole).toString()); });
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT lineChosen(item->data(LineRole).toString()); });
}

void WorkLists::setCounts(const store::FacetCounts &all, const store::FacetCounts &flawed)
{
    m_known = true;
    for (const Status status : allStatuses) {
        m_byStatus[status] = all.byStatus.value(statusName(status));
    }
    m_needsWork = all.needsWork;
    m_total = all.total;
    m_flawed = flawed.byStatus.value(statusName(Status::Pending));
    showCounts();
}

void WorkLists::moved(Status from, Status to)
{
    if (m_known && from != to) {
        m_byStatus[from] = std::max<qint64>(0, m_byStatus[from] - 1);
        ++m_byStatus[to];
        showCounts();
    }
}

qint64 WorkLists::countFor(int list) const
{
    const auto of = [this](Status status) { return m_byStatus.value(status); };
    switch (list) {
    case Pending:
        return of(Status::Pending);
    case Flawed:
        return m_flawed;
    case NeedsWork:
        return m_needsWork;
    case Recent:
        return of(Status::Approved) + of(Status::Edited) + of(Status::Rejected);
    case Accepted:
        return of(Status::Approved) + of(Status::Edited);
    case Rejected:
        return of(Status::Rejected);
    case Imported:
        return of(Status::Imported);
    default:
        return m_total;
    }
}

void WorkLists::showCounts()
{
    for (int list = 0; list < Lists; ++list) {
        const QString count = QLocale().toString(countFor(list));
        item(list)->setData(CountRole, count);
        item(list)->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item(list)->text(), count));
    }
}

void WorkLists::showLine(const QString &line)
{
    for (int list = 0; list < count(); ++list) {
        if (item(list)->data(LineRole).toString() == line.trimmed()) {
            setCurrentRow(list);
            return;
        }
    }
    setCurrentRow(-1);
}

} // namespace metaflow::ui
