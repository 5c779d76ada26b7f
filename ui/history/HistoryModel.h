#pragma once

#include "core/store/RecordMerge.h"
#include "core/wording/RecordEventWords.h"

#include <QAbstractTableModel>
#include <QDate>

namespace metaflow::ui {

/// A line of the record, and the words of an event: its facts are JSON, which is not read here.
struct HistoryEntry {
    store::RecordEntry what;
    wording::EventWords words = {};
    QDate day = {}; ///< of the person's own calendar
};
/// Off the GUI thread.
[[nodiscard]] QVector<HistoryEntry> inWords(const QVector<store::RecordEntry> &entries);

/// The record, newest first, in sections of a day each: what begins one names it. Grows at its end: the page fetches
/// older rows when the view asks for more.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Time, Person, Action, Object, Note, Way, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Newest first. `more`: there are older ones.
    void append(const QVector<HistoryEntry> &entries, bool more);
    /// The older ones that were wanted did not come: they may be wanted again.
    void allowMore() { m_more = true; }
    [[nodiscard]] const HistoryRow *rowAt(int row) const; ///< null for an event
    [[nodiscard]] const RecordEvent *eventAt(int row) const; ///< null for a row of an item
    [[nodiscard]] const wording::EventWords &wordsAt(int row) const { return m_entries.at(row).words; } ///< of an event
    [[nodiscard]] QDate dayAt(int row) const { return m_entries.value(row).day; } ///< invalid: no such row
    [[nodiscard]] int firstOf(const QDate &day) const; ///< the newest of that day; -1: none is here
    /// Says which line it is as long as there is a record: the id of a row, that of an event negative; 0: no line.
    [[nodiscard]] qint64 keyAt(int row) const;
    [[nodiscard]] int rowOf(qint64 key) const; ///< -1: it is not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted();

private:
    [[nodiscard]] QString textOf(const HistoryRow &row, int column) const;
    [[nodiscard]] QString textOf(const RecordEvent &event, const HistoryEntry &entry, int column) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] bool beginsDay(int row) const;
    QVector<HistoryEntry> m_entries;
    bool m_more = false;
};

} // namespace metaflow::ui
