#include "ui/charts/QtPlotParts.h"

#include "ui/charts/ChartColors.h"
#include "ui/style/Theme.h"

#include <QFontMetrics>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr double nameShare = 0.32; ///< of the width, for names beside bars; the table and the tip have all of them
constexpr int axisWidth = 96; ///< about: of the values beside bars upwards, and the margins
constexpr int widthStep = 60; ///< a chart that is wider by so much cuts its names anew
constexpr int valueSteps = 5;
constexpr int pointsShown = 31; ///< a mark at each point of a line up to so many
constexpr double barWidth = 0.7;
constexpr int labelGap = 14;

/// Qt Charts takes every label for HTML, and no axis takes one label twice.
QString axisLabel(const QString &text, const QStringList &taken)
{
    QString label = text.toHtmlEscaped();
    while (taken.contains(label)) {
        label += QChar(0x200b); // no width
    }
    return label;
}

} // namespace

QtPlotParts::QtPlotParts(QChart &chart, const ChartData &data, const QPalette &palette, const QFont &font)
    : m_chart(chart)
    , m_data(data)
    , m_palette(palette)
    , m_font(font)
{
}

int QtPlotParts::labelsFor(const ChartData &data, const QFont &font, int width)
{
    if (data.kind == ChartKind::Across) {
        return width / widthStep;
    }
    const QFontMetrics metrics(font);
    int widest = 1;
    for (const QString &name : data.categories) {
        widest = std::max(widest, metrics.horizontalAdvance(name) + labelGap);
    }
    const int fitting = std::max(1, (width - axisWidth) / widest);
    return std::max(1, static_cast<int>((data.categories.size() + fitting - 1) / fitting));
}

QVector<int> QtPlotParts::drawnSeries() const
{
    QVector<int> drawn;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (m_data.series.at(i).drawn) {
            drawn << i;
        }
    }
    return drawn;
}

void QtPlotParts::build(int width)
{
    m_chart.removeAllSeries();
    const QList<QAbstractAxis *> before = m_chart.axes();
    for (QAbstractAxis *axis : before) {
        m_chart.removeAxis(axis);
        delete axis;
    }
    if (m_data.isEmpty() || drawnSeries().isEmpty()) {
        return;
    }
    if (m_data.kind == ChartKind::Lines) {
        addLines();
    } else {
        addBars();
    }
    addAxes(width);
    dressLegend();
}

void QtPlotParts::addBars()
{
    auto *bars = m_data.kind == ChartKind::Across ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                                  : new QStackedBarSeries;
    bars->setBarWidth(barWidth);
    for (const int index : drawnSeries()) {
        const ChartSeries &series = m_data.series.at(index);
        const SeriesLook look = lookOf(series.color, m_palette);
        auto *set = new QBarSet(series.name.toHtmlEscaped());
        set->setBrush(look.fill);
        set->setPen(QPen(look.color, 1));
        QList<qreal> values;
        for (const double value : series.values) {
            values << (std::isnan(value) ? 0 : value);
        }
        if (m_data.kind == ChartKind::Across) {
            std::reverse(values.begin(), values.end()); // the axis goes upwards, a list downwards
        }
        set->append(values);
        bars->append(set);
    }
    m_chart.addSeries(bars);
}

void QtPlotParts::addLines()
{
    for (const int index : drawnSeries()) {
        const ChartSeries &series = m_data.series.at(index);
        auto *line = new QLineSeries;
        line->setName(series.name.toHtmlEscaped());
        QList<QPointF> points;
        for (int i = 0; i < series.values.size(); ++i) {
            if (!std::isnan(series.values.at(i))) {
                points << QPointF(i, series.values.at(i));
            }
        }
        line->replace(points);
        const SeriesLook look = lookOf(series.color, m_palette);
        line->setPen(look.line);
        line->setBrush(look.color);
        line->setPointsVisible(points.size() <= pointsShown);
        line->setMarkerSize(3);
        m_chart.addSeries(line);
    }
}

double QtPlotParts::highest() const
{
    double highest = 0;
    for (int i = 0; i < m_data.categories.size(); ++i) {
        double sum = 0;
        for (const int index : drawnSeries()) {
            const double value = m_data.series.at(index).values.at(i);
            const double known = std::isnan(value) ? 0 : value;
            sum = m_data.kind == ChartKind::Lines ? std::max(sum, known) : sum + known;
        }
        highest = std::max(highest, sum);
    }
    return highest;
}

/// Cut by us: Qt Charts would cut the note behind it.
QString QtPlotParts::nameOf(int category, int width) const
{
    const QFontMetrics metrics(m_font);
    const QString note = m_data.notes.isEmpty() ? QString() : u"  "_s + m_data.notes.at(category);
    const int room = static_cast<int>(nameShare * width) - metrics.horizontalAdvance(note);
    return chartName(metrics.elidedText(m_data.categories.at(category), Qt::ElideMiddle, room)) + note;
}

QCategoryAxis *QtPlotParts::categoryAxis(int width) const
{
    const auto count = static_cast<int>(m_data.categories.size());
    const bool isAcross = m_data.kind == ChartKind::Across;
    const int step = isAcross ? 1 : labelsFor(m_data, m_font, width);
    auto *axis = new QCategoryAxis;
    axis->setStartValue(-0.5);
    for (int i = 0; i < count; i += step) {
        axis->append(
            axisLabel(isAcross ? nameOf(count - 1 - i, width) : m_data.categories.at(i), axis->categoriesLabels()), i);
    }
    axis->setRange(-0.5, count - 0.5);
    dress(axis, false);
    return axis;
}

QCategoryAxis *QtPlotParts::valueAxis() const
{
    const ChartUnit unit = m_data.series.at(drawnSeries().first()).unit;
    const bool isWhole = unit == ChartUnit::Count || unit == ChartUnit::Milliseconds;
    const ChartScale scale
        = unit == ChartUnit::Percent ? ChartScale{25, 4} : chartScale(highest(), valueSteps, isWhole);
    auto *axis = new QCategoryAxis;
    axis->setStartValue(-scale.step);
    for (int i = 0; i <= scale.steps; ++i) {
        axis->append(axisLabel(chartText(scale.step * i, unit), axis->categoriesLabels()), scale.step * i);
    }
    axis->setRange(0, scale.step * scale.steps);
    dress(axis, true);
    return axis;
}

void QtPlotParts::dress(QCategoryAxis *axis, bool grid) const
{
    const Colors &colors = colorsOf(m_palette);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsFont(m_font);
    axis->setLabelsBrush(colors.text);
    axis->setLinePen(QPen(colors.dim, 1));
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(colors.border, 1, colors.highContrast ? Qt::DotLine : Qt::SolidLine));
}

void QtPlotParts::addAxes(int width)
{
    const bool isAcross = m_data.kind == ChartKind::Across;
    QCategoryAxis *names = categoryAxis(width);
    QCategoryAxis *values = valueAxis();
    m_chart.addAxis(names, isAcross ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart.addAxis(values, isAcross ? Qt::AlignBottom : Qt::AlignLeft);
    const QList<QAbstractSeries *> all = m_chart.series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(names);
        series->attachAxis(values);
    }
}

void QtPlotParts::dressLegend()
{
    QLegend *legend = m_chart.legend();
    legend->setVisible(drawnSeries().size() > 1);
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(m_font);
    legend->setLabelBrush(colorsOf(m_palette).text);
    legend->setMarkerShape(
        m_data.kind == ChartKind::Lines ? QLegend::MarkerShapeFromSeries : QLegend::MarkerShapeRectangle);
}

} // namespace metaflow::ui
