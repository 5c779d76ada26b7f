#include "ui/importing/ApplyBar.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ApplyBar::ApplyBar(QWidget *parent)
    : QFrame(parent)
    , m_summary(label({}, Role::Title))
    , m_facts(label({}, Role::Caption))
    , m_approval(label({}, Role::Caption))
    , m_canaryLabel(label(tr("&Only the first")))
    , m_bar(new QProgressBar)
    , m_canary(new QSpinBox)
    , m_apply(primaryButton({}, u"applyButton"_s))
    , m_cancel(button(tr("Cance&l"), u"cancelApply"_s))
    , m_pause(button(tr("Pau&se"), u"pauseApply"_s))
    , m_undo(button({}, u"undoImport"_s))
    , m_approve(button(tr("Appro&ve the plan"), u"approvePlan"_s))
{
    setObjectName(u"applyBar"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_facts->setObjectName(u"planFacts"_s);
    m_summary->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_approval->setWordWrap(true);
    m_approval->setObjectName(u"planApproval"_s);
    identify(m_bar, u"applyProgress"_s, tr("Progress of the import"));
    identify(m_canary, u"canarySpin"_s, tr("Only the first so many statements"),
        tr("A canary: apply a few statements, look at them, then apply the rest."));
    m_canaryLabel->setBuddy(m_canary);
    m_canary->setSpecialValueText(tr("all"));
    buildLayout();
    connect(m_apply, &QPushButton::clicked, this, &ApplyBar::applyWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_asked, true)) { // never disabled: the focus would go on to Cancel
            return;
        }
        m_facts->setText(m_paused ? tr("Going on …") : tr("Pausing: what is on its way ends …"));
        if (m_paused) {
            Q_EMIT resumeWanted();
        } else {
            Q_EMIT pauseWanted();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, &ApplyBar::undoWanted);
    connect(m_approve, &QPushButton::clicked, this, &ApplyBar::approveWanted);
    connect(m_canary, &QSpinBox::valueChanged, this, &ApplyBar::labelApply);
    setApproval({}, false);
}

void ApplyBar::buildLayout()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_summary);
    texts->addWidget(m_facts);
    texts->addWidget(m_approval);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addLayout(texts, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_bar, m_pause, m_cancel, m_undo, m_approve, m_canaryLabel, m_canary, m_apply}) {
        layout->addWidget(each, 0, Qt::AlignBottom);
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_bar, m_pause, m_cancel, m_undo, m_approve}) {
        each->hide();
    }
}

void ApplyBar::show(const Plan &plan, const PlanOverview &overview, bool connected)
{
    const QLocale locale;
    m_running = false;
    m_overview = overview;
    m_state = plan.state;
    m_connected = connected;
    const QString writes = locale.toString(overview.writes);
    if (plan.kind == PlanKind::Rollback) {
        m_summary->setText(tr("Takes back %1 of %n description(s)", nullptr, overview.changes).arg(writes));
    } else if (overview.replaced > 0) {
        m_summary->setText(
            tr("Writes %1 of %n description(s); replacing what stands there: %2", nullptr, overview.changes)
                .arg(writes, locale.toString(overview.replaced)));
    } else {
        m_summary->setText(tr("Writes %1 of %n description(s)", nullptr, overview.changes).arg(writes));
    }
    m_facts->setText(factSentences(plan, overview).join(u' '));
    const bool applied = plan.state == PlanState::Applied || plan.state == PlanState::PartlyApplied;
    const QString undo = plan.kind == PlanKind::Rollback ? tr("&Undo this rollback") : tr("&Undo this import");
    m_undo->setText(undo);
    m_undo->setAccessibleName(QString(undo).remove(u'&'));
    m_undo->setToolTip(m_forbidden.isEmpty()
            ? tr("Makes a plan that restores what was there before. It is shown before it writes.")
            : plainTip(m_forbidden));
    m_undo->setVisible(applied);
    m_undo->setEnabled(connected && m_forbidden.isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_bar, m_pause, m_cancel}) {
        each->hide();
    }
    showCanary(plan);
    labelApply();
}

void ApplyBar::showCanary(const Plan &plan)
{
    const bool nothingYet = plan.state == PlanState::Created || plan.state == PlanState::Refused;
    const bool useful = nothingYet && m_overview.statements > 1;
    m_canary->setRange(0, m_overview.statements);
    if (!useful) {
        m_canary->setValue(0);
    }
    m_canary->setVisible(useful);
    m_canaryLabel->setVisible(useful);
}

int ApplyBar::first() const
{
    return m_canary->value();
}

void ApplyBar::labelApply()
{
    const QLocale locale;
    QString text;
    if (first() > 0) {
        text = tr("&Apply %1 of %n statement(s)", nullptr, m_overview.statements).arg(locale.toString(first()));
    } else if (m_state != PlanState::Created) {
        text = tr("&Apply the rest: %n description(s)", nullptr, m_overview.left);
    } else {
        text = tr("&Apply %n statement(s)", nullptr, m_overview.statements) + u", "_s
            + tr("%n table commit(s)", nullptr, m_overview.tableCommits);
    }
    m_apply->setText(text);
    m_apply->setAccessibleName(QString(text).remove(u'&'));
    m_apply->setVisible(m_overview.left > 0 && m_overview.statements > 0);
    m_apply->setEnabled(m_connected && !m_running && !m_approvalMissing && m_forbidden.isEmpty());
    if (!m_forbidden.isEmpty()) {
        m_apply->setToolTip(plainTip(m_forbidden));
        return;
    }
    const QString missing = m_approvalMissing ? tr("A second person has to approve this plan first.") : QString();
    m_apply->setToolTip(m_connected ? missing : tr("Connect to the workspace of this plan first."));
}

void ApplyBar::forbid(const QString &why)
{
    m_forbidden = why;
}

void ApplyBar::setApproval(const std::optional<Person> &by, bool needed, bool able)
{
    m_approvalMissing = needed && !by;
    m_approval->setVisible(by || needed);
    m_approval->setText(by ? tr("Approved by %1.").arg(by->name)
                           : tr("A second person has to approve this plan: save it and hand it over, or let them open "
                                "it from the list."));
    m_approve->setVisible(able && !by);
    labelApply();
}

void ApplyBar::start(bool writes)
{
    m_running = true;
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    showPaused(false);
    m_pause->setVisible(writes);
    if (m_apply->hasFocus()) { // what is disabled gives it to the start of the window
        (writes ? m_pause : m_cancel)->setFocus();
    }
    m_undo->setEnabled(false);
    m_canary->hide();
    m_canaryLabel->hide();
    labelApply();
    m_facts->setText(writes ? tr("Reading the catalog once more before the first write …")
                            : tr("Reading the catalog; nothing is written …"));
}

void ApplyBar::showPaused(bool paused)
{
    m_paused = paused;
    const QString text = paused ? tr("Re&sume") : tr("Pau&se");
    m_pause->setText(text);
    m_pause->setAccessibleName(QString(text).remove(u'&'));
    m_asked = false;
}

void ApplyBar::staysPaused()
{
    m_asked = false;
    m_facts->setText(tr("Still paused; nothing further was sent."));
}

void ApplyBar::show(const Progress &progress)
{
    const QLocale locale;
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_bar->setRange(0, static_cast<int>(std::min(progress.total, most)));
    m_bar->setValue(static_cast<int>(std::min(progress.done, most)));
    showPaused(progress.waitsFor == "paused"_L1 || progress.waitsFor.startsWith("failures:"_L1));
    QStringList facts{tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))};
    if (m_paused) {
        facts << tr("paused; what is on its way ends");
    } else {
        facts << tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', 1));
        if (progress.left) {
            facts << tr("about %1 left")
                         .arg(durationText(static_cast<int>(std::min<qint64>(progress.left->count(), most))));
        }
    }
    if (progress.failed > 0) {
        facts << tr("%1 failed").arg(locale.toString(progress.failed));
    }
    m_facts->setText(facts.join(u", "_s));
}

} // namespace metaflow::ui
