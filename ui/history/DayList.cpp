#include "ui/history/DayList.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum DayRole { CountRole = Qt::UserRole + 1, ShareRole };
constexpr int padding = 6;

/// Day at the left, count at the right, and below a bar as long as the count is large.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Colors &colors = colorsOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(padding, 0, -padding, 0);
        const int length = std::max(1, static_cast<int>(box.width() * index.data(ShareRole).toDouble()));
        painter->fillRect(box.left(), box.bottom() - 1, length, 2, selected ? colors.onAccent : colors.accent);
        painter->save();
        painter->setPen(selected ? colors.onAccent : colors.dim);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, index.data(CountRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, padding);
    }
};

} // namespace

class DayList::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QVector<review::DayCount> &days)
    {
        beginResetModel();
        m_days = days;
        m_most = 1;
        for (const review::DayCount &day : days) {
            m_most = std::max(m_most, day.lines);
        }
        endResetModel();
    }
    [[nodiscard]] const QVector<review::DayCount> &days() const { return m_days; }
    /// Of this day, else of the next older one; the last where there is none.
    [[nodiscard]] int rowOf(const QDate &day) const
    {
        const auto found = std::find_if(
            m_days.begin(), m_days.end(), [&](const review::DayCount &count) { return count.day <= day; });
        return static_cast<int>(std::min(found - m_days.begin(), m_days.size() - 1));
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_days.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const review::DayCount &count = m_days.at(index.row());
        const QLocale locale;
        switch (role) {
        case Qt::DisplayRole:
            return locale.toString(count.day, QLocale::ShortFormat);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return DayList::tr("%1: %2").arg(locale.toString(count.day, QLocale::LongFormat),
                DayList::tr("%n event(s)", nullptr, static_cast<int>(count.lines)));
        case CountRole:
            return locale.toString(count.lines);
        case ShareRole:
            return static_cast<double>(count.lines) / static_cast<double>(m_most);
        default:
            return {};
        }
    }

private:
    QVector<review::DayCount> m_days;
    qint64 m_most = 1;
};

DayList::DayList(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    identify(this, u"historyDays"_s, tr("Days"), tr("The days on which something happened; choose one to go there"));
    setModel(m_model);
    setItemDelegate(new DayDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(24 * fontMetrics().averageCharWidth());
    connect(this, &QListView::clicked, this, &DayList::choose);
}

DayList::~DayList() = default;

void DayList::setDays(const QVector<review::DayCount> &days)
{
    const QDate before = m_model->days().value(currentIndex().row()).day;
    m_model->set(days);
    follow(before.isValid() ? before : days.value(0).day);
}

void DayList::follow(const QDate &day)
{
    if (m_model->rowCount() > 0 && day.isValid()) {
        setCurrentIndex(m_model->index(m_model->rowOf(day)));
    }
}

QDate DayList::beside(const QDate &day, int step) const
{
    if (m_model->rowCount() == 0) {
        return {};
    }
    return m_model->days().value(m_model->rowOf(day) + step).day;
}

/// The arrows of the time line itself go there as well.
void DayList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentIndex() != before || isEnter) {
        choose(currentIndex());
    }
}

void DayList::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT chosen(m_model->days().at(index.row()).day);
    }
}

} // namespace metaflow::ui
