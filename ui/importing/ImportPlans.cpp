#include "ui/importing/ImportPage.h"
#include "ui/importing/PlanChoices.h"
#include "ui/importing/PlanList.h"
#include "ui/importing/PlanView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Later.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void ImportPage::makePlan()
{
    if (m_planJob.isRunning()) {
        m_planJob.cancel();
        return;
    }
    Wish wish{m_choices->options(), {}};
    if (m_plan && m_wishes.contains(m_plan->id)) {
        wish.own = m_wishes.value(m_plan->id).own;
    }
    m_kept.clear();
    planFor(wish);
}

void ImportPage::planFor(const Wish &wish)
{
    if (!m_context.connection.isConnected() || m_applyJob.isRunning() || m_planJob.isRunning()) {
        return;
    }
    banner()->clear();
    m_wish = wish;
    dropLater(std::exchange(m_planJob,
        m_context.importing.plan(
            m_context.connection.source(), withChoices(wish.forAll, wish.own), m_context.connection.person())));
    watchPlanning();
    m_planJob.then(this, [this](const Result<importing::PlanReport> &report) {
        if (report) {
            m_wishes.insert(report->plan.id, m_wish);
        }
        planned(report, [this, counts = report ? report->counts : QHash<QString, int>()] { sayLeftOut(counts); });
    });
}

void ImportPage::watchPlanning()
{
    m_choices->setBusy(true, true);
    m_view->setBusy(true);
    Q_EMIT statusChanged(tr("Reading the catalog …"));
    m_planJob.onProgress(this, [this](const Progress &progress) {
        const QLocale locale;
        Q_EMIT statusChanged(
            tr("Reading the catalog … %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)));
    });
}

void ImportPage::planned(const Result<importing::PlanReport> &report, std::function<void()> then)
{
    m_choices->setBusy(false, m_context.connection.isConnected() && !m_applyJob.isRunning());
    m_view->setBusy(false);
    Q_EMIT statusChanged({});
    if (!report) {
        banner()->show(report.error());
        showPlaces();
        return;
    }
    const bool sameWork = m_plan && m_plan->kind == PlanKind::Import && report->plan.kind == PlanKind::Import;
    showPlan(report->plan, sameWork, std::move(then));
    loadPlans();
}

void ImportPage::sayLeftOut(const QHash<QString, int> &counts)
{
    const QLocale locale;
    const int notChosen = counts.value(verdictName(Verdict::ReplaceNotChosen));
    const int undone = counts.value(verdictName(Verdict::CameUndone));
    const QVector<Change> &changes = std::as_const(*m_plan).changes; // without a copy of 100,000
    const auto stubborn
        = m_kept.isEmpty() ? 0 : std::count_if(changes.begin(), changes.end(), [this](const Change &change) {
              return change.verdict == Verdict::Replace && m_kept.contains(change.item);
          });
    m_choices->setLeftOut(notChosen);
    m_kept.clear();
    if (undone > 0) {
        banner()->show(Banner::Kind::Info,
            tr("%n description(s) came undone: the catalog holds again what stood there before.", nullptr, undone),
            tr("Something else writes these comments. Writing again may not last: give the SQL script of a plan, or a "
               "dbt export, to whoever owns them."));
        banner()->offer(tr("Plan to write them again"), [this, id = m_plan->id] {
            if (m_plan->id != id) {
                return; // somebody went on to another plan
            }
            QVector<int> all(m_plan->changes.size());
            std::iota(all.begin(), all.end(), 0);
            choose(Choice::WriteAgain, all);
        });
    } else if (stubborn > 0) {
        banner()->show(Banner::Kind::Info,
            tr("Still planned, because MetaFlow wrote what stands there: %1.").arg(locale.toString(stubborn)),
            tr("To keep one, edit it here to what stands there, or reject it in Review."));
    } else if (notChosen > 0) {
        banner()->show(Banner::Kind::Info, tr("%n existing description(s) stay as they are.", nullptr, notChosen),
            tr("They are listed with their old text. Choose them row by row, or tick “Replace existing descriptions "
               "too”."));
    }
}

/// What is shown stays until the next is ready to be looked at, so that nothing unseen is ever applied.
void ImportPage::showPlan(const Plan &plan, bool sameWork, std::function<void()> then)
{
    if (m_applyJob.isRunning()) {
        return; // it stands in the list
    }
    m_view->showPlan(plan, sameWork, [this, plan, then = std::move(then)] {
        m_asksForApproval = m_asksForApproval && m_plan && m_plan->id == plan.id;
        dropLater(std::exchange(m_plan, plan));
        loadApproval();
        m_choices->setOwn(m_wishes.value(plan.id).own.count());
        m_plans->mark(plan.id);
        showPlaces();
        if (!m_view->isTypedIn()) {
            m_view->focusTable();
        }
        Q_EMIT statusChanged(tr("Plan %1, SHA-256 %2").arg(plan.id.value().left(8), plan.hash.left(16)));
        if (then) {
            then();
        }
    });
}

void ImportPage::reload(const PlanId &id)
{
    if (m_applyJob.isRunning()) {
        return;
    }
    m_context.importing.stored(id).then(this, [this](const Result<Plan> &plan) {
        if (!plan) {
            banner()->show(plan.error());
        } else if (!m_applyJob.isRunning()) {
            const bool same = m_plan && m_plan->id == plan->id;
            if (!same) {
                banner()->clear(); // it spoke of another plan
            }
            showPlan(*plan, same);
        }
    });
}

} // namespace metaflow::ui
