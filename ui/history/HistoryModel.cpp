#include "ui/history/HistoryModel.h"

#include "core/wording/Wording.h"
#include "ui/widgets/Tip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QVector<HistoryEntry> inWords(const QVector<store::RecordEntry> &entries)
{
    QVector<HistoryEntry> worded;
    worded.reserve(entries.size());
    for (const store::RecordEntry &entry : entries) {
        const auto *event = std::get_if<RecordEvent>(&entry);
        worded.append({entry, event ? wording::describe(*event) : wording::EventWords()});
    }
    return worded;
}

void HistoryModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_more = false;
    endResetModel();
}

void HistoryModel::append(const QVector<HistoryEntry> &entries, bool more)
{
    m_more = more;
    if (entries.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

const HistoryRow *HistoryModel::rowAt(int row) const
{
    return row < 0 || row >= m_entries.size() ? nullptr : std::get_if<HistoryRow>(&m_entries.at(row).what);
}

const RecordEvent *HistoryModel::eventAt(int row) const
{
    return row < 0 || row >= m_entries.size() ? nullptr : std::get_if<RecordEvent>(&m_entries.at(row).what);
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

QString HistoryModel::textOf(const HistoryEntry &entry, int column) const
{
    if (const auto *row = std::get_if<HistoryRow>(&entry.what)) {
        return textOf(*row, column);
    }
    const auto &event = std::get<RecordEvent>(entry.what);
    switch (column) {
    case Time:
        return QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
    case Person:
        return event.person.name;
    case Action:
        return wording::describeEvent(event.kind);
    case Note:
        return entry.words.line();
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto text = [&](int column) { return textOf(m_entries.at(index.row()), column); };
    switch (role) {
    case Qt::AccessibleTextRole:
        return rowAt(index.row()) ? tr("%1, %2 by %3").arg(text(Object), text(Action), text(Person))
                                  : tr("%1 by %2: %3").arg(text(Action), text(Person), text(Note));
    case Qt::ToolTipRole: // of people and catalogs: never markup
        return index.column() == Time || index.column() == Action ? QVariant()
                                                                  : QVariant(plainTip(text(index.column())));
    case Qt::DisplayRole:
        return text(index.column());
    default:
        return {};
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
