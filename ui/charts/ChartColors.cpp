#include "ui/charts/ChartColors.h"

#include "ui/style/Theme.h"

#include <array>

namespace metaflow::ui {

namespace {

constexpr double lineWidth = 2.2;

struct Pattern {
    Qt::BrushStyle fill;
    Qt::PenStyle line;
};

/// In the order of ChartColor.
constexpr std::array patterns = {Pattern{Qt::SolidPattern, Qt::SolidLine}, Pattern{Qt::BDiagPattern, Qt::DashLine},
    Pattern{Qt::Dense2Pattern, Qt::DashDotLine}, Pattern{Qt::Dense5Pattern, Qt::DotLine},
    Pattern{Qt::DiagCrossPattern, Qt::DashDotDotLine}, Pattern{Qt::NoBrush, Qt::DotLine}};

QColor colorOf(ChartColor color, const Colors &colors)
{
    switch (color) {
    case ChartColor::Main:
        return colors.link;
    case ChartColor::Second:
        return colors.dim;
    case ChartColor::Good:
        return colors.good;
    case ChartColor::Warning:
        return colors.warning;
    case ChartColor::Bad:
        return colors.bad;
    case ChartColor::Rest:
        break;
    }
    return colors.dim;
}

} // namespace

SeriesLook lookOf(ChartColor color, const QPalette &palette)
{
    const QColor shade = colorOf(color, colorsOf(palette));
    const Pattern &pattern = patterns.at(static_cast<size_t>(color));
    QPen line(shade, lineWidth, pattern.line);
    return {shade, QBrush(shade, pattern.fill), line};
}

} // namespace metaflow::ui
