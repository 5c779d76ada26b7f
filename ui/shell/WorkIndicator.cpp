#include "ui/shell/WorkIndicator.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

WorkIndicator::WorkIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(flatButton({}, u"workIndicator"_s))
    , m_bar(new QProgressBar)
{
    identify(m_bar, u"workProgress"_s, tr("Progress of the run"));
    m_text->setFocusPolicy(Qt::TabFocus);
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(90);
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    connect(m_text, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_page); });
    hide();
}

void WorkIndicator::show(int page, const QString &text, int percent)
{
    m_page = page;
    m_text->setText(QString(text).replace(u'&', u"&&"_s));
    m_text->setAccessibleName(text);
    m_text->setToolTip(tr("Show it"));
    m_bar->setVisible(percent >= 0);
    m_bar->setValue(percent);
    setVisible(!text.isEmpty());
}

} // namespace metaflow::ui
