#include "ui/importing/ApplyBar.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ApplyBar::ApplyBar(QWidget *parent)
    : QFrame(parent)
    , m_summary(label({}, Role::Title))
    , m_rate(label({}, Role::Caption))
    , m_bar(new QProgressBar)
    , m_save(button(tr("Save plan …"), u"savePlan"_s, QKeySequence::Save))
    , m_open(button(tr("Open plan …"), u"openPlan"_s, QKeySequence::Open))
    , m_apply(primaryButton({}, u"applyButton"_s))
    , m_cancel(button(tr("Cancel"), u"cancelApply"_s))
    , m_undo(button(tr("&Undo this import"), u"undoImport"_s))
{
    setObjectName(u"applyBar"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_rate->setWordWrap(true);
    identify(m_bar, u"applyProgress"_s, tr("Progress of the import"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_summary);
    texts->addWidget(m_rate);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addLayout(texts, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_bar, m_cancel, m_undo, m_open, m_save, m_apply}) {
        layout->addWidget(each);
    }
    connect(m_apply, &QPushButton::clicked, this, &ApplyBar::applyWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    connect(m_save, &QPushButton::clicked, this, &ApplyBar::saveWanted);
    connect(m_open, &QPushButton::clicked, this, &ApplyBar::openWanted);
    connect(m_undo, &QPushButton::clicked, this, &ApplyBar::undoWanted);
    m_bar->hide();
    m_cancel->hide();
    m_undo->hide();
}

void ApplyBar::show(const Plan &plan, bool connected)
{
    m_running = false;
    const QLocale locale;
    const auto writes = std::count_if(
        plan.changes.begin(), plan.changes.end(), [](const Change &change) { return isWritten(change.verdict); });
    QSet<ObjectPath> tables;
    for (const PlanStatement &statement : plan.statements) {
        tables.insert(statement.table);
    }
    const auto left = std::count_if(plan.changes.begin(), plan.changes.end(), [](const Change &change) {
        return isWritten(change.verdict) && (change.state == ChangeState::Open || change.state == ChangeState::Failed);
    });
    m_summary->setText(plan.kind == PlanKind::Rollback
            ? tr("Takes back %1 of %2 descriptions").arg(locale.toString(writes), locale.toString(plan.changes.size()))
            : tr("Writes %1 of %2 descriptions").arg(locale.toString(writes), locale.toString(plan.changes.size())));
    m_rate->setText(plan.statements.isEmpty()
            ? tr("Nothing to send.")
            : tr("%1 statements are as many table commits; readers that stream these tables may notice. "
                 "Somebody's write between our last read and ours cannot be ruled out.")
                  .arg(locale.toString(plan.statements.size())));
    m_apply->setText(plan.state == PlanState::Created
            ? tr("&Apply %1 statements, %2 table commits")
                  .arg(locale.toString(plan.statements.size()), locale.toString(plan.statements.size()))
            : tr("&Apply the rest: %1 descriptions").arg(locale.toString(left)));
    m_apply->setAccessibleName(m_apply->text().remove(u'&'));
    m_apply->setVisible(left > 0 && !plan.statements.isEmpty());
    m_apply->setEnabled(connected);
    m_apply->setToolTip(connected ? QString() : tr("Connect to the workspace of this plan first."));
    m_save->setEnabled(true);
    const bool applied = plan.state == PlanState::Applied || plan.state == PlanState::PartlyApplied;
    m_undo->setVisible(applied && plan.kind == PlanKind::Import);
    m_undo->setEnabled(connected);
    m_bar->hide();
    m_cancel->hide();
}

void ApplyBar::start()
{
    m_running = true;
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_apply->setEnabled(false);
    m_undo->setEnabled(false);
    m_rate->setText(tr("Reading the catalog once more before the first write …"));
}

void ApplyBar::show(const Progress &progress)
{
    const QLocale locale;
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    m_rate->setText(tr("%1 of %2, %3 a second")
                        .arg(locale.toString(progress.done), locale.toString(progress.total),
                            locale.toString(progress.perSecond, 'f', 1)));
}

} // namespace metaflow::ui
