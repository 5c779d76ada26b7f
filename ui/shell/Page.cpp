#include "ui/shell/Page.h"

#include "ui/widgets/Banner.h"

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
}

} // namespace metaflow::ui
