// What follows a decision that leaves the person where they are, or that the store did not take.
#include "ui/review/ReviewPage.h"

#include "ui/review/ItemEditor.h"
#include "ui/review/ListTools.h"
#include "ui/widgets/Banner.h"
#include "core/wording/Wording.h"

namespace metaflow::ui {

namespace {

constexpr qsizetype marked = 1000; // of a decision that waits for the store: nobody looks at more rows

} // namespace

void ReviewPage::waitsNow(const Decision &decision)
{
    for (const ItemRef &ref : decision.items.mid(0, marked)) {
        m_model.setUnsaved(ref.id, isVerdict(decision.kind));
    }
}

void ReviewPage::noLongerWaits(const Decision &decision)
{
    for (const ItemRef &ref : decision.items.mid(0, marked)) {
        m_model.setSaved(ref.id, isVerdict(decision.kind));
    }
}

void ReviewPage::sayAllDecided()
{
    if (const int unsaved = m_decider.unsaved(); unsaved > 0) {
        banner()->show(Banner::Kind::Info, tr("All %n item(s) of this list are decided.", nullptr, m_model.rowCount()),
            tr("%n decision(s) are not saved yet: the store does not take them. They are tried again.", nullptr,
                unsaved));
        return;
    }
    banner()->show(Banner::Kind::Good, tr("All %n item(s) of this list are decided.", nullptr, m_model.rowCount()));
    banner()->offer(tr("Go to Import"), [this] { Q_EMIT importWanted(); });
}

/// What was typed is decided with an acceptance, unless the person typed on meanwhile. Of another decision it stays, as
/// a draft of the item as it is now.
void ReviewPage::keepDraft(const Decision &decision, const Item &now)
{
    const auto draft = m_drafts.draftOf(now.id);
    const bool accepted = decision.kind == Decision::Kind::Approve || decision.kind == Decision::Kind::Edit;
    if (!draft || (accepted && draft->text == now.current)) {
        m_drafts.drop(now.id);
    } else {
        m_drafts.typed({now.id, now.version}, draft->text, now.current, draft->dismissed);
    }
}

/// Taken back by the person themselves: their drafts are no older than what they took back.
void ReviewPage::keepDrafts(const QVector<Item> &items)
{
    for (const Item &item : items) {
        if (const auto draft = m_drafts.draftOf(item.id); draft && draft->item.version == item.version - 1) {
            m_drafts.typed({item.id, item.version}, draft->text, item.current, draft->dismissed);
        }
    }
}

/// No verdict on the item: the person stays where they are.
void ReviewPage::asideDecided(const Decision &decision, const DecisionOutcome &outcome)
{
    const ItemId id = decision.items.first().id;
    const bool current = m_editor->item() && m_editor->item()->id == id;
    for (const Item &item : outcome.items) {
        keepDraft(decision, item);
        m_model.replace(item, m_model.isDecided(item.id));
    }
    saySkipped(outcome, current);
    if (current && outcome.changed > 0) {
        showRow(m_table->currentIndex().row());
    }
}

void ReviewPage::assigned(const Decision &decision, const DecisionOutcome &outcome)
{
    bool current = false;
    for (const Item &item : outcome.items) {
        m_model.replace(item, m_model.isDecided(item.id));
        current = current || (m_editor->item() && m_editor->item()->id == item.id);
    }
    if (outcome.changed > outcome.items.size()) {
        refresh(); // more than the answer carries
    } else if (current) {
        showRow(m_table->currentIndex().row());
    }
    m_tools->assigned(decision, outcome);
}

void ReviewPage::saySkipped(const DecisionOutcome &outcome, bool current)
{
    for (const Skipped &skipped : outcome.skipped) {
        if (skipped.now) {
            m_model.replace(*skipped.now, false);
        }
        if (skipped.now && current) {
            m_editor->showConflict(*skipped.now);
        } else {
            banner()->show(Banner::Kind::Error, wording::describeReason(skipped.reason));
        }
    }
}

} // namespace metaflow::ui
