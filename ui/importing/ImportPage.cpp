#include "ui/importing/ImportPage.h"

#include "ui/importing/ApplyBar.h"
#include "ui/importing/PlanChoices.h"
#include "ui/importing/PlanList.h"
#include "ui/importing/PlanView.h"
#include "ui/importing/UndoneFiles.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ImportPage::ImportPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_words(context.drafts, context.storeId, store::planWords)
    , m_choices(new PlanChoices)
    , m_plans(new PlanList)
    , m_view(new PlanView(m_words))
    , m_bar(new ApplyBar)
    , m_empty(new EmptyState(u"importEmpty"_s))
    , m_places(new Stack)
    , m_open(button(tr("Open plan …"), u"openPlan"_s, QKeySequence::Open))
    , m_save(button(tr("Save plan …"), u"savePlan"_s, QKeySequence::Save))
    , m_script(button(tr("Save SQL script …"), u"saveScript"_s))
    , m_settle(button(tr("Settle"), u"settlePlan"_s))
    , m_undone(new UndoneFiles)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_forbidden = whyRoleForbids(context, metaflow::Role::Admin);
    m_choices->forbid(m_forbidden);
    m_bar->forbid(m_forbidden);
    buildLayout();
    connectParts();
    showPlaces();
}

void ImportPage::connectParts()
{
    connect(m_choices, &PlanChoices::planWanted, this, &ImportPage::makePlan);
    connect(m_choices, &PlanChoices::forgetWanted, this, &ImportPage::forgetChoices);
    connect(m_plans, &PlanList::chosen, this, &ImportPage::reload);
    connect(m_view, &PlanView::choiceMade, this, &ImportPage::choose);
    connect(m_view, &PlanView::editWanted, this, &ImportPage::editHere);
    connect(&m_words, &WordsKeeper::failed, this, [this](const Error &error) { banner()->show(error); });
    connect(m_view, &PlanView::menuWanted, this, &ImportPage::showMenu);
    connect(m_bar, &ApplyBar::applyWanted, this, [this] {
        apply(m_plan && m_plan->state == PlanState::Refused); // "the rest": what was refused stays out
    });
    connect(m_bar, &ApplyBar::cancelWanted, this, [this] { m_applyJob.cancel(); });
    connect(m_bar, &ApplyBar::pauseWanted, this, [this] { m_context.importing.pause(m_plan->id); });
    connect(m_bar, &ApplyBar::resumeWanted, this, &ImportPage::goOn);
    connect(m_bar, &ApplyBar::approveWanted, this, &ImportPage::approve);
    connect(m_bar, &ApplyBar::undoWanted, this, [this] {
        importing::RollbackTarget target;
        target.plan = m_plan->id;
        rollBack(target);
    });
    connect(m_save, &QPushButton::clicked, this, &ImportPage::save);
    connect(m_script, &QPushButton::clicked, this, &ImportPage::saveScript);
    connect(m_settle, &QPushButton::clicked, this, &ImportPage::settle);
    connect(m_undone, &UndoneFiles::sqlWanted, this, &ImportPage::saveUndoneScript);
    connect(m_undone, &UndoneFiles::dbtWanted, this, &ImportPage::saveUndoneForDbt);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_context.dialogs.openFile(
            this, tr("Open a plan"), tr("Plans (*.mfplan)"), [this](const QString &file) { openFile(file); });
    });
    connect(m_empty, &EmptyState::chosen, this, [this] {
        if (!m_context.connection.isConnected()) {
            Q_EMIT connectWanted();
        } else if (m_accepted != 0) {
            if (!m_forbidden.isEmpty()) {
                banner()->show(Banner::Kind::Info, m_forbidden);
            } else if (!m_planJob.isRunning()) { // makePlan() would stop it
                makePlan();
            }
        } else {
            Q_EMIT reviewWanted();
        }
    });
    connect(&m_context.connection, &ConnectionState::changed, this, &ImportPage::showPlaces);
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
    auto *layout = new QHBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFiles());
    layout->addLayout(right, 1);
}

/// The plans so far, and what leaves and comes as a file.
QWidget *ImportPage::buildFiles()
{
    m_settle->setToolTip(tr("Reads the catalog and records what of this plan somebody applied by other means."));
    m_script->setToolTip(tr("The statements of this plan for teams that apply them through their own pipeline."));
    auto *files = new QWidget;
    auto *layout = new QVBoxLayout(files);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label(tr("Plans"), Role::Title));
    layout->addWidget(m_plans, 1);
    for (QPushButton *each : {m_open, m_save, m_script, m_settle}) {
        layout->addWidget(each);
    }
    layout->addWidget(m_undone);
    files->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    return files;
}

void ImportPage::activate()
{
    if (!m_applyJob.isRunning()) {
        Q_EMIT workChanged({}, -1); // what has ended is seen now
    }
    if (!m_forbidden.isEmpty() && !banner()->isVisibleTo(this)) {
        banner()->show(Banner::Kind::Info, m_forbidden);
    }
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
    if (m_plan) {
        m_view->focusFilter();
    } else {
        m_choices->focusScope();
    }
}

QString ImportPage::unfinished() const
{
    if (m_applyJob.isRunning() && !m_settling) {
        return tr("An import is writing to the catalog. What was sent stays; opening the plan again goes on.");
    }
    return m_words.isFailing() ? tr("A text that you worded anew on the Import page is not on disk yet.") : QString();
}

void ImportPage::showPlaces()
{
    const bool connected = m_context.connection.isConnected();
    const bool idle = !m_applyJob.isRunning();
    m_choices->setBusy(m_planJob.isRunning(), connected && idle);
    m_places->setCurrentIndex(m_plan ? 1 : 0);
    m_save->setEnabled(m_plan.has_value());
    m_script->setEnabled(m_plan && !m_plan->statements.isEmpty());
    m_undone->setPlan(m_plan.has_value(), m_plan ? m_view->overview().cameUndone : 0);
    m_settle->setEnabled(m_plan && connected && idle && m_forbidden.isEmpty() && m_view->overview().left > 0);
    if (m_plan && idle) {
        m_bar->show(*m_plan, m_view->overview(), connected);
        showApproval();
    }
    m_view->setOpenToChoices(canChooseNow());
    if (!m_plan) {
        showEmpty(connected);
    }
}

void ImportPage::showEmpty(bool connected)
{
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

void ImportPage::showApproval()
{
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [this](const importing::PlanSummary &one) { return one.plan.id == m_plan->id; });
    const std::optional<Person> by = row == m_rows.end() ? std::nullopt : row->approvedBy;
    const bool listed = row != m_rows.end(); // the service asks for itself about those that are not
    const QString me = m_context.connection.person().name.trimmed();
    const bool mine = m_plan->createdBy.name.trimmed().compare(me, Qt::CaseInsensitive) == 0;
    const bool open = m_plan->state == PlanState::Created;
    m_bar->setApproval(by, m_asksForApproval && listed, m_asksForApproval && !mine && open);
}

/// Asked again whenever a plan is shown: a policy may have changed since.
void ImportPage::loadApproval()
{
    m_context.importing.asksForApproval(*m_plan).then(this, [this, id = m_plan->id](const Result<bool> &asks) {
        if (asks && m_plan && m_plan->id == id && m_asksForApproval != *asks) {
            m_asksForApproval = *asks;
            showApproval();
        }
    });
}

void ImportPage::loadPlans()
{
    m_context.importing.summaries().then(this, [this](const Result<QVector<importing::PlanSummary>> &rows) {
        if (rows) {
            m_rows = *rows;
            m_plans->show(m_rows, m_plan ? m_plan->id : PlanId());
            if (m_plan) {
                showApproval();
            }
        }
    });
}

void ImportPage::loadAccepted()
{
    ItemFilter accepted;
    accepted.statuses = {Status::Approved, Status::Edited};
    m_context.review.count(accepted).then(this, [this](const Result<qint64> &count) {
        if (count && m_accepted != *count) {
            m_accepted = *count;
            if (!m_plan) {
                showPlaces();
            }
        }
    });
}

} // namespace metaflow::ui
