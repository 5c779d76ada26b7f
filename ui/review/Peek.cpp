#include "ui/review/Peek.h"

#include "ui/shell/KeyMap.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"
#include "core/wording/Wording.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

Peek::Peek(const KeyMap *keys, QWidget *parent)
    : QFrame(parent)
    , m_keys(mapOrDefaults(keys, this))
    , m_name(new ElidedLabel)
    , m_hint(label({}, Role::Keys))
    , m_text(plainView(u"peekText"_s, tr("The whole item")))
{
    m_hint->setObjectName(u"peekHint"_s);
    connect(m_keys, &KeyMap::changed, this, &Peek::nameKeys);
    nameKeys();
    setObjectName(u"peek"_s);
    setProperty("card", true);
    setAutoFillBackground(true);
    setRole(m_name, Role::Title);
    m_text->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_name);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hint);
    hide();
}

void Peek::nameKeys()
{
    const QString key = m_keys->name(u"peek"_s);
    m_hint->setText(key.isEmpty() ? tr("Esc closes") : tr("%1 or Esc closes").arg(key));
}

void Peek::show(const Item &item, const QString &text)
{
    m_name->setFullText(item.object.display());
    QStringList parts{tr("In the catalog"), item.original.value_or(tr("(no description)")), {}, tr("Proposal"),
        item.generated, {}, tr("To accept"), text};
    for (const Finding &finding : openFindings(item.findings)) {
        parts << QString() << wording::describe(finding);
    }
    m_text->setPlainText(parts.join(u'\n'));
    const QRect room = parentWidget()->rect();
    setGeometry(room.adjusted(room.width() / 6, room.height() / 8, -room.width() / 6, -room.height() / 8));
    setVisible(true);
    raise();
    m_text->setFocus();
}

bool Peek::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || m_keys->commandFor(KeyMode::List, *key) == "peek"_L1) {
            hide();
            Q_EMIT closed();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace metaflow::ui
