#include "ui/widgets/Fold.h"

#include "ui/widgets/Build.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

Fold::Fold(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_line(new QToolButton)
    , m_content(content)
{
    m_line->setObjectName(name);
    m_line->setProperty("fold", true);
    m_line->setCheckable(true);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_line, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        showTitle();
    });
    m_content->hide();
    showTitle();
}

void Fold::setSummary(const QString &summary)
{
    m_summary = summary;
    showTitle();
}

void Fold::setOpen(bool open)
{
    m_line->setChecked(open);
}

bool Fold::isOpen() const
{
    return m_line->isChecked();
}

void Fold::showTitle()
{
    m_line->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    m_line->setText(m_summary.isEmpty() ? m_title : m_title + u": "_s + QString(m_summary).replace(u'&', u"&&"_s));
    m_line->setAccessibleName(QString(m_title).remove(u'&') + (m_summary.isEmpty() ? QString() : u": "_s + m_summary));
}

} // namespace metaflow::ui
