#include "ui/exchange/UploadView.h"

#include "ui/exchange/FileBar.h"
#include "ui/exchange/MappingPane.h"
#include "ui/exchange/PreviewPane.h"
#include "ui/exchange/TakeBar.h"
#include "ui/exchange/UploadTexts.h"
#include "ui/shell/Background.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Later.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::UploadAs;

UploadView::UploadView(Context &context, Banner &banner, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(banner)
    , m_fileBar(new FileBar)
    , m_mapping(new MappingPane)
    , m_lack(label({}, Role::Bad))
    , m_asWords(label({}, Role::Caption))
    , m_suggestions(new QRadioButton(tr("As su&ggestions")))
    , m_decisions(new QRadioButton(tr("As &decisions")))
    , m_pane(new PreviewPane)
    , m_take(new TakeBar)
{
    setObjectName(u"uploadView"_s);
    m_columns = new Fold(u"uploadColumnsFold"_s, tr("C&olumns of the file"), m_mapping);
    identify(m_suggestions, u"uploadAsSuggestions"_s, tr("As suggestions"));
    identify(m_decisions, u"uploadAsDecisions"_s, tr("As decisions"));
    m_lack->setObjectName(u"uploadLack"_s);
    m_lack->setWordWrap(true);
    m_lack->hide();
    m_asWords->setObjectName(u"uploadAsWords"_s);
    m_asWords->setWordWrap(true);
    m_suggestions->setChecked(true);
    buildLayout();
    connectParts();
}

UploadView::~UploadView()
{
    m_previewJob.cancel();
}

void UploadView::buildLayout()
{
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_suggestions);
    ways->addWidget(m_decisions);
    ways->addWidget(m_asWords, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_fileBar);
    layout->addWidget(m_columns);
    layout->addLayout(ways);
    layout->addWidget(m_lack);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_take);
}

void UploadView::connectParts()
{
    connect(m_fileBar, &FileBar::optionsChosen, this, &UploadView::look);
    connect(m_fileBar, &FileBar::closeWanted, this, &UploadView::close);
    connect(m_mapping, &MappingPane::chosen, this, &UploadView::choiceMade);
    connect(m_decisions, &QRadioButton::toggled, this, &UploadView::choiceMade);
    connect(m_take, &TakeBar::stopWanted, this, &UploadView::stop);
    connect(m_take, &TakeBar::againWanted, this, &UploadView::again);
    connect(m_take, &TakeBar::reportWanted, this, &UploadView::saveReport);
    connect(m_take, &TakeBar::takeWanted, this, &UploadView::ask);
}

void UploadView::open(const QString &file)
{
    m_file = file;
    m_fresh = true;
    m_banner.clear();
    m_fileBar->start(file);
    m_mapping->forget();
    m_columns->setOpen(false);
    m_suggestions->setChecked(true);
    look();
}

void UploadView::again()
{
    if (!m_file.isEmpty() && !isTaking()) {
        m_banner.clear();
        look();
    }
}

void UploadView::focusWork()
{
    if (m_columns->isOpen() && !m_preview) {
        m_mapping->focusTable();
    } else {
        m_pane->focusTable();
    }
}

void UploadView::look()
{
    dropPreview();
    m_take->start(tr("Looking into the file …"), false);
    const auto job = inBackground([file = m_file, options = m_fileBar->options()] { return lookInto(file, options); });
    job.then(this, [this, turn = m_turn](const Result<FileLook> &look) {
        if (turn == m_turn) {
            looked(look);
        }
    });
}

void UploadView::looked(const Result<FileLook> &look)
{
    if (!look) {
        m_take->showNothing(tr("The file could not be read this way."));
        if (std::exchange(m_fresh, false)) {
            const QString file = std::exchange(m_file, {});
            Q_EMIT refused(file, look.error());
        } else {
            m_banner.show(look.error());
        }
        return;
    }
    m_fileBar->show(look->shape);
    m_mapping->show(*look);
    const bool first = std::exchange(m_fresh, false);
    choiceMade();
    if (first) {
        m_columns->setOpen(!m_lack->text().isEmpty());
        focusWork();
        Q_EMIT opened(m_file);
    }
}

UploadAs UploadView::as() const
{
    return m_decisions->isChecked() ? UploadAs::Decisions : UploadAs::Suggestions;
}

void UploadView::choiceMade()
{
    if (m_fresh) {
        return; // there are no columns yet
    }
    dropPreview();
    m_asWords->setText(as() == UploadAs::Decisions
            ? tr("What the file says counts as decided by you: texts, approvals, rejections. For an export of MetaFlow "
                 "alone; what moved on since is a conflict.")
            : tr("Texts come to stand beside those there are and wait for a decision in Review."));
    m_columns->setSummary(m_mapping->summary());
    const QString lack = mappingLack(m_mapping->mapping(), as());
    m_lack->setText(lack);
    m_lack->setVisible(!lack.isEmpty());
    if (!lack.isEmpty()) {
        m_take->showNothing({});
        announce(m_lack);
    } else {
        preview();
    }
}

void UploadView::dropPreview()
{
    ++m_turn;
    if (m_previewJob.isRunning()) {
        m_previewJob.cancel();
    }
    dropLater(std::exchange(m_previewJob, {}));
    m_pane->clear();
    dropLater(std::exchange(m_preview, {}));
    dropLater(std::exchange(m_index, {}));
}

void UploadView::preview()
{
    m_take->start(tr("Holding the file against the store:"), true);
    exchange::UploadRequest request{
        m_file, m_fileBar->options(), m_mapping->mapping(), as(), m_context.connection.source()};
    m_previewJob = m_context.uploading->preview(std::move(request));
    m_previewJob.onProgress(this, [this, turn = m_turn](const Progress &progress) {
        if (turn == m_turn) {
            m_take->show(progress);
        }
    });
    m_previewJob.then(this, [this, turn = m_turn](const Result<SharedPreview> &preview) {
        if (turn != m_turn) {
            return;
        }
        if (preview) {
            previewed(*preview);
            return;
        }
        m_take->showNothing(
            preview.error().code == ErrorCode::Cancelled ? tr("The preview was stopped.") : tr("There is no preview."));
        m_banner.show(preview.error()); // says nothing of what the person stopped
    });
}

void UploadView::previewed(const SharedPreview &preview)
{
    const auto job = inBackground([preview]() -> Result<std::shared_ptr<const PreviewIndex>> {
        return std::make_shared<const PreviewIndex>(indexOf(*preview));
    });
    job.then(this, [this, turn = m_turn, preview](const Result<std::shared_ptr<const PreviewIndex>> &index) {
        if (turn != m_turn) {
            return;
        }
        m_preview = preview;
        m_index = *index;
        m_fileBar->showRows(preview->rows.size());
        m_columns->setSummary(m_mapping->summary());
        m_pane->show(preview, *index);
        m_take->show(*preview, whyRoleForbids(m_context, metaflow::Role::Steward));
        Q_EMIT said(takeText(*preview));
    });
}

void UploadView::stop()
{
    if (isTaking()) {
        m_takeJob.cancel(); // all or none: nothing of it stays
        return;
    }
    m_previewJob.cancel();
    ++m_turn;
    m_take->showNothing(tr("The preview was stopped."));
}

void UploadView::close()
{
    if (isTaking()) {
        return;
    }
    dropPreview();
    m_banner.clear();
    m_file.clear();
    Q_EMIT closed();
}

} // namespace metaflow::ui
