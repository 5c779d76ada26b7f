#include "ui/widgets/EmptyState.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int textWidth = 440;

} // namespace

EmptyState::EmptyState(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(label({}))
    , m_title(label({}, Role::Heading))
    , m_text(label({}))
    , m_action(primaryButton({}, name + u"Action"_s))
{
    setObjectName(name);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(textWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::chosen);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(textWidth)); // the layout asks for that of the whole row
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(u'&'));
    m_action->setAccessibleDescription(title + u". "_s + text); // it is the one thing here that takes the focus
    m_action->setVisible(!action.isEmpty());
    paintIcon();
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(icon(m_iconName, colorsOf(palette()).dim).pixmap(48, 48));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

} // namespace metaflow::ui
