#pragma once

#include "core/model/History.h"

#include <QAbstractTableModel>

namespace metaflow::ui {

/// The record, newest first. Grows at its end: the page fetches older rows when the view asks for more.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Person, Action, Object, Note, Way, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// `more`: there may be older ones.
    void append(const QVector<HistoryRow> &rows, bool more);
    [[nodiscard]] const HistoryRow *rowAt(int row) const;
    [[nodiscard]] qint64 oldestId() const { return m_rows.isEmpty() ? 0 : m_rows.last().id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted();

private:
    QVector<HistoryRow> m_rows;
    bool m_more = false;
};

} // namespace metaflow::ui
