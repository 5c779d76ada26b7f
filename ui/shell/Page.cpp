#include "ui/shell/Page.h"

#include "ui/widgets/Banner.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace metaflow::ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner)
    , m_body(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_banner);
    layout->addWidget(m_body, 1);
    const auto on = [this](const QKeySequence &keys, void (Page::*then)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    on(QKeySequence::Find, &Page::find);
    on(QKeySequence(Qt::CTRL | Qt::Key_L), &Page::editFilter);
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &Page::toggleFilterRow);
}

} // namespace metaflow::ui
