#include "ui/history/HistoryModel.h"

#include "core/wording/Wording.h"
#include "ui/widgets/Tip.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QDateTime timeOf(const store::RecordEntry &entry)
{
    return std::visit([](const auto &line) { return line.time; }, entry);
}

} // namespace

QVector<HistoryEntry> inWords(const QVector<store::RecordEntry> &entries)
{
    QVector<HistoryEntry> worded;
    worded.reserve(entries.size());
    for (const store::RecordEntry &entry : entries) {
        const auto *event = std::get_if<RecordEvent>(&entry);
        worded.append(
            {entry, event ? wording::describe(*event) : wording::EventWords(), timeOf(entry).toLocalTime().date()});
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

int HistoryModel::firstOf(const QDate &day) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const HistoryEntry &entry) { return entry.day == day; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

qint64 HistoryModel::keyAt(int row) const
{
    const RecordEvent *event = eventAt(row);
    const HistoryRow *line = rowAt(row);
    return event ? -event->id : line ? line->id : 0;
}

int HistoryModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key) {
            return row;
        }
    }
    return -1;
}

bool HistoryModel::beginsDay(int row) const
{
    return row == 0 || m_entries.at(row).day != m_entries.at(row - 1).day;
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

QString HistoryModel::textOf(const RecordEvent &event, const HistoryEntry &entry, int column) const
{
    switch (column) {
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

QString HistoryModel::textOf(int row, int column) const
{
    const HistoryEntry &entry = m_entries.at(row);
    switch (column) {
    case Day: {
        const QLocale locale;
        return beginsDay(row) ? locale.dayName(entry.day.dayOfWeek(), QLocale::ShortFormat) + u' '
                + locale.toString(entry.day, QLocale::ShortFormat)
                              : QString();
    }
    case Time:
        return QLocale().toString(timeOf(entry.what).toLocalTime().time(), QLocale::ShortFormat);
    default:
        const auto *event = std::get_if<RecordEvent>(&entry.what);
        return event ? textOf(*event, entry, column) : textOf(std::get<HistoryRow>(entry.what), column);
    }
}

/// What begins a day says so first, so that nobody has to see the heading.
QString HistoryModel::spoken(int row) const
{
    const QString line = rowAt(row)
        ? tr("%1, %2 by %3").arg(textOf(row, Object), textOf(row, Action), textOf(row, Person))
        : tr("%1 by %2: %3").arg(textOf(row, Action), textOf(row, Person), textOf(row, Note));
    return beginsDay(row) ? QLocale().toString(m_entries.at(row).day, QLocale::LongFormat) + u": "_s + line : line;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        if (index.column() == Day || index.column() == Time) {
            return QLocale().toString(timeOf(m_entries.at(row).what).toLocalTime(), QLocale::LongFormat);
        }
        return index.column() == Action // of people and catalogs: never markup
            ? QVariant()
            : QVariant(plainTip(textOf(row, index.column())));
    case Qt::FontRole:
        if (index.column() == Day) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::DisplayRole:
        return textOf(row, index.column());
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList{tr("Day"), tr("Time"), tr("Person"), tr("Action"), tr("Object"), tr("Note"), tr("By way of")}
        .value(section);
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
