#pragma once

#include "core/model/History.h"

#include <QAbstractTableModel>

#include <variant>

namespace metaflow::ui {

/// The record, newest first. Grows at its end: the page fetches older rows when the view asks for more.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Person, Action, Object, Note, Way, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Newest first, the events of the same time among them. `more`: there may be older rows.
    void append(const QVector<HistoryRow> &rows, const QVector<RecordEvent> &events, bool more);
    [[nodiscard]] const HistoryRow *rowAt(int row) const; ///< null for an event
    [[nodiscard]] const RecordEvent *eventAt(int row) const; ///< null for a row of an item
    [[nodiscard]] qint64 oldestId() const { return m_oldest; } ///< of the rows; 0: none
    [[nodiscard]] QDateTime oldestTime() const { return m_oldestTime; } ///< of the rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted();

private:
    using Entry = std::variant<HistoryRow, RecordEvent>;
    [[nodiscard]] QString textOf(const HistoryRow &row, int column) const;
    [[nodiscard]] QString textOf(const RecordEvent &event, int column) const;
    QVector<Entry> m_entries;
    qint64 m_oldest = 0;
    QDateTime m_oldestTime;
    bool m_more = false;
};

} // namespace metaflow::ui
