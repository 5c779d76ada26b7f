#include "ui/history/HistoryPage.h"

#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void HistoryPage::verify(const QString &anchorFile)
{
    if (m_verifyJob.isRunning()) {
        m_verifyJob.cancel();
        return;
    }
    setRole(m_verdict, Role::Body);
    m_verdict->setText(tr("Recomputing every link of the chain …"));
    m_unproven->clear();
    m_verify->setText(tr("Stop &verifying"));
    m_verifyAgainst->setEnabled(false);
    m_verifyJob = m_context.record ? m_context.record->verify(anchorFile) : m_context.review.verifyHistory();
    m_verifyJob.onProgress(this, [this](const Progress &progress) {
        const QLocale locale;
        m_verdict->setText(tr("Recomputing every link of the chain: %1 of %2 rows")
                               .arg(locale.toString(progress.done), locale.toString(progress.total)));
    });
    m_verifyJob.then(this, [this](const Result<HistoryVerdict> &verdict) {
        m_verify->setText(tr("&Verify the record"));
        m_verifyAgainst->setEnabled(true);
        if (verdict) {
            showVerdict(*verdict);
            return;
        }
        m_verdict->clear();
        if (verdict.error().code != ErrorCode::Cancelled) {
            banner()->show(verdict.error());
        }
    });
}

void HistoryPage::verifyAgainst()
{
    m_context.dialogs.openFile(this, tr("Verify the record against an anchor"), tr("Anchors (*.jsonl);;All files (*)"),
        [this](const QString &file) { verify(file); });
}

void HistoryPage::anchor()
{
    m_context.dialogs.saveFile(this, tr("Anchor the record (added behind what the file holds)"),
        u"metaflow-anchors.jsonl"_s, tr("Anchors (*.jsonl)"), [this](const QString &file) {
            m_anchor->setEnabled(false);
            m_context.record->anchor(file, m_context.connection.person())
                .then(this, [this, file](const Result<store::Anchor> &anchor) {
                    m_anchor->setEnabled(true);
                    if (!anchor) {
                        banner()->show(anchor.error());
                        return;
                    }
                    banner()->show(Banner::Kind::Good,
                        tr("The record is anchored at link %1.").arg(QLocale().toString(anchor->position)),
                        tr("Keep %1 where whoever owns the database cannot write.").arg(file));
                    refresh();
                });
        });
}

void HistoryPage::showVerdict(const HistoryVerdict &verdict)
{
    setRole(m_verdict, verdict.ok ? Role::Good : Role::Bad);
    QStringList parts;
    if (verdict.ok || verdict.faults.isEmpty()) {
        parts << wording::describe(verdict);
    }
    for (const RecordFault &fault : verdict.faults.mid(0, 3)) {
        parts << wording::describe(fault);
    }
    if (verdict.faults.size() > 3) {
        parts << tr("%n more of the kind", nullptr, static_cast<int>(verdict.faults.size() - 3));
    }
    if (!verdict.changedOutside.isEmpty()) {
        parts << tr("%n item(s) were changed behind the record's back", nullptr,
            static_cast<int>(verdict.changedOutside.size()));
    }
    m_verdict->setText(parts.join(u" "_s));
    m_unproven->setText(wording::describeUnproven(verdict));
}

} // namespace metaflow::ui
