#include "ui/charts/ChartModel.h"

#include "ui/widgets/Tip.h"

#include <cmath>

namespace metaflow::ui {

void ChartModel::set(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

int ChartModel::seriesOf(int column) const
{
    return std::max(-1, column - 1 - static_cast<int>(m_data.words.size()));
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.categories.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_data.isEmpty() ? 0 : static_cast<int>(1 + m_data.words.size() + m_data.series.size());
}

QString ChartModel::textAt(int row, int column) const
{
    if (column == 0) {
        return m_data.categories.at(row);
    }
    if (const int series = seriesOf(column); series >= 0) {
        const ChartSeries &shown = m_data.series.at(series);
        return chartText(shown.values.at(row), shown.unit);
    }
    return m_data.words.at(column - 1).texts.at(row);
}

QVariant ChartModel::sortValue(int row, int column) const
{
    const int series = seriesOf(column);
    if (series < 0) {
        return column == 0 ? QVariant(row) : QVariant(textAt(row, column)); // the first one: as it came
    }
    const double value = m_data.series.at(series).values.at(row);
    return std::isnan(value) ? -1.0 : value;
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(textAt(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(seriesOf(index.column()) >= 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const int series = seriesOf(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return section == 0 ? m_data.title
            : series >= 0   ? m_data.series.at(series).name
                            : m_data.words.at(section - 1).title;
    }
    if (role == Qt::TextAlignmentRole && series >= 0) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

} // namespace metaflow::ui
