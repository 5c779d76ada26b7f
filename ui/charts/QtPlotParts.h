#pragma once

#include "ui/charts/ChartData.h"

#include <QtCharts/QAbstractSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>

class QFont;
class QPalette;

namespace metaflow::ui {

/// Everything that a chart shows of data that is cut to what it can draw (drawnPart), in the look of a palette. What
/// stood there before goes.
class QtPlotParts {
public:
    QtPlotParts(QChart &chart, const ChartData &data, const QPalette &palette, const QFont &font);
    void build(int width);
    /// Changes where another width needs other labels.
    [[nodiscard]] static int labelsFor(const ChartData &data, const QFont &font, int width);

private:
    void addBars();
    void addLines();
    void addAxes(int width);
    [[nodiscard]] QCategoryAxis *categoryAxis(int width) const;
    [[nodiscard]] QCategoryAxis *valueAxis() const;
    void dress(QCategoryAxis *axis, bool grid) const;
    void dressLegend();
    [[nodiscard]] double highest() const;
    [[nodiscard]] QVector<int> drawnSeries() const;
    [[nodiscard]] QString nameOf(int category, int width) const;

    QChart &m_chart;
    const ChartData &m_data;
    const QPalette &m_palette;
    const QFont &m_font;
};

} // namespace metaflow::ui
