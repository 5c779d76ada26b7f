#include "ui/importing/ImportPage.h"
#include "ui/importing/PlanChoices.h"
#include "ui/importing/PlanView.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Banner.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

bool ImportPage::canChooseNow() const
{
    return m_plan && m_forbidden.isEmpty() && m_plan->kind == PlanKind::Import
        && (m_plan->state == PlanState::Created || m_plan->state == PlanState::Refused)
        && m_context.connection.isConnected() && !m_applyJob.isRunning() && !m_planJob.isRunning();
}

void ImportPage::choose(Choice choice, const QVector<int> &changes)
{
    if (canChooseNow()) {
        chooseFor(*m_plan, choice, changes);
    }
}

/// Choices of a plan of 100,000 changes are not weighed on this thread.
void ImportPage::chooseFor(const Plan &plan, Choice choice, const QVector<int> &changes)
{
    const auto known = m_wishes.constFind(plan.id);
    const std::optional<Wish> made = known == m_wishes.cend() ? std::nullopt : std::optional(*known);
    const auto job = inBackground([plan, choice, changes, made]() -> Result<Wish> {
        Wish wish = made ? *made : Wish{itemsOf(plan), replacedOf(plan)};
        if (choice == Choice::KeepTheirs && wish.forAll.replace) {
            wish.own.replace += replacedOf(plan).replace; // what went for all goes for each, so that one can be kept
            wish.forAll.replace = false;
        }
        wish.own = withChoice(wish.own, plan.changes, changes, choice);
        return wish;
    });
    job.then(this, [this, id = plan.id, plan, choice, changes](const Result<Wish> &wish) {
        if (!m_plan || m_plan->id != id) {
            return; // somebody went on to another plan
        }
        m_kept.clear();
        if (choice == Choice::KeepTheirs) {
            for (const int index : changes) {
                if (canChoose(plan.changes.at(index), choice)) {
                    m_kept.insert(plan.changes.at(index).item);
                }
            }
        }
        m_choices->setForAll(wish->forAll);
        planFor(*wish);
    });
}

void ImportPage::forgetChoices()
{
    if (m_plan && canChooseNow()) {
        m_kept.clear();
        planFor({m_wishes.value(m_plan->id).forAll, {}});
    }
}

/// A decision like any other, on the version that the plan saw; then the same plan again with the new text.
void ImportPage::editHere(const Change &change, const QString &text)
{
    if (!canChooseNow()) {
        banner()->show(Banner::Kind::Info, tr("This plan cannot be made again just now, so nothing was saved."),
            tr("Your words stay here. Make a new plan, or word it in Review."));
        return;
    }
    if (std::exchange(m_savingEdit, true)) {
        return;
    }
    banner()->clear();
    Decision decision;
    decision.kind = Decision::Kind::Edit;
    decision.items = {{change.item, change.itemVersion}};
    decision.text = text;
    decision.actor = m_context.connection.actor(u"key"_s);
    m_context.review.decide(decision).then(
        this, [this, change](const Result<DecisionOutcome> &outcome) { edited(change, outcome); });
}

void ImportPage::edited(const Change &change, const Result<DecisionOutcome> &outcome)
{
    m_savingEdit = false;
    if (!outcome) {
        banner()->show(outcome.error()); // the words stay in the editor
        return;
    }
    if (!outcome->skipped.isEmpty()) {
        banner()->show(Banner::Kind::Error,
            tr("Not saved: %1 is not as the plan saw it any more.").arg(change.object.display()),
            tr("%1 Your words stay here; make the plan again to see how it stands.")
                .arg(wording::describeReason(outcome->skipped.first().reason)));
        return;
    }
    m_view->editSaved(change.item);
    loadAccepted();
    if (!m_plan || !canChooseNow()) {
        return;
    }
    const auto index = m_plan->changes.indexOf(change);
    if (index < 0) {
        return;
    }
    const QVector<int> meant{static_cast<int>(index)};
    if (canChoose(change, Choice::TakeOurs)) { // whoever wrote it had all three texts before them
        choose(Choice::TakeOurs, meant);
    } else if (canChoose(change, Choice::Replace)) {
        choose(Choice::Replace, meant);
    } else {
        chooseFor(*m_plan, Choice::WriteAgain, {}); // the same plan again
    }
}

} // namespace metaflow::ui
