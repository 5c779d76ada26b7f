#include "ui/history/HistoryModel.h"

#include "core/wording/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void HistoryModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_more = false;
    endResetModel();
}

void HistoryModel::append(const QVector<HistoryRow> &rows, bool more)
{
    m_more = more;
    if (rows.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

const HistoryRow *HistoryModel::rowAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows.at(row);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HistoryRow &row = m_rows.at(index.row());
    if (role == Qt::AccessibleTextRole) {
        return tr("%1, %2 by %3").arg(row.object.display(), wording::describeAction(row.action), row.actor.person.name);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat);
    case Person:
        return row.actor.person.name;
    case Action:
        return wording::describeAction(row.action);
    case Object:
        return row.object.display();
    case Note:
        return wording::describeNote(row).simplified();
    default:
        return row.actor.via.count > 1 ? tr("%1 of %2").arg(row.actor.via.name).arg(row.actor.via.count)
                                       : row.actor.via.name;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList{tr("Time"), tr("Person"), tr("Action"), tr("Object"), tr("Note"), tr("By way of")}.value(
        section);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (std::exchange(m_more, false)) { // once; append() says whether there is still more
        Q_EMIT olderWanted();
    }
}

} // namespace metaflow::ui
