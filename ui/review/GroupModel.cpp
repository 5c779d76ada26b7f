#include "ui/review/GroupModel.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Tip.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

bool isNumber(int column)
{
    return column >= GroupModel::Items && column <= GroupModel::Exceptions;
}

/// Nothing where there is none: a column of zeroes hides the others.
QVariant countOrNothing(int count)
{
    return count > 0 ? QVariant(QLocale().toString(count)) : QVariant();
}

} // namespace

void GroupModel::setGroups(const QVector<store::ItemGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    m_decided = QVector<bool>(groups.size(), false);
    endResetModel();
}

void GroupModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

void GroupModel::setDecided(int row, bool decided)
{
    if (row >= 0 && row < m_groups.size()) {
        m_decided[row] = decided;
        changed(row);
    }
}

void GroupModel::setCounts(int row, int items, int undecided)
{
    if (row >= 0 && row < m_groups.size()) {
        m_groups[row].items = items;
        m_groups[row].undecided = undecided;
        changed(row);
    }
}

const store::ItemGroup *GroupModel::groupAt(int row) const
{
    return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr;
}

int GroupModel::rowOf(const store::GroupKey &key) const
{
    const auto hit = std::find_if(
        m_groups.begin(), m_groups.end(), [&key](const store::ItemGroup &group) { return group.key == key; });
    return hit == m_groups.end() ? -1 : static_cast<int>(hit - m_groups.begin());
}

int GroupModel::nextUndecided(int row, int by) const
{
    const int rows = static_cast<int>(m_groups.size());
    for (int step = 1; step < rows; ++step) {
        const int next = (row + by * step % rows + rows) % rows;
        if (!m_decided.at(next) && m_groups.at(next).undecided > 0) {
            return next;
        }
    }
    return -1;
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString GroupModel::spoken(const store::ItemGroup &group, bool decided)
{
    QStringList parts{tr("%1 %2, %n item(s), %3 undecided, %4 texts", nullptr, group.items)
                          .arg(group.name, group.type, QString::number(group.undecided), QString::number(group.texts))};
    if (group.exceptions > 0) {
        parts << tr("%n to be decided on one by one", nullptr, group.exceptions);
    }
    if (decided) {
        parts << tr("decided");
    }
    return parts.join(u", "_s);
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::ItemGroup &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(group, index.column());
    case Qt::AccessibleTextRole:
        return spoken(group, m_decided.at(index.row()));
    case Qt::ToolTipRole:
        return plainTip(index.column() == Text ? group.text : group.name);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_decided.at(index.row()) ? QVariant(colorsOf(QGuiApplication::palette()).dim) : QVariant();
    default:
        return {};
    }
}

QVariant GroupModel::shown(const store::ItemGroup &group, int column) const
{
    switch (column) {
    case Name:
        return group.name.simplified();
    case Type:
        return group.key.table.isNone() ? group.type.simplified() : tr("(table)");
    case Items:
        return QLocale().toString(group.items);
    case Undecided:
        return countOrNothing(group.undecided);
    case Texts:
        return QLocale().toString(group.texts);
    case Exceptions:
        return countOrNothing(group.exceptions);
    default:
        return group.text.simplified();
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(section)) {
        return int(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{
        tr("Name"), tr("Type"), tr("Items"), tr("Pending"), tr("Texts"), tr("Exceptions"), tr("Description")};
    return names.value(section);
}

} // namespace metaflow::ui
