#include "ui/history/HistoryModel.h"

#include "core/wording/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void HistoryModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_oldest = 0;
    m_oldestTime = {};
    m_more = false;
    endResetModel();
}

void HistoryModel::append(const QVector<HistoryRow> &rows, const QVector<RecordEvent> &events, bool more)
{
    m_more = more;
    if (rows.isEmpty() && events.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size() + events.size()) - 1);
    auto event = events.begin();
    for (const HistoryRow &row : rows) {
        for (; event != events.end() && event->time > row.time; ++event) {
            m_entries.append(*event);
        }
        m_entries.append(row);
    }
    for (; event != events.end(); ++event) {
        m_entries.append(*event);
    }
    if (!rows.isEmpty()) {
        m_oldest = rows.last().id;
        m_oldestTime = rows.last().time;
    }
    endInsertRows();
}

const HistoryRow *HistoryModel::rowAt(int row) const
{
    return row < 0 || row >= m_entries.size() ? nullptr : std::get_if<HistoryRow>(&m_entries.at(row));
}

const RecordEvent *HistoryModel::eventAt(int row) const
{
    return row < 0 || row >= m_entries.size() ? nullptr : std::get_if<RecordEvent>(&m_entries.at(row));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HistoryModel::textOf(const HistoryRow &row, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat);
    case Person:
        return row.actor.person.name;
    case Action:
        return wording::describeAction(row.action);
    case Object:
        return row.object.display();
    case Note:
        return row.erased ? wording::describeText(row, {}) : wording::describeNote(row).simplified();
    default:
        return row.actor.via.count > 1 ? tr("%1 of %2").arg(row.actor.via.name).arg(row.actor.via.count)
                                       : row.actor.via.name;
    }
}

QString HistoryModel::textOf(const RecordEvent &event, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
    case Person:
        return event.person.name;
    case Action:
        return wording::describeEvent(event.kind);
    case Note:
        return event.facts;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto text = [&](int column) {
        return std::visit([&](const auto &entry) { return textOf(entry, column); }, m_entries.at(index.row()));
    };
    if (role == Qt::AccessibleTextRole) {
        return rowAt(index.row()) ? tr("%1, %2 by %3").arg(text(Object), text(Action), text(Person))
                                  : tr("%1 by %2").arg(text(Action), text(Person));
    }
    return role == Qt::DisplayRole ? QVariant(text(index.column())) : QVariant();
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
