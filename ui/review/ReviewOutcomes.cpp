// What follows a decision that leaves the person where they are, or that the store did not take.
#include "ui/review/ReviewPage.h"

#include "ui/review/ItemEditor.h"
#include "ui/widgets/Banner.h"
#include "core/wording/Wording.h"

namespace metaflow::ui {

/// What was typed is decided with an acceptance, unless the person typed on meanwhile. Of another decision it stays, as
/// a draft of the item as it is now.
void ReviewPage::keepDraft(const Decision &decision, const Item &now)
{
    const auto draft = m_drafts.draftOf(now.id);
    const bool accepted = decision.kind == Decision::Kind::Approve || decision.kind == Decision::Kind::Edit;
    if (!draft || (accepted && draft->text == now.current)) {
        m_drafts.drop(now.id);
    } else {
        m_drafts.typed({now.id, now.version}, draft->text, now.current);
    }
}

/// Taken back by the person themselves: their drafts are no older than what they took back.
void ReviewPage::keepDrafts(const QVector<Item> &items)
{
    for (const Item &item : items) {
        if (const auto draft = m_drafts.draftOf(item.id); draft && draft->item.version == item.version - 1) {
            m_drafts.typed({item.id, item.version}, draft->text, item.current);
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
