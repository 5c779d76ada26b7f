#include "ui/history/HistoryPage.h"

#include "ui/history/HistoryFilters.h"
#include "ui/history/ItemView.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int findingsShown = 100; // of items; as many as a verdict has faults at most

/// The row or event of this id, else the one before it.
HistoryFilter onlyOne(qint64 id)
{
    HistoryFilter filter;
    filter.beforeId = id + 1;
    filter.limit = 1;
    return filter;
}

} // namespace

void HistoryPage::verify(const QString &anchorFile)
{
    if (m_verifyJob.isRunning()) {
        m_verifyJob.cancel();
        return;
    }
    setRole(m_verdict, Role::Body);
    m_verdict->setText(tr("Recomputing every link of the chain …"));
    m_unproven->clear();
    ++m_verifyTurn;
    showFindings({});
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
    if (verdict.ok || verdict.changedOutside.isEmpty() || !verdict.faults.isEmpty()) {
        parts << wording::describe(verdict);
    }
    if (!verdict.changedOutside.isEmpty()) {
        parts << tr("%n item(s) were changed behind the record's back.", nullptr,
            static_cast<int>(verdict.changedOutside.size()));
    }
    m_verdict->setText(parts.join(u' '));
    announce(m_verdict);
    m_unproven->setText(wording::describeUnproven(verdict));
    showFindings(verdict);
}

/// What is wrong, a line each, to go there: items get their names as soon as they are read.
void HistoryPage::showFindings(const HistoryVerdict &verdict)
{
    m_faults = verdict.faults;
    m_outside.clear();
    m_findings->clear();
    for (const RecordFault &fault : std::as_const(m_faults)) {
        m_findings->addItem(wording::describe(fault));
    }
    m_findings->setVisible(m_findings->count() > 0);
    if (verdict.changedOutside.isEmpty()) {
        return;
    }
    m_context.review.page(verdict.changedOutside.mid(0, findingsShown))
        .then(this, [this, turn = m_verifyTurn](const Result<QVector<Item>> &items) {
            if (!items || turn != m_verifyTurn) {
                return;
            }
            m_outside = *items;
            for (const Item &item : *items) {
                m_findings->addItem(tr("%1 was changed behind the record's back.").arg(item.object.display()));
            }
            m_findings->setVisible(m_findings->count() > 0);
        });
}

void HistoryPage::openFinding(int number)
{
    if (number < 0) {
        return;
    }
    if (number >= m_faults.size()) {
        const Item item = m_outside.value(number - m_faults.size());
        Q_EMIT itemWanted(item.id, item.object);
        return;
    }
    const RecordFault &fault = m_faults.at(number);
    if (fault.place == BadPlace::HistoryRow) {
        openRowOfFault(fault.number);
    } else if (fault.place == BadPlace::Event && m_context.record) {
        openEventOfFault(fault.number);
    } else if (fault.place == BadPlace::Item) {
        openItem(ItemId(fault.number));
    } else {
        banner()->show(
            Banner::Kind::Info, tr("This is about the chain as a whole: no line of the record belongs to it."));
    }
}

void HistoryPage::openRowOfFault(qint64 id)
{
    m_context.review.history(onlyOne(id)).then(this, [this, id](const Result<QVector<HistoryRow>> &rows) {
        if (!rows) {
            banner()->show(rows.error());
        } else if (rows->isEmpty() || rows->first().id != id) {
            banner()->show(Banner::Kind::Info, tr("This line is not in the record any more."));
        } else {
            m_item->open(rows->first().item, id);
        }
    });
}

void HistoryPage::openEventOfFault(qint64 id)
{
    m_context.record->events(onlyOne(id)).then(this, [this, id](const Result<QVector<RecordEvent>> &events) {
        if (!events) {
            banner()->show(events.error());
        } else if (events->isEmpty() || events->first().id != id) {
            banner()->show(Banner::Kind::Info, tr("This line is not in the record any more."));
        } else {
            m_filters->clear();
            showRecord();
            load(events->first().time.addMSecs(1), -id);
        }
    });
}

} // namespace metaflow::ui
