#pragma once

#include "ui/charts/ChartData.h"

#include <QAbstractTableModel>

namespace metaflow::ui {

/// The table behind a chart: a row for each category, then words, then every series.
class ChartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const ChartData &data);
    [[nodiscard]] int seriesOf(int column) const; ///< -1: a column of names or words

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    ChartData m_data;
};

} // namespace metaflow::ui
