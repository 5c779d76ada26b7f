#include "ui/exchange/FilesPage.h"

#include "ui/exchange/BringIn.h"
#include "ui/exchange/ExportPane.h"
#include "ui/exchange/UploadView.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileKind.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Stack.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The export has more lines than a small window.
QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

FilesPage::FilesPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_bring(new BringIn(context.settingsFile))
    , m_export(new ExportPane(context, *banner()))
    , m_places(new Stack)
{
    setObjectName(u"filesPage"_s);
    setAcceptDrops(true);
    m_bring->setVisible(context.uploading != nullptr);
    m_bring->forbid(whyRoleForbids(context, metaflow::Role::Steward));
    buildLayout();
    connectParts();
    if (context.uploading != nullptr) {
        buildUpload();
    }
    addShortcuts();
}

void FilesPage::buildLayout()
{
    auto *start = new QWidget;
    auto *sides = new QHBoxLayout(start);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    sides->addWidget(scrolling(m_bring), 1);
    sides->addWidget(scrolling(m_export), 1);
    m_places->addWidget(start);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places);
}

void FilesPage::connectParts()
{
    connect(m_bring, &BringIn::chooseWanted, this, &FilesPage::chooseFile);
    connect(m_bring, &BringIn::fileWanted, this, &FilesPage::openFile);
    connect(m_bring, &BringIn::backWanted, this, &FilesPage::showUpload);
    connect(m_export, &ExportPane::historyWanted, this, &FilesPage::historyWanted);
    connect(m_export, &ExportPane::workChanged, this, &FilesPage::workChanged);
}

void FilesPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (FilesPage::*then)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add(QKeySequence::Open, &FilesPage::chooseFile);
    add(QKeySequence(Qt::CTRL | Qt::Key_E), &FilesPage::startExport);
}

void FilesPage::startExport()
{
    showStart();
    m_export->start();
}

void FilesPage::chooseFile()
{
    if (m_upload != nullptr) {
        m_context.dialogs.openFile(
            this, tr("Bring a file in"), rowsFilter(), [this](const QString &file) { openFile(file); });
    }
}

void FilesPage::openFile(const QString &file)
{
    if (fileKindOf(file) == FileKind::Plan) {
        Q_EMIT planWanted(file);
        return;
    }
    if (m_upload == nullptr) {
        return;
    }
    if (m_upload->isTaking()) {
        showUpload();
        banner()->show(Banner::Kind::Info, tr("A file is being taken. Open the other one when that has ended."));
        return;
    }
    m_upload->open(file);
    showUpload();
}

void FilesPage::buildUpload()
{
    m_upload = new UploadView(m_context, *banner());
    m_places->addWidget(m_upload);
    connect(m_upload, &UploadView::opened, m_bring, &BringIn::remember);
    connect(m_upload, &UploadView::refused, this, [this](const QString &file, const Error &error) {
        if (error.code == ErrorCode::FileUnreadable) {
            m_bring->forget(file);
        }
        showStart();
        banner()->show(error);
    });
    connect(m_upload, &UploadView::closed, this, &FilesPage::showStart);
    connect(m_upload, &UploadView::itemsWanted, this, &FilesPage::itemsWanted);
    connect(m_upload, &UploadView::said, this, &FilesPage::statusChanged);
    connect(m_upload, &UploadView::workChanged, this, &FilesPage::workChanged);
}

void FilesPage::showStart()
{
    m_bring->setOpenFile(m_upload != nullptr ? m_upload->file() : QString());
    m_places->setCurrentIndex(0);
    m_bring->focusFirst();
}

void FilesPage::showUpload()
{
    m_places->setCurrentWidget(m_upload);
    m_upload->focusWork();
}

void FilesPage::exportItems(const ItemFilter &filter, const QString &name)
{
    m_export->setList(filter, name);
    showStart();
    m_export->focusFirst();
}

void FilesPage::activate()
{
    if (!m_export->isRunning() && (m_upload == nullptr || !m_upload->isTaking())) {
        Q_EMIT workChanged({}, -1); // what has ended is seen now
    }
    m_export->load();
    if (m_places->currentIndex() != 0) {
        m_upload->focusWork();
    } else if (!m_export->hasList()) {
        m_bring->focusFirst();
    } else {
        m_export->focusFirst();
    }
}

void FilesPage::refresh()
{
    if (m_places->currentIndex() != 0) {
        m_upload->again();
    } else {
        m_export->load();
    }
}

void FilesPage::find()
{
    if (m_places->currentIndex() != 0) {
        m_upload->focusWork();
    }
}

QString FilesPage::unfinished() const
{
    QStringList reasons;
    if (m_upload != nullptr && m_upload->isTaking()) {
        reasons << tr("A file is being taken into the store: all of it, or nothing if it is interrupted.");
    }
    if (m_export->isRunning()) {
        reasons << tr("A file is being written. It is there whole or not at all.");
    }
    return reasons.join(u'\n');
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileKindOf(draggedFile(event->mimeData())) == FileKind::Rows) {
        event->acceptProposedAction();
        m_bring->setTarget(true);
    } else {
        event->ignore(); // the window knows what to say
    }
}

void FilesPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    Page::dragLeaveEvent(event);
    m_bring->setTarget(false);
}

void FilesPage::dropEvent(QDropEvent *event)
{
    m_bring->setTarget(false);
    event->acceptProposedAction();
    openFile(draggedFile(event->mimeData()));
}

} // namespace metaflow::ui
