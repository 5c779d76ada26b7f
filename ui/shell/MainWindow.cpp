#include "ui/shell/MainWindow.h"

#include "ui/shell/ConnectionBadge.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileKind.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/Page.h"
#include "ui/shell/StallMonitor.h"
#include "ui/shell/Trace.h"
#include "ui/shell/WorkIndicator.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

MainWindow::MainWindow(Context &context)
    : m_context(context)
    , m_places(new Stack)
    , m_inside(new QWidget)
    , m_navigation(new QListWidget)
    , m_stack(new Stack)
    , m_status(label({}))
    , m_work(new WorkIndicator)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(context.connection.isPractice() ? tr("MetaFlow (practice)") : tr("MetaFlow"));
    setMinimumSize(960, 600);
    resize(1280, 760);
    identify(m_navigation, u"navigation"_s, tr("Pages"));
    m_navigation->setViewMode(QListView::ListMode);
    m_navigation->setIconSize({22, 22});
    m_navigation->setFixedWidth(120);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    auto *layout = new QHBoxLayout(m_inside);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    m_places->addWidget(m_inside);
    setCentralWidget(m_places);
    buildStatusBar();
    addShortcuts();
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildStatusBar()
{
    identify(m_status, u"statusLine"_s, tr("Status"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_work);
    connect(m_work, &WorkIndicator::chosen, this, &MainWindow::showPage);
    auto *keys = flatButton(tr("F1 all keys"), u"keysButton"_s);
    keys->setFocusPolicy(Qt::TabFocus);
    connect(keys, &QPushButton::clicked, this, &MainWindow::showKeys);
    statusBar()->addPermanentWidget(new ConnectionBadge(m_context.connection));
    statusBar()->addPermanentWidget(keys);
}

void MainWindow::addShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &MainWindow::showKeys);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), m_inside), &QShortcut::activated, this, &MainWindow::refresh);
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::addPage(const QString &iconName, const QString &title, std::function<Page *()> build)
{
    const int index = static_cast<int>(m_entries.size());
    const QKeySequence keys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + index)));
    m_entries.append({iconName, std::move(build)});
    auto *item = new QListWidgetItem(icon(iconName, palette()), title);
    item->setToolTip(u"%1 (%2)"_s.arg(title, keys.toString(QKeySequence::NativeText)));
    item->setSizeHint({112, 44});
    m_navigation->addItem(item);
    connect(new QShortcut(keys, m_inside), &QShortcut::activated, this, [this, index] { showPage(index); });
    paintIcons();
}

Page *MainWindow::page(int index)
{
    Entry &entry = m_entries[index];
    if (!entry.page) {
        if (m_context.stalls) {
            m_context.stalls->beginBuild();
        }
        entry.page = entry.build();
        connect(entry.page, &Page::statusChanged, this, [this, index](const QString &text) {
            if (index == currentPage()) {
                m_status->setText(text);
            }
        });
        connect(entry.page, &Page::workChanged, this,
            [this, index](const QString &text, int percent) { m_work->show(index, text, percent); });
        m_stack->addWidget(entry.page);
        if (m_context.stalls) {
            m_context.stalls->endBuild(entry.page);
        }
    }
    return entry.page;
}

int MainWindow::currentPage() const
{
    return m_navigation->currentRow();
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_entries.size()) {
        return;
    }
    if (m_navigation->currentRow() != index) {
        m_navigation->setCurrentRow(index); // comes back here
        return;
    }
    Page *shown = page(index);
    m_status->clear();
    m_stack->setCurrentWidget(shown);
    paintIcons();
    shown->activate();
}

void MainWindow::cover(QWidget *over)
{
    delete m_cover;
    m_cover = over;
    m_places->addWidget(over);
    m_places->setCurrentWidget(over);
}

void MainWindow::uncover()
{
    if (m_cover == nullptr) {
        return;
    }
    m_places->setCurrentWidget(m_inside);
    m_cover->deleteLater(); // it may be what asked
    m_cover = nullptr;
    showPage(currentPage());
}

void MainWindow::refresh()
{
    if (currentPage() >= 0) {
        page(currentPage())->refresh();
    }
}

void MainWindow::showKeys()
{
    delete m_keys; // the keys may be others by now
    const KeyMap defaults;
    m_keys = new KeySheet(m_context.keys ? *m_context.keys : defaults, this);
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

void MainWindow::paintIcons()
{
    const Colors &colors = colorsOf(palette());
    for (int i = 0; i < m_navigation->count(); ++i) {
        const bool current = i == m_navigation->currentRow();
        const QColor color = current ? colors.onAccent : colors.text;
        m_navigation->item(i)->setIcon(icon(m_entries.at(i).iconName, color));
    }
}

/// A field would take a file for text, its path: only pages and the window are asked about files.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter || !watched->isWidgetType() || watched == this
        || qobject_cast<Page *>(watched) != nullptr || static_cast<QWidget *>(watched)->window() != this
        || draggedFile(static_cast<QDragEnterEvent *>(event)->mimeData()).isEmpty()) {
        return QMainWindow::eventFilter(watched, event);
    }
    event->ignore();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(event->mimeData());
    event->acceptProposedAction();
    if (fileKindOf(file) != FileKind::Other) {
        Q_EMIT fileDropped(file);
    } else if (isCovered() || currentPage() < 0) {
        m_status->setText(notOpened(file));
        announce(m_status);
    } else {
        page(currentPage())->banner()->show(Banner::Kind::Error, notOpened(file));
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcons();
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_context.trace.event("shown"_L1);
}

QStringList MainWindow::unfinished() const
{
    QStringList reasons;
    for (const Entry &entry : m_entries) {
        if (entry.page && !entry.page->unfinished().isEmpty()) {
            reasons << entry.page->unfinished();
        }
    }
    return reasons;
}

void MainWindow::leave(const QString &question, const QString &yes, std::function<void()> then)
{
    const QStringList reasons = unfinished();
    if (reasons.isEmpty()) {
        then();
        return;
    }
    m_context.dialogs.ask(
        this, {question, reasons.join(u'\n'), yes, tr("Stay")}, [then = std::move(then)](bool leaves) {
            if (leaves) {
                then();
            }
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeAnyway && !unfinished().isEmpty()) {
        event->ignore();
        leave(tr("Close MetaFlow?"), tr("Close anyway"), [this] {
            m_closeAnyway = true;
            QMetaObject::invokeMethod(
                this, &QWidget::close, Qt::QueuedConnection); // a close inside a close does nothing
        });
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveState()
{
    if (!m_context.settingsFile.isEmpty()) {
        QSettings settings(m_context.settingsFile, QSettings::IniFormat);
        settings.setValue("window/geometry"_L1, saveGeometry());
    }
}

void MainWindow::restoreState()
{
    if (!m_context.settingsFile.isEmpty()) {
        const QSettings settings(m_context.settingsFile, QSettings::IniFormat);
        restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    }
}

} // namespace metaflow::ui
