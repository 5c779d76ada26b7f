#include "ui/importing/ImportPage.h"

#include "ui/importing/ApplyBar.h"
#include "ui/importing/PlanChoices.h"
#include "ui/importing/PlanList.h"
#include "ui/importing/PlanModel.h"
#include "ui/importing/PlanView.h"
#include "ui/shell/Background.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ImportPage::ImportPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_choices(new PlanChoices)
    , m_plans(new PlanList)
    , m_view(new PlanView)
    , m_bar(new ApplyBar)
    , m_empty(new EmptyState(u"importEmpty"_s))
    , m_places(new Stack)
{
    setObjectName(u"importPage"_s);
    buildLayout();
    connect(m_choices, &PlanChoices::planWanted, this, &ImportPage::makePlan);
    connect(m_plans, &PlanList::chosen, this, [this](const PlanId &id) {
        m_context.importing.stored(id).then(this, [this](const Result<Plan> &plan) {
            if (plan) {
                show(*plan);
            } else {
                banner()->show(plan.error());
            }
        });
    });
    connect(m_bar, &ApplyBar::applyWanted, this, [this] {
        apply(m_plan && m_plan->state == PlanState::Refused); // "the rest": what was refused stays out
    });
    connect(m_bar, &ApplyBar::cancelWanted, this, [this] { m_applyJob.cancel(); });
    connect(m_bar, &ApplyBar::saveWanted, this, &ImportPage::save);
    connect(m_bar, &ApplyBar::undoWanted, this, &ImportPage::undoImport);
    connect(m_bar, &ApplyBar::openWanted, this, [this] {
        m_context.dialogs.openFile(
            this, tr("Open a plan"), tr("Plans (*.mfplan)"), [this](const QString &file) { openFile(file); });
    });
    connect(m_empty, &EmptyState::chosen, this, [this] {
        if (!m_context.connection.isConnected()) {
            Q_EMIT connectWanted();
        } else if (m_accepted > 0) {
            makePlan();
        } else {
            Q_EMIT reviewWanted();
        }
    });
    connect(&context.connection, &ConnectionState::changed, this, &ImportPage::showPlaces);
    showPlaces();
}

void ImportPage::buildLayout()
{
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->addWidget(m_view, 1);
    workLayout->addWidget(m_bar);
    m_places->addWidget(m_empty);
    m_places->addWidget(work);
    auto *right = new QVBoxLayout;
    right->addWidget(m_choices);
    right->addWidget(m_places, 1);
    auto *left = new QVBoxLayout;
    left->addWidget(label(tr("Plans"), Role::Title));
    left->addWidget(m_plans, 1);
    m_plans->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    auto *layout = new QHBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(left);
    layout->addLayout(right, 1);
}

void ImportPage::activate()
{
    loadPlans();
    loadAccepted();
    if (m_plan) {
        m_view->focusTable();
    } else {
        m_choices->focusFirst();
    }
}

void ImportPage::refresh()
{
    loadPlans();
    loadAccepted();
}

void ImportPage::find()
{
    m_choices->focusScope();
}

QString ImportPage::unfinished() const
{
    return m_applyJob.isRunning()
        ? tr("An import is writing to the catalog. What was sent stays; opening the plan again goes on.")
        : QString();
}

void ImportPage::showPlaces()
{
    const bool connected = m_context.connection.isConnected();
    m_choices->setBusy(m_planJob.isRunning(), connected);
    m_places->setCurrentIndex(m_plan ? 1 : 0);
    if (m_plan && !m_applyJob.isRunning()) {
        m_bar->show(*m_plan, connected);
    }
    if (m_plan) {
        return;
    }
    if (!connected) {
        m_empty->set(u"workspace"_s, tr("Not connected"),
            tr("A plan is made from what the catalog holds now, so it needs the workspace. A saved plan can be read "
               "without it: Ctrl+O."),
            tr("Connect"));
    } else if (m_accepted == 0) {
        m_empty->set(u"import"_s, tr("Nothing is accepted yet"),
            tr("Only what somebody accepted is imported. Review some proposals first."), tr("Go to Review"));
    } else {
        m_empty->set(u"plan"_s, tr("See it before it is written"),
            m_accepted > 0 ? tr("%n description(s) are accepted. The plan reads the catalog afresh, shows every "
                                "statement, and writes nothing.",
                nullptr, static_cast<int>(m_accepted))
                           : tr("The plan reads the catalog afresh, shows every statement, and writes nothing."),
            tr("Make the plan"));
    }
}

void ImportPage::loadPlans()
{
    m_context.importing.plans().then(this, [this](const Result<QVector<Plan>> &plans) {
        if (plans) {
            m_plans->show(*plans, m_plan ? m_plan->id : PlanId());
        }
    });
}

void ImportPage::loadAccepted()
{
    ItemFilter accepted;
    accepted.statuses = {Status::Approved, Status::Edited};
    m_context.review.count(accepted).then(this, [this](const Result<qint64> &count) {
        if (count) {
            m_accepted = *count;
            showPlaces();
        }
    });
}

void ImportPage::makePlan()
{
    if (m_planJob.isRunning()) {
        m_planJob.cancel();
        return;
    }
    if (!m_context.connection.isConnected() || m_applyJob.isRunning()) {
        return;
    }
    banner()->clear();
    m_planJob
        = m_context.importing.plan(m_context.connection.source(), m_choices->options(), m_context.connection.person());
    watchPlanning();
    m_planJob.then(this, [this](const Result<importing::PlanReport> &report) { planned(report); });
}

void ImportPage::watchPlanning()
{
    m_choices->setBusy(true, true);
    Q_EMIT statusChanged(tr("Reading the catalog …"));
    m_planJob.onProgress(this, [this](const Progress &progress) {
        const QLocale locale;
        Q_EMIT statusChanged(
            tr("Reading the catalog … %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)));
    });
}

void ImportPage::planned(const Result<importing::PlanReport> &report)
{
    m_choices->setBusy(false, m_context.connection.isConnected());
    Q_EMIT statusChanged({});
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled) {
            banner()->show(report.error());
        }
        return;
    }
    const int notChosen = report->counts.value(verdictName(Verdict::ReplaceNotChosen));
    m_choices->setLeftOut(notChosen);
    show(report->plan);
    loadPlans();
    if (notChosen > 0) {
        banner()->show(Banner::Kind::Info, tr("%n existing description(s) stay as they are.", nullptr, notChosen),
            tr("They are listed with their old text. Tick “Replace existing descriptions too” to overwrite them."));
    }
}

void ImportPage::show(const Plan &plan)
{
    m_plan = plan;
    m_view->show(plan);
    showPlaces();
    m_view->focusTable();
    Q_EMIT statusChanged(tr("Plan %1, SHA-256 %2").arg(plan.id.value().left(8), plan.hash.left(16)));
}

void ImportPage::apply(bool partial)
{
    if (!m_plan || m_applyJob.isRunning()) {
        return;
    }
    banner()->clear();
    importing::ApplyOptions options;
    options.partial = partial;
    m_applyJob = m_context.importing.apply(*m_plan, options, m_context.connection.actor(u"import"_s));
    m_bar->start();
    m_applyJob.onProgress(m_bar, [this](const Progress &progress) { m_bar->show(progress); });
    m_applyJob.then(this, [this](const Result<importing::ApplyReport> &report) {
        if (report) {
            applied(*report);
        } else {
            applyFailed(report.error());
        }
        loadPlans();
        loadAccepted();
    });
}

/// What was written before stands in the store, not in the plan that is shown.
void ImportPage::applyFailed(const Error &error)
{
    banner()->show(error);
    showPlaces();
    m_context.importing.stored(m_plan->id).then(this, [this](const Result<Plan> &plan) {
        if (plan && m_plan && plan->id == m_plan->id && !m_applyJob.isRunning()) {
            show(*plan);
        }
    });
}

void ImportPage::applied(const importing::ApplyReport &report)
{
    show(report.plan);
    if (report.nothingWritten) {
        sayNothingWritten(report);
        return;
    }
    const QLocale locale;
    const bool rollback = report.plan.kind == PlanKind::Rollback;
    QString what = rollback ? tr("%1 descriptions taken back").arg(locale.toString(report.applied))
                            : tr("%1 descriptions written").arg(locale.toString(report.applied));
    const bool differs = std::any_of(report.failed.begin(), report.failed.end(),
        [](const Change &change) { return change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers); });
    what += report.verified ? tr(", read back byte for byte.")
        : differs           ? tr(", but not all could be read back as written.")
                            : u"."_s; // something else is left over, as said below
    QStringList rest;
    if (report.unchanged > 0) {
        rest << tr("%1 were there already").arg(locale.toString(report.unchanged));
    }
    if (!report.refused.isEmpty()) {
        rest << tr("%1 refused because somebody changed them").arg(locale.toString(report.refused.size()));
    }
    if (!report.failed.isEmpty()) {
        rest << tr("%1 failed, the table says why").arg(locale.toString(report.failed.size()));
    }
    const bool clean = report.verified && report.failed.isEmpty() && report.refused.isEmpty();
    const bool practice = m_context.connection.isPractice();
    if (practice && clean && !rollback) {
        rest << tr("That was practice: connect your workspace when you are ready");
    }
    banner()->show(
        clean ? Banner::Kind::Good : Banner::Kind::Error, what, rest.isEmpty() ? QString() : rest.join(u"; "_s) + u'.');
    if (practice && clean && !rollback && m_context.openOwn) {
        banner()->offer(tr("Connect your workspace"), m_context.openOwn);
    }
    if (!report.stoppedBy.isEmpty()) {
        banner()->show(Banner::Kind::Error, what, reasonText(report.stoppedBy));
    }
}

void ImportPage::sayNothingWritten(const importing::ApplyReport &report)
{
    banner()->show(Banner::Kind::Error,
        tr("Nothing was written: %n object(s) changed since the plan was made.", nullptr,
            static_cast<int>(report.refused.size())),
        tr("Make a new plan to see them as they are now, or apply the rest of this one."));
    banner()->offer(tr("Apply the rest"), [this] { apply(true); });
}

void ImportPage::undoImport()
{
    if (!m_plan || m_planJob.isRunning()) {
        return;
    }
    importing::RollbackTarget target;
    target.plan = m_plan->id;
    m_planJob = m_context.importing.rollback(m_context.connection.source(), target, m_context.connection.person());
    watchPlanning();
    m_planJob.then(this, [this](const Result<importing::PlanReport> &report) {
        planned(report);
        if (report) {
            banner()->show(Banner::Kind::Info, tr("This is the way back. Nothing is written yet."),
                tr("It restores what was there before, and leaves alone what somebody changed since."));
        }
    });
}

void ImportPage::save()
{
    if (!m_plan) {
        return;
    }
    const PlanId id = m_plan->id;
    const QString suggested = u"metaflow-%1.mfplan"_s.arg(id.value().left(8));
    m_context.dialogs.saveFile(
        this, tr("Save the plan"), suggested, tr("Plans (*.mfplan)"), [this, id](const QString &file) {
            m_context.importing.writeFile(id, file).then(this, [this](const Result<QString> &written) {
                if (written) {
                    banner()->show(Banner::Kind::Good, tr("The plan was saved."));
                } else {
                    banner()->show(written.error());
                }
            });
        });
}

void ImportPage::openFile(const QString &file)
{
    const auto job = inBackground([file] { return importing::ImportService::readFile(file); });
    job.then(this, [this](const Result<Plan> &plan) {
        if (plan) {
            show(*plan);
        } else {
            banner()->show(plan.error());
        }
    });
}

} // namespace metaflow::ui
