#include "ui/history/RestorePanel.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

RestorePanel::RestorePanel(QWidget *parent)
    : QFrame(parent)
    , m_question(label({}, Role::Title))
    , m_change(new DiffText(u"restoreChange"_s, tr("From the text that stands to the one that comes back")))
    , m_yes(primaryButton(tr("Restore"), u"restoreYes"_s))
{
    identify(this, u"restorePanel"_s, tr("Restore an earlier text"));
    setProperty("banner", u"info"_s);
    m_question->setObjectName(u"restoreQuestion"_s);
    m_question->setWordWrap(true);
    setLines(m_change, 3);
    auto *keep = button(tr("Keep what stands"), u"restoreNo"_s);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(keep);
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_question);
    texts->addWidget(m_change);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, &RestorePanel::confirmed);
    connect(keep, &QPushButton::clicked, this, &RestorePanel::left);
    hide();
}

void RestorePanel::ask(const Item &now, const QString &text, const QString &which)
{
    m_text = text;
    show(now, tr("Restore the text of %1? It becomes a decision of yours, as if you had written it.").arg(which));
}

void RestorePanel::askAgain(const Item &now)
{
    const QString who = now.reviewedBy.isEmpty() ? tr("Somebody") : now.reviewedBy;
    show(now,
        tr("%1 changed this meanwhile (now %2). Restore the earlier text all the same? This is what becomes of theirs:")
            .arg(who, wording::describe(now.status)));
}

void RestorePanel::show(const Item &now, const QString &question)
{
    m_now = now;
    m_question->setText(question);
    m_change->showDiff(now.current, m_text);
    setAccessibleDescription(question + u' ' + m_change->accessibleDescription());
    setVisible(true);
    m_yes->setAccessibleDescription(accessibleDescription()); // it takes the focus
    m_yes->setEnabled(true);
    m_yes->setFocus();
}

/// Enter goes on from the button that has the focus; the window gives it to none by itself.
void RestorePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (isEnter && focused && focused->hasFocus()) {
        focused->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace metaflow::ui
