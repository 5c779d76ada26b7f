#pragma once

#include "ui/charts/ChartData.h"

#include <QBrush>
#include <QPen>

class QPalette;

namespace metaflow::ui {

/// How a series looks: no two alike in pattern, so that nobody needs the hue.
struct SeriesLook {
    QColor color;
    QBrush fill; ///< of a bar
    QPen line; ///< of a line
};
[[nodiscard]] SeriesLook lookOf(ChartColor color, const QPalette &palette);

} // namespace metaflow::ui
