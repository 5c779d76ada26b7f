#pragma once

#include "ui/charts/Plot.h"

#include <QPixmap>
#include <QPointer>
#include <QtCharts/QChartView>

namespace metaflow::ui {

class QtPlot;

/// The widget of a QtPlot: what a person does with it.
class QtPlotView : public QChartView {
    Q_OBJECT
public:
    explicit QtPlotView(QtPlot &plot);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QtPlot &m_plot;
    QPixmap m_picture; ///< of the chart; null: to be drawn
    ChartMark m_pressed; ///< where the mouse went down
};

/// A plot by Qt Charts.
class QtPlot : public Plot {
    Q_OBJECT
public:
    explicit QtPlot(QObject *parent);
    ~QtPlot() override;
    [[nodiscard]] QWidget *widget() override;
    void show(const ChartData &data) override;
    [[nodiscard]] ChartMark mark() const override { return m_mark; }
    [[nodiscard]] QRectF placeOf(const ChartMark &mark) const override;
    [[nodiscard]] int height() const override;

    [[nodiscard]] bool press(int key); ///< false: not one of its keys
    void choose(const ChartMark &mark);
    [[nodiscard]] ChartMark at(const QPointF &place) const;
    [[nodiscard]] QString textAt(const ChartMark &mark) const;
    void enter(); ///< the focus came
    void fit(); ///< it is wider or narrower now
    void rebuild(); ///< soon: look or font changed

private:
    void build();
    void move(const ChartMark &mark);
    [[nodiscard]] ChartMark nextSeries(int way) const;
    [[nodiscard]] ChartMark nextCategory(int way) const;
    [[nodiscard]] int firstSeries(int category) const; ///< with something to see there
    [[nodiscard]] double valueAt(const ChartMark &mark) const; ///< 0 where it is not known
    [[nodiscard]] QRectF barAt(const ChartMark &mark) const;
    [[nodiscard]] QRectF pointAt(const ChartMark &mark) const;
    [[nodiscard]] QPointF placeOf(double alongCategories, double value) const;
    [[nodiscard]] int seriesAt(int category, const QPointF &place) const;

    QPointer<QtPlotView> m_view; // its layout owns it
    ChartData m_data; ///< cut to what is drawn
    int m_labels = 0; ///< see QtPlotParts::labelsFor
    bool m_stale = false;
    ChartMark m_mark;
};

} // namespace metaflow::ui
