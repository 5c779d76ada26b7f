#include "ui/review/SameTextBar.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

SameTextBar::SameTextBar(QWidget *parent)
    : QFrame(parent)
    , m_text(label({}))
    , m_give(primaryButton({}, u"sameTextGive"_s))
    , m_cancel(button(tr("Cancel  Esc"), u"sameTextCancel"_s))
{
    setObjectName(u"sameTextBar"_s);
    setProperty("banner", u"info"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"sameTextQuestion"_s);
    m_cancel->setAccessibleName(tr("Cancel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_give);
    layout->addWidget(m_cancel);
    for (QObject *each : std::initializer_list<QObject *>{m_text, m_give, m_cancel}) {
        each->installEventFilter(this);
    }
    connect(m_give, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
}

void SameTextBar::ask(const ObjectPath &object, const QString &text, const review::SameProposal &same)
{
    const int count = static_cast<int>(same.items.size());
    QStringList names;
    for (const ObjectPath &path : same.sample) {
        names << path.display();
    }
    const QString more = count > names.size() ? u" …"_s : QString();
    m_text->setText(tr("Give “%1” to %n more pending item(s) called %2 with the same proposal: %3? What has a security "
                       "finding or would replace somebody's comment is left out. One undo takes all back.",
        nullptr, count)
                        .arg(shortened(text), object.name(), names.join(u", "_s) + more));
    const QString number = QLocale().toString(count);
    m_give->setText(tr("Give to %1  ⏎").arg(number));
    m_give->setAccessibleName(tr("Give this text to %n more", nullptr, count));
    m_give->setAccessibleDescription(m_text->text());
    m_painted = false;
    m_text->update();
    show();
    m_give->setFocus();
}

bool SameTextBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Paint) {
        m_painted = true;
    }
    const bool key = event->type() == QEvent::KeyPress;
    if (key && !m_painted && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SameTextBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_cancel->click();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        (m_cancel->hasFocus() ? m_cancel : m_give)->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace metaflow::ui
