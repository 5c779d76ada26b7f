#include "ui/review/ConflictPanel.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent)
    , m_what(label({}, Role::Title))
    , m_theirs(new DiffText(u"theirText"_s, tr("The other person's text")))
{
    identify(this, u"conflictPanel"_s, tr("Changed by somebody else"));
    setProperty("banner", u"error"_s);
    m_what->setWordWrap(true);
    setLines(m_theirs, 2);
    auto *mine = button(tr("Keep &mine"), u"keepMine"_s, Qt::ALT | Qt::Key_M);
    auto *theirs = button(tr("Take &theirs"), u"takeTheirs"_s, Qt::ALT | Qt::Key_T);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_what);
    texts->addWidget(m_theirs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);
    connect(mine, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT mineChosen();
    });
    connect(theirs, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT theirsChosen();
    });
    hide();
}

void ConflictPanel::show(const Item &now, const QString &mine)
{
    const QString who = now.reviewedBy.isEmpty() ? tr("Somebody") : now.reviewedBy;
    m_what->setText(tr("%1 changed this meanwhile (now %2). Your text is kept in the editor; this is theirs:")
                        .arg(who, wording::describe(now.status)));
    m_theirs->showDiff(mine, now.current);
    setAccessibleDescription(m_what->text());
    setVisible(true);
    announce(this);
}

} // namespace metaflow::ui
