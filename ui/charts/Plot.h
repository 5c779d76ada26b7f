#pragma once

#include "ui/charts/ChartData.h"

#include <QObject>
#include <QRectF>

class QWidget;

namespace metaflow::ui {

/// One bar, piece of a bar or point: which category of the data, which of its series; -1: none.
struct ChartMark {
    int category = -1;
    int series = -1;
    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

/// Draws the data. Arrows move a mark about, Enter and a click choose.
class Plot : public QObject {
    Q_OBJECT
public:
    static constexpr int mostCategories = 12; ///< of bars: the first ones; the table has all

    using QObject::QObject;
    [[nodiscard]] virtual QWidget *widget() = 0; ///< takes the focus; belongs to whoever lays it out
    virtual void show(const ChartData &data) = 0;
    [[nodiscard]] virtual ChartMark mark() const = 0; ///< where the keys are
    [[nodiscard]] virtual QRectF placeOf(const ChartMark &mark) const = 0; ///< within widget()
    [[nodiscard]] virtual int height() const = 0; ///< that the data needs

Q_SIGNALS:
    void moved(const QString &text); ///< to another mark, by key or pointer; what stands there
    void chosen(int category, int series);
};

/// Null where the program was built without charts.
[[nodiscard]] Plot *makePlot(QObject *parent);

} // namespace metaflow::ui
