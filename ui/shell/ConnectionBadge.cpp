#include "ui/shell/ConnectionBadge.h"

#include "ui/shell/ConnectionState.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ConnectionBadge::ConnectionBadge(ConnectionState &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_icon(label({}))
    , m_where(label({}, Role::Title))
    , m_personIcon(label({}))
    , m_person(label({}))
{
    setObjectName(u"connectionBadge"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    for (QLabel *part : {m_icon, m_where, m_personIcon, m_person}) {
        layout->addWidget(part);
    }
    connect(&connection, &ConnectionState::changed, this, &ConnectionBadge::show);
    show();
}

void ConnectionBadge::show()
{
    const Colors &colors = colorsOf(palette());
    const bool practice = m_connection.isPractice();
    QString where = practice ? tr("Practice") : tr("Not connected");
    if (m_connection.isConnecting()) {
        where = tr("Connecting …");
    } else if (m_connection.isConnected() && !practice) {
        where = QUrl(m_connection.connected().session.host).host();
    } else if (practice && !m_connection.isConnected()) {
        where = tr("Practice, starting");
    }
    const bool settled = m_connection.isConnected() || practice;
    m_icon->setPixmap(icon(practice ? u"practice"_s : u"workspace"_s, settled ? colors.good : colors.dim).pixmap(16));
    m_where->setText(where);
    m_personIcon->setPixmap(icon(u"person"_s, colors.dim).pixmap(16));
    m_person->setText(m_connection.person().name);
    setAccessibleName(tr("%1, deciding as %2").arg(where, m_connection.person().name));
    setToolTip(plainTip(accessibleName()));
}

void ConnectionBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        show();
    }
}

} // namespace metaflow::ui
