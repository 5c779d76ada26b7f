#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace metaflow::ui {

/// The colours of one look. Text colours hold 4.5:1 on `base` and on `window`, marks and rings 3:1.
struct Colors {
    bool dark = false;
    bool highContrast = false;
    QColor window, base, alternate, text, dim, border, hover;
    QColor accent, onAccent; ///< filled buttons and selections
    QColor link; ///< accent as a text colour
    QColor good, warning, bad;
    QColor added, addedText, removed, removedText; ///< word diff
    QColor banner; ///< ground of an information banner
};

/// The look that a widget with this palette lives in: light or dark by the lightness of its window, high contrast where
/// that is pure black.
[[nodiscard]] const Colors &colorsOf(const QPalette &palette);

enum class Scheme { System, Light, Dark, HighContrast };
[[nodiscard]] QString schemeName(Scheme scheme); ///< as kept in settings
[[nodiscard]] Scheme schemeFromName(const QString &name); ///< System where unknown

/// Fusion with our two palettes. With Scheme::System it follows the platform, also while the program runs
/// (Qt 6.4 has no QStyleHints::colorScheme: the lightness of the platform's window colour decides).
/// The style sheet is each window's, not the application's: with the latter, every widget that is put into another
/// one takes everything below it through the sheet again, which was half of the time that a page took to build.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    void use(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void dress(QWidget *widget) const;
    QString m_sheet;
    Scheme m_scheme = Scheme::System;
    bool m_applying = false; // our own palette raises the event that we listen to
};

} // namespace metaflow::ui
