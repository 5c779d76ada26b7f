#include "ui/style/Theme.h"

#include "ui/style/Resources.h"
#include "ui/style/StyleSheet.h"
#include "core/base/EnumNames.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr EnumNames<Scheme, 4> schemeNames = {{"system"_L1, "light"_L1, "dark"_L1, "high_contrast"_L1}};

Colors light()
{
    Colors c;
    c.window = QColor(0xf3f5f8);
    c.base = QColor(0xffffff);
    c.alternate = QColor(0xf8f9fb);
    c.text = QColor(0x1c2430);
    c.dim = QColor(0x566171);
    c.border = QColor(0xcfd6de);
    c.hover = QColor(0xe6ebf2);
    c.accent = QColor(0x0b5cad);
    c.onAccent = QColor(0xffffff);
    c.link = QColor(0x0b5cad);
    c.good = QColor(0x1a7032);
    c.warning = QColor(0x8a5a00);
    c.bad = QColor(0xb91c28);
    c.added = QColor(0xd3f2dc);
    c.addedText = QColor(0x0d5424);
    c.removed = QColor(0xfde0de);
    c.removedText = QColor(0x93101f);
    c.banner = QColor(0xe3eefb);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.window = QColor(0x1d2127);
    c.base = QColor(0x14171c);
    c.alternate = QColor(0x191d23);
    c.text = QColor(0xe7ebf0);
    c.dim = QColor(0xa3adba);
    c.border = QColor(0x3a424d);
    c.hover = QColor(0x2a303a);
    c.accent = QColor(0x1f6bd0);
    c.onAccent = QColor(0xffffff);
    c.link = QColor(0x7cb8ff);
    c.good = QColor(0x5fcf80);
    c.warning = QColor(0xe8b84a);
    c.bad = QColor(0xff8a82);
    c.added = QColor(0x163d24);
    c.addedText = QColor(0x9be9b2);
    c.removed = QColor(0x4a1d20);
    c.removedText = QColor(0xffb4ae);
    c.banner = QColor(0x1c3350);
    return c;
}

/// White on black, 7:1 and more for every text, rings and marks in yellow and cyan.
Colors highContrast()
{
    Colors c;
    c.dark = true;
    c.highContrast = true;
    c.window = QColor(Qt::black);
    c.base = QColor(Qt::black);
    c.alternate = QColor(0x141414);
    c.text = QColor(0xffffff);
    c.dim = QColor(0xd6d6d6);
    c.border = QColor(0xffffff);
    c.hover = QColor(0x303030);
    c.accent = QColor(0xffe100);
    c.onAccent = QColor(Qt::black);
    c.link = QColor(0x5ce1ff);
    c.good = QColor(0x6dff8a);
    c.warning = QColor(0xffd24a);
    c.bad = QColor(0xff9c96);
    c.added = QColor(0x00340f);
    c.addedText = QColor(0xb6ffc6);
    c.removed = QColor(0x480004);
    c.removedText = QColor(0xffcdc9);
    c.banner = QColor(0x00262f);
    return c;
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.dark ? QColor(0x2a3038) : QColor(0xfcfdfe));
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::PlaceholderText, c.dim);
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.hover : c.text);
    palette.setColor(QPalette::ToolTipText, c.dark ? c.text : c.base);
    palette.setColor(QPalette::Light, c.dark ? c.hover : c.base);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.border);
    const QColor disabled = c.dark ? QColor(0x78828f) : QColor(0x8b95a1);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

const Colors &colorsOf(const QPalette &palette)
{
    static const Colors lightOnes = light();
    static const Colors darkOnes = darkColors();
    static const Colors strongOnes = highContrast();
    if (palette.color(QPalette::Window) == strongOnes.window) {
        return strongOnes;
    }
    return isDark(palette) ? darkOnes : lightOnes;
}

QString schemeName(Scheme scheme)
{
    return schemeNames.name(scheme);
}

Scheme schemeFromName(const QString &name)
{
    return schemeNames.value(name).value_or(Scheme::System);
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    initMetaflowUiResources();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    qApp->installEventFilter(this);
    apply();
}

void Theme::use(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    bool dark = m_scheme == Scheme::Dark;
    if (m_scheme == Scheme::System) {
        QApplication::setPalette(QPalette()); // back to what the platform says, to look at it
        dark = isDark(QApplication::palette());
    }
    const QPalette palette = paletteOf(m_scheme == Scheme::HighContrast ? highContrast()
            : dark                                                      ? darkColors()
                                                                        : light());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_sheet = styleSheet(colorsOf(palette));
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->testAttribute(Qt::WA_WState_Created)) {
            dress(window);
        }
    }
}

void Theme::dress(QWidget *widget) const
{
    if (!widget->parentWidget()) { // others have it from their parent
        widget->setStyleSheet(m_sheet);
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WinIdChange && watched->isWidgetType()) {
        dress(static_cast<QWidget *>(watched)); // a window is about to be shown for the first time
    }
    const bool system = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
    if (system && !m_applying && m_scheme == Scheme::System) {
        // Later: the platform is still handing its palette around.
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace metaflow::ui
