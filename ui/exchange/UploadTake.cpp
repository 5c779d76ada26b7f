// The half of UploadView that writes: to the store, and the rows that it leaves out to a file.
#include "ui/exchange/FileBar.h"
#include "ui/exchange/PreviewPane.h"
#include "ui/exchange/TakeBar.h"
#include "ui/exchange/UploadTexts.h"
#include "ui/exchange/UploadView.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Fold.h"
#include "core/wording/UploadWords.h"

#include <QDir>
#include <QFileInfo>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;
using exchange::UploadAs;

namespace {

constexpr qsizetype singlyShown = 2000; // so many items are listed by themselves; beyond that by how they came

} // namespace

void UploadView::saveReport()
{
    if (!m_preview) {
        return;
    }
    const QString suggested = QFileInfo(m_file).completeBaseName() + u"-problems.csv"_s;
    m_context.dialogs.saveFile(
        this, tr("Save the problems"), suggested, tr("CSV (*.csv)"), [this, preview = m_preview](const QString &file) {
            m_context.uploading->writeReport(preview, file, wording::describeUploadReason)
                .then(this, [this, file](const Result<bool> &written) {
                    if (!written) {
                        m_banner.show(written.error());
                        return;
                    }
                    m_banner.show(Banner::Kind::Good, tr("Every row that would not be taken is in the file, with why."),
                        tr("It stands in %1.").arg(QDir::toNativeSeparators(file)));
                });
        });
}

void UploadView::ask()
{
    if (!m_preview || isTaking()) {
        return;
    }
    const bool validOnly = m_take->validOnly();
    const QString name = QFileInfo(m_file).fileName();
    const Question question{tr("%1 from “%2”?").arg(takeText(*m_preview), name), takeNumbers(*m_preview, validOnly),
        as() == UploadAs::Decisions ? tr("Decide") : tr("Take them"), tr("Not yet")};
    m_context.dialogs.ask(this, question, [this, validOnly, asked = m_preview](bool yes) {
        if (yes && m_preview == asked) {
            take(validOnly);
        }
    });
}

void UploadView::take(bool validOnly)
{
    m_banner.clear();
    m_taking = true;
    setBusy(true);
    m_take->start(tr("Writing to the store:"), true);
    Q_EMIT workChanged(tr("Taking a file"), 0);
    m_takeJob = m_context.uploading->apply(m_preview, validOnly, m_context.connection.person());
    m_takeJob.onProgress(this, [this](const Progress &progress) {
        if (isTaking()) {
            m_take->show(progress);
        }
    });
    m_takeJob.then(this, [this](const Result<exchange::UploadOutcome> &outcome) {
        m_takeJob = {};
        m_taking = false;
        setBusy(false);
        const QString said = outcome ? tr("A file was taken") : tr("A file was not taken");
        Q_EMIT workChanged(isVisible() ? QString() : said, -1);
        outcome ? taken(*outcome) : takingFailed(outcome.error());
    });
}

/// What is being taken cannot be read differently, nor taken as something else.
void UploadView::setBusy(bool busy)
{
    m_fileBar->setBusy(busy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_columns, m_suggestions, m_decisions}) {
        each->setEnabled(!busy);
    }
}

void UploadView::taken(const exchange::UploadOutcome &outcome)
{
    m_take->showTaken();
    m_banner.show(Banner::Kind::Good, takenText(outcome, as()), takenRest(outcome, as()));
    const QString name = tr("From the file “%1”").arg(QFileInfo(m_file).fileName());
    m_banner.offer(
        tr("Show them in Review"), [this, filter = takenItems(), name] { Q_EMIT itemsWanted(filter, name); });
    if (as() == UploadAs::Decisions && outcome.accepted > 0) {
        m_banner.offer(tr("Take it back"), [this, batch = outcome.batch] { takeBack(batch); });
    }
}

/// Those that were there before by themselves, as long as they are few; else what waits and came from a file.
ItemFilter UploadView::takenItems() const
{
    ItemFilter filter;
    if (m_preview && m_preview->count(RowVerdict::New) == 0 && m_index->items.size() <= singlyShown) {
        filter.ids = m_index->items;
    } else {
        filter.method = u"upload"_s;
        filter.author = m_context.connection.person().name;
    }
    return filter;
}

void UploadView::takeBack(const BatchId &batch)
{
    m_context.review.undo(batch, m_context.connection.actor(u"key"_s))
        .then(this, [this](const Result<DecisionOutcome> &undone) {
            if (!undone) {
                m_banner.show(undone.error());
                return;
            }
            const int left = static_cast<int>(undone->skipped.size());
            m_banner.show(left == 0 ? Banner::Kind::Good : Banner::Kind::Info,
                tr("Taken back: %n decision(s).", nullptr, undone->changed),
                left == 0 ? QString() : tr("%n item(s) changed meanwhile and stay as they are.", nullptr, left));
        });
}

void UploadView::takingFailed(const Error &error)
{
    m_take->show(*m_preview, {});
    m_banner.show(error); // says nothing of what the person stopped: then nothing was written
    if (error.code != ErrorCode::Cancelled) {
        m_banner.offer(tr("Preview again"), [this] { again(); });
    }
}

} // namespace metaflow::ui
