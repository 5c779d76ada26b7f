#include "ui/style/Icons.h"
#include "ui/style/StyleSheet.h"
#include "ui/style/Theme.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Relative luminance (WCAG 2.1).
double luminance(const QColor &color)
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette paletteWith(const QColor &window)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    return palette;
}

} // namespace

TEST(Theme, TextIsReadableInEveryLook)
{
    for (const QColor &window : {QColor(Qt::white), QColor(0x1d2127), QColor(Qt::black)}) {
        const Colors &colors = colorsOf(paletteWith(window));
        const double readable = colors.highContrast ? 7.0 : 4.5;
        for (const QColor &text : {colors.text, colors.dim, colors.good, colors.warning, colors.bad, colors.link}) {
            EXPECT_GE(contrast(text, colors.base), readable) << qPrintable(text.name()) << colors.dark;
            EXPECT_GE(contrast(text, colors.window), readable) << qPrintable(text.name()) << colors.dark;
        }
        EXPECT_GE(contrast(colors.text, colors.banner), readable);
        EXPECT_GE(contrast(colors.onAccent, colors.accent), readable);
        EXPECT_GE(contrast(colors.addedText, colors.added), readable);
        EXPECT_GE(contrast(colors.removedText, colors.removed), readable);
        EXPECT_GE(contrast(colors.link, colors.window), 3.0); // the focus ring
    }
}

TEST(Theme, UsesTheSchemeThatIsChosen)
{
    Theme theme;
    theme.use(Scheme::Dark);
    EXPECT_TRUE(colorsOf(QApplication::palette()).dark);
    theme.use(Scheme::Light);
    EXPECT_FALSE(colorsOf(QApplication::palette()).dark);
    theme.use(Scheme::HighContrast);
    EXPECT_TRUE(colorsOf(QApplication::palette()).highContrast);
    theme.use(Scheme::Light);
}

TEST(Theme, EveryColourOfTheStyleSheetIsKnown)
{
    const QString sheet = styleSheet(colorsOf(QApplication::palette()));
    EXPECT_FALSE(sheet.isEmpty());
    EXPECT_FALSE(sheet.contains(u'@')) << qPrintable(sheet.mid(sheet.indexOf(u'@'), 40));
}

TEST(Icons, EveryStatusHasItsOwnIcon)
{
    QSet<QString> names;
    for (const Status status : allStatuses) {
        const StatusLook look = lookOf(status, QApplication::palette());
        names.insert(look.iconName);
        const QImage image = icon(look.iconName, look.color).pixmap(16).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                drawn = drawn || qAlpha(image.pixel(x, y)) > 128;
            }
        }
        EXPECT_TRUE(drawn) << qPrintable(look.iconName);
    }
    EXPECT_EQ(names.size(), qsizetype(allStatuses.size()));
}

} // namespace metaflow::ui
