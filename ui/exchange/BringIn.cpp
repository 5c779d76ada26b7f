#include "ui/exchange/BringIn.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr QLatin1StringView recentKey("files/recent");
constexpr int iconSize = 40;

} // namespace

BringIn::BringIn(const QString &settingsFile, QWidget *parent)
    : QFrame(parent)
    , m_settingsFile(settingsFile)
    , m_icon(new QLabel)
    , m_recentTitle(label(tr("Recent files"), Role::Caption))
    , m_forbidden(label({}, Role::Caption))
    , m_choose(primaryButton(tr("C&hoose a file …"), u"uploadChoose"_s))
    , m_back(button({}, u"uploadBack"_s))
    , m_recentFiles(new QVBoxLayout)
{
    setObjectName(u"bringIn"_s);
    setProperty("card", true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_forbidden->setWordWrap(true);
    m_forbidden->setObjectName(u"uploadForbidden"_s);
    m_choose->setToolTip(tr("Ctrl+O"));
    m_zone = buildZone();
    auto *text
        = label(tr("What somebody worked on in a spreadsheet, or a MetaFlow export with changes in it. Everything "
                   "is shown before anything is written."));
    text->setWordWrap(true);
    m_recentFiles->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Bring a file in"), Role::Heading));
    layout->addWidget(text);
    layout->addWidget(m_forbidden);
    layout->addWidget(m_zone, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recentFiles);
    connect(m_choose, &QPushButton::clicked, this, &BringIn::chooseWanted);
    connect(m_back, &QPushButton::clicked, this, &BringIn::backWanted);
    if (!m_settingsFile.isEmpty()) {
        m_recent = QSettings(m_settingsFile, QSettings::IniFormat).value(recentKey).toStringList().mid(0, recentAtMost);
    }
    forbid({});
    setOpenFile({});
    showRecent();
    paintIcon();
}

QFrame *BringIn::buildZone()
{
    auto *zone = new QFrame;
    identify(zone, u"dropZone"_s, tr("Drop a CSV or Excel file here"));
    zone->setProperty("dropZone", true);
    auto *words = label(tr("Drop a CSV or Excel file here"), Role::Title);
    auto *kinds = label(tr(".csv in any of the usual encodings, .xlsx"), Role::Caption);
    auto *layout = new QVBoxLayout(zone);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{m_icon, words, kinds, m_choose}) {
        layout->addWidget(each, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    return zone;
}

void BringIn::remember(const QString &file)
{
    m_recent.removeAll(file);
    m_recent.prepend(file);
    m_recent = m_recent.mid(0, recentAtMost);
    showRecent();
    keep();
}

void BringIn::forget(const QString &file)
{
    if (m_recent.removeAll(file) > 0) {
        showRecent();
        keep();
    }
}

void BringIn::keep()
{
    if (m_settingsFile.isEmpty()) {
        return;
    }
    QThreadPool::globalInstance()->start([settingsFile = m_settingsFile, recent = m_recent] {
        QSettings(settingsFile, QSettings::IniFormat).setValue(recentKey, recent);
    });
}

void BringIn::showRecent()
{
    while (auto *item = m_recentFiles->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be what asked
        delete item;
    }
    for (qsizetype i = 0; i < m_recent.size(); ++i) {
        const QString &file = m_recent.at(i);
        auto *entry = flatButton(
            fontMetrics().elidedText(QFileInfo(file).fileName(), Qt::ElideMiddle, 320).replace(u'&', u"&&"_s),
            u"uploadRecent%1"_s.arg(i + 1));
        entry->setAccessibleName(QFileInfo(file).fileName());
        entry->setToolTip(plainTip(QDir::toNativeSeparators(file)));
        connect(entry, &QPushButton::clicked, this, [this, file] { Q_EMIT fileWanted(file); });
        m_recentFiles->addWidget(entry, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!m_recent.isEmpty());
}

void BringIn::setOpenFile(const QString &file)
{
    const QString text = tr("&Back to “%1”").arg(QFileInfo(file).fileName().left(40).replace(u'&', u"&&"_s));
    m_back->setText(text);
    m_back->setAccessibleName(QString(text).remove(u'&'));
    m_back->setVisible(!file.isEmpty());
}

void BringIn::forbid(const QString &why)
{
    m_forbidden->setText(
        why.isEmpty() ? QString() : why + u' ' + tr("A file can be looked at here, and nothing of it taken."));
    m_forbidden->setVisible(!why.isEmpty());
}

void BringIn::setTarget(bool target)
{
    if (m_zone->property("target").toBool() != target) {
        m_zone->setProperty("target", target);
        m_zone->style()->unpolish(m_zone);
        m_zone->style()->polish(m_zone);
    }
}

void BringIn::focusFirst()
{
    m_choose->setFocus();
}

void BringIn::paintIcon()
{
    m_icon->setPixmap(icon(u"file"_s, colorsOf(palette()).link).pixmap(iconSize, iconSize));
}

void BringIn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

} // namespace metaflow::ui
