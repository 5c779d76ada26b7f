// The half of ReviewPage that decides; ReviewPage.cpp builds the page and fills the list.
#include "ui/review/ReviewPage.h"

#include "ui/review/BulkBar.h"
#include "ui/review/DetailTabs.h"
#include "ui/review/FilterBar.h"
#include "ui/review/GroupsView.h"
#include "ui/review/ItemActions.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ListTools.h"
#include "ui/review/Peek.h"
#include "ui/review/ReasonLine.h"
#include "ui/review/RegeneratePanel.h"
#include "ui/review/WorkLists.h"
#include "ui/shell/Trace.h"
#include "ui/widgets/Banner.h"
#include "core/wording/Wording.h"

#include <QItemSelection>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void ReviewPage::connectEditor()
{
    connect(m_editor, &ItemEditor::acceptWanted, this, &ReviewPage::acceptShown);
    connect(m_editor, &ItemEditor::pressed, this, &ReviewPage::buttonPressed);
    connect(m_editor, &ItemEditor::backWanted, this, [this] {
        m_drafts.flush();
        m_table->setFocus();
    });
    connect(m_editor, &ItemEditor::painted, this,
        [this](ItemId id) { m_context.trace.event("row_painted"_L1, id.value()); });
    connect(m_editor, &ItemEditor::typed, this, [this](const QString &text) {
        const Item &item = *m_editor->item();
        m_drafts.typed({item.id, item.version}, text, item.current, m_editor->dismissedWithDraft());
        m_editor->setDraftState(text == item.current ? QString() : tr("Draft …"));
    });
    connect(m_editor->reasonLine(), &ReasonLine::given, this, &ReviewPage::reasonGiven);
    connect(m_editor->reasonLine(), &ReasonLine::cancelled, this, [this] { focusWork(); });
    connect(m_details, &DetailTabs::textChosen, this, [this](const QString &text) {
        if (m_editor->item() && m_details->item() == m_editor->item()->id) { // else they are another item's still
            m_editor->setText(text);
        }
    });
    connect(m_editor, &ItemEditor::suggestionWanted, this, &ReviewPage::takeSuggestion);
    connect(m_itemActions, &ItemActions::left, this, [this] { focusWork(); });
    m_itemActions->useBanner(banner());
    connect(m_peek, &Peek::closed, this, [this] { focusWork(); });
    connect(&m_drafts, &DraftKeeper::saved, this, [this](ItemId id) {
        if (m_editor->item() && m_editor->item()->id == id) {
            m_editor->setDraftState(
                tr("Draft saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
        }
        showStatus();
    });
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error &error) { banner()->show(error); });
    connect(&m_drafts, &DraftKeeper::loaded, this, [this] {
        if (const auto &item = m_editor->item(); item && m_drafts.draftOf(item->id)) {
            showRow(m_table->currentIndex().row());
        }
        showStatus();
    });
}

void ReviewPage::connectDecider()
{
    connect(&m_decider, &Decider::decided, this, &ReviewPage::decided);
    connect(&m_decider, &Decider::undone, this, &ReviewPage::undone);
    connect(&m_decider, &Decider::undoRefused, this, [this](const Error &error) { banner()->show(error); });
    connect(&m_decider, &Decider::postponed, this, [this](const Decision &decision, const Error &error) {
        waitsNow(decision);
        banner()->show(error);
        if (m_groups && m_groups->isMine(decision)) {
            m_groups->postponed();
        } else if (isVerdict(decision.kind) && !showsGroups()) {
            goToNextUndecided(); // marked, counted and tried again: no reason to stop the person
        }
        showStatus();
    });
    connect(&m_decider, &Decider::refused, this, [this](const Decision &decision, const Error &error) {
        noLongerWaits(decision);
        banner()->show(error);
        if (m_groups) {
            m_groups->refused(decision);
        }
        showStatus();
    });
    connect(m_bulk, &BulkBar::selectedWanted, this, [this](Decision::Kind kind) { bulk(kind, selectedRefs(), {}); });
    connect(m_bulk, &BulkBar::allWanted, this,
        [this](Decision::Kind kind, const QString &reason) { bulk(kind, std::exchange(m_meant, {}), reason); });
    connect(m_bulk, &BulkBar::sampleWanted, this, &ReviewPage::sampleAll);
    connect(m_bulk, &BulkBar::regenerateWanted, this, &ReviewPage::regenerate);
    connect(m_regenerate, &RegeneratePanel::left, this, [this] { focusWork(); });
    connect(m_regenerate, &RegeneratePanel::failed, banner(), qOverload<const Error &>(&Banner::show));
    connect(m_regenerate, &RegeneratePanel::finished, this, &ReviewPage::regenerated);
    connect(m_bulk, &BulkBar::cancelled, this, [this] { focusWork(); });
}

/// The list has the keys again, before anything happens: an action that asks or edits takes them on.
void ReviewPage::buttonPressed(ListAction action)
{
    m_table->setFocus();
    if (action == ListAction::Accept) {
        acceptShown(); // the button stands under one text
    } else {
        act(action, 0);
    }
}

void ReviewPage::act(ListAction action, int number)
{
    if (const QString why = whyNot(action); !why.isEmpty()) {
        banner()->show(Banner::Kind::Info, why);
        return;
    }
    switch (action) {
    case ListAction::Accept:
        accept();
        break;
    case ListAction::Edit:
        if (m_editor->isPainted()) {
            m_editor->focusText();
        }
        break;
    case ListAction::Reject:
        askReason(Decision::Kind::Reject);
        break;
    case ListAction::NeedsWork:
        askReason(Decision::Kind::NeedsWork);
        break;
    case ListAction::Skip:
        goToNextUndecided();
        break;
    case ListAction::Undo:
        m_decider.undo();
        break;
    case ListAction::Redo:
        m_decider.redo();
        break;
    case ListAction::Peek:
        if (m_editor->isPainted()) {
            m_peek->show(*m_editor->item(), m_editor->text());
        }
        break;
    case ListAction::Suggestion:
        takeSuggestion(number);
        break;
    case ListAction::Regenerate:
        regenerate();
        break;
    case ListAction::Dismiss:
        if (mayDecide()) {
            m_editor->dismissFirst();
        }
        break;
    case ListAction::Comment:
        m_itemActions->comment();
        break;
    case ListAction::SameText:
        m_itemActions->sameText();
        break;
    case ListAction::Compare:
        m_editor->compareNext();
        break;
    case ListAction::NextUndecided:
    case ListAction::PreviousUndecided:
        m_saidMany = false;
        m_tools->way().remember();
        if (!m_tools->way().toUndecided(action == ListAction::NextUndecided ? 1 : -1)) {
            sayAllDecided();
        }
        break;
    case ListAction::Back:
        m_tools->way().back();
        break;
    case ListAction::Jump:
        m_tools->jump();
        break;
    case ListAction::Assign:
        m_tools->assign(selectedRefs());
        break;
    case ListAction::Copy:
        m_tools->copy(selectedRefs());
        break;
    case ListAction::ClearFilter:
        clearFilter();
        break;
    }
}

/// A decision is made on what a person saw: the text was painted, and nothing is on its way that could change it.
bool ReviewPage::mayDecide() const
{
    return m_editor->isPainted() && (!m_decider.isBusy() || m_decider.unsaved() > 0);
}

void ReviewPage::accept()
{
    if (m_table->selectedRowCount() > 1) {
        bulk(Decision::Kind::Approve, selectedRefs(), {});
    } else {
        acceptShown();
    }
}

/// The one item of the editor, whatever is selected: its text may be a person's that no bulk decision would take.
void ReviewPage::acceptShown()
{
    if (!mayDecide()) {
        return;
    }
    const Item item = *m_editor->item();
    m_context.trace.event("key"_L1, item.id.value());
    const QString text = m_editor->text();
    const bool decidedAlready = isAccepted(item.status) || item.status == Status::Imported;
    if (decidedAlready && !item.needsWork && text == item.current) {
        goToNextUndecided();
        return;
    }
    m_decider.accept(item, text, m_editor->dismissedWithDraft());
}

void ReviewPage::askReason(Decision::Kind kind)
{
    const int selected = m_table->selectedRowCount();
    if (selected <= 1 && !mayDecide()) {
        return;
    }
    m_asked = kind;
    m_askedAbout = selected > 1 ? selectedRefs() : QVector<ItemRef>{{m_editor->item()->id, m_editor->item()->version}};
    const bool reject = kind == Decision::Kind::Reject;
    QString question = reject ? tr("Reject because") : tr("Needs work:");
    if (selected > 1) {
        question = reject ? tr("Reject %n selected, because", nullptr, selected)
                          : tr("%n selected need work:", nullptr, selected);
    }
    m_editor->reasonLine()->ask(question, false);
}

void ReviewPage::reasonGiven(const QString &reason)
{
    m_table->setFocus();
    if (m_askedAbout.size() > 1) {
        bulk(m_asked, m_askedAbout, reason);
        return;
    }
    if (!mayDecide() || m_askedAbout.isEmpty() || m_editor->item()->id != m_askedAbout.first().id) {
        return; // another one is shown by now
    }
    const Item item = *m_editor->item();
    m_context.trace.event("key"_L1, item.id.value());
    if (m_asked == Decision::Kind::Reject) {
        m_decider.reject(item, reason);
    } else {
        m_decider.needsWork(item, reason);
    }
}

void ReviewPage::takeSuggestion(int number)
{
    const QString text = m_details->suggestion(number);
    if (m_editor->isPainted() && !text.isEmpty() && m_details->item() == m_editor->item()->id) {
        m_editor->setText(text);
    }
}

/// Of several selected ones those, else the item of the editor: Ctrl with an arrow leaves one selected that is not
/// shown.
void ReviewPage::regenerate()
{
    QVector<ItemId> items;
    for (const ItemRef &ref : selectedRefs()) {
        items << ref.id;
    }
    if (items.size() <= 1 && m_editor->item()) {
        items = {m_editor->item()->id};
    }
    if (m_regenerate->isRunning()) {
        banner()->show(
            Banner::Kind::Info, tr("New texts are being written; they come to stand beside those there are."));
        return;
    }
    m_regenerate->ask(items);
}

void ReviewPage::regenerated(const QVector<ItemId> &items, const generation::RunReport &report)
{
    const Run &run = report.run;
    if (!run.stoppedBy.isEmpty()) {
        banner()->show(report.stopped);
    } else if (run.failed > 0) {
        banner()->show(Banner::Kind::Error, tr("%n request(s) failed.", nullptr, run.failed),
            wording::describe(report.failed.value(0)).text());
    } else {
        banner()->show(
            Banner::Kind::Good, tr("%n new text(s) came. 1-9 take one into the editor.", nullptr, run.items));
        banner()->offer(tr("Show their items"), [this, id = run.id] { openLine(u"run:%1"_s.arg(id.value())); });
    }
    m_context.review.page(items.mid(0, ItemModel::pageSize)).then(this, [this](const Result<QVector<Item>> &now) {
        if (!now) {
            return;
        }
        for (const Item &item : *now) {
            m_model.replace(item, m_model.isDecided(item.id));
            if (m_editor->item() && m_editor->item()->id == item.id) {
                if (m_editor->item()->version != item.version) {
                    showRow(m_table->currentIndex().row());
                } else {
                    requestDetail(); // somebody may be typing: cursor and undo stay
                }
                m_details->showTexts();
            }
        }
        m_counts.start();
    });
}

QVector<ItemRef> ReviewPage::selectedRefs() const
{
    QVector<ItemRef> refs;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        refs += m_model.refs().mid(range.top(), range.height());
    }
    return refs;
}

void ReviewPage::bulk(Decision::Kind kind, const QVector<ItemRef> &refs, const QString &reason)
{
    if (refs.isEmpty() || isBusyAndSaysSo()) {
        return;
    }
    m_bulk->hide();
    saySaving(refs.size());
    m_decider.bulk(kind, refs, reason);
    m_table->setFocus();
}

void ReviewPage::replaceAll(const QVector<Item> &items, bool decidedHere)
{
    for (const Item &item : items) {
        m_model.replace(item, decidedHere);
    }
}

void ReviewPage::decided(const Decision &decision, const DecisionOutcome &outcome)
{
    noLongerWaits(decision);
    if (decision.bulk && outcome.changed > 0) {
        m_context.trace.event("committed"_L1, outcome.batch.value());
    }
    if (m_groups && m_groups->isMine(decision)) {
        groupDecided(decision, outcome);
    } else if (decision.bulk) {
        manyDecided(decision, outcome);
    } else if (decision.kind == Decision::Kind::Assign) {
        assigned(decision, outcome);
    } else if (!isVerdict(decision.kind)) {
        asideDecided(decision, outcome);
    } else {
        oneDecided(decision, outcome);
    }
    if (!isAside(decision.kind)) {
        m_counts.decided(outcome.changed);
    }
    m_counts.start();
    showStatus();
}

void ReviewPage::oneDecided(const Decision &decision, const DecisionOutcome &outcome)
{
    const ItemId id = decision.items.first().id;
    const bool current = m_editor->item() && m_editor->item()->id == id;
    if (outcome.changed > 0) {
        m_context.trace.event("committed"_L1, id.value());
        for (const Item &item : outcome.items) {
            keepDraft(decision, item);
            if (current) {
                m_lists->moved(m_editor->item()->status, item.status);
            }
            m_model.replace(item, true);
            m_itemActions->decided(decision, item);
        }
        if (current && !goToNextUndecided()) {
            sayAllDecided();
        }
        return;
    }
    saySkipped(outcome, current);
}

void ReviewPage::undone(const DecisionOutcome &outcome, bool redone, const BatchId &of)
{
    if (outcome.changed == 0) {
        const QString why
            = outcome.skipped.isEmpty() ? QString() : wording::describeReason(outcome.skipped.first().reason);
        banner()->show(Banner::Kind::Info, redone ? tr("Nothing to redo.") : tr("Nothing to undo."), why);
        return;
    }
    if (showsGroups()) {
        m_groups->undone(outcome, redone, of);
    } else if (outcome.changed > outcome.items.size()) {
        refresh();
    } else {
        keepDrafts(outcome.items);
        replaceAll(outcome.items, false);
        if (const int row = m_model.rowOf(outcome.items.first().id); row >= 0) {
            m_table->goTo(row);
            showRow(row);
        }
    }
    if (outcome.changed > 1 && !showsGroups()) {
        banner()->show(Banner::Kind::Info,
            redone ? tr("Decided again: %n item(s).", nullptr, outcome.changed)
                   : tr("Taken back: %n decision(s).", nullptr, outcome.changed));
    }
    m_counts.start();
    showStatus();
}

bool ReviewPage::goToNextUndecided()
{
    m_saidMany = false;
    m_tools->way().remember();
    if (m_tools->way().toUndecided(1)) {
        return true;
    }
    if (const int here = m_table->currentIndex().row(); here >= 0 && here < m_model.rowCount()) {
        showRow(here); // as it is now
    }
    return false;
}

QString ReviewPage::unfinished() const
{
    QStringList reasons;
    if (m_decider.unsaved() > 0) {
        reasons << tr("%n decision(s) are not saved: the store does not take them. They are tried again while the "
                      "window is open.",
            nullptr, m_decider.unsaved());
    } else if (m_decider.isBusy()) {
        reasons << tr("A decision is being saved.");
    }
    if (m_regenerate->isRunning()) {
        reasons << tr("New texts are being written. What is in flight may be paid twice.");
    }
    if (m_drafts.isFailing() || (m_groups && m_groups->isFailing())) {
        reasons << tr("A text that you typed is not on disk yet.");
    }
    return reasons.join(u'\n');
}

/// The first three of the selection, by name.
QStringList ReviewPage::selectedNames() const
{
    QStringList names;
    QList<QItemSelectionRange> ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QVector<int> rows;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < 3; ++row) {
            rows << row;
        }
    }
    for (const int row : std::as_const(rows)) {
        if (const auto item = m_model.itemAt(row)) {
            names << item->object.parts.mid(2).join(u'.');
        }
    }
    return names;
}

void ReviewPage::selectionGrew(int rows)
{
    m_bulk->show(rows, m_model.rowCount(), m_filter->saidFilter(), rows > 1 ? selectedNames() : QStringList());
}

} // namespace metaflow::ui
