#include "ui/start/Door.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int textWidth = 520;

} // namespace

Door::Door(const QString &name, int number, const Sign &sign, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(sign.iconName)
    , m_icon(label({}))
{
    identify(this, name, sign.title, u"%1 (%2)"_s.arg(sign.title, QString::number(number)));
    setAccessibleDescription(sign.text);
    setAutoDefault(true); // Enter opens it
    auto *text = label(sign.text, Role::Caption);
    text->setWordWrap(true);
    text->setFixedWidth(textWidth);
    text->setMinimumHeight(text->heightForWidth(textWidth));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(sign.title, Role::Title));
    words->addWidget(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(m_icon);
    layout->addLayout(words);
    layout->addStretch(1); // the words are as wide as they are
    layout->addWidget(label(QString::number(number), Role::Keys));
    for (QLabel *part : findChildren<QLabel *>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    paintIcon();
}

/// A button knows nothing of what stands on it.
QSize Door::sizeHint() const
{
    return layout()->sizeHint();
}

void Door::paintIcon()
{
    m_icon->setPixmap(ui::icon(m_iconName, colorsOf(palette()).link).pixmap(32, 32));
}

void Door::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

} // namespace metaflow::ui
