// What follows a decision in GroupsView, and what is taken back.
#include "ui/review/GroupsView.h"

#include "ui/review/GroupPane.h"
#include "ui/review/KeyedTable.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/Trace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The group of all of them; none where there are several, or more items than the outcome carries.
std::optional<store::GroupKey> onlyGroupOf(const DecisionOutcome &outcome)
{
    const store::GroupKey first = store::groupOf(outcome.items.first());
    const bool one = std::all_of(outcome.items.begin(), outcome.items.end(),
        [&first](const Item &item) { return store::groupOf(item) == first; });
    return one && outcome.changed <= outcome.items.size() ? std::optional(first) : std::nullopt;
}

} // namespace

/// Names hold anything: the length says where this one ends.
QString GroupsView::nameOf(const store::GroupKey &key)
{
    return store::wordsName(key);
}

void GroupsView::decided(const DecisionOutcome &outcome)
{
    const Sent sent = std::exchange(m_sent, {});
    for (const Skipped &each : outcome.skipped) {
        m_left.insert(each.item, each.reason);
    }
    wasSaved(sent, outcome);
    if (const int row = m_model.rowOf(sent.key); row >= 0) {
        countDecided(row, pendingOf(sent, outcome));
        m_model.setDecided(row, true);
        m_context.trace.event("group_committed"_L1, row);
    }
    say(tr("%n decided. %1 takes it back.", nullptr, outcome.changed).arg(undoName(*m_keys)));
    if (sent.key == m_shown) {
        goToNext();
    }
}

/// How many that were pending are no longer.
int GroupsView::pendingOf(const Sent &sent, const DecisionOutcome &outcome)
{
    if (sent.kind == Decision::Kind::NeedsWork) {
        return 0;
    }
    QSet<ItemId> decided(sent.pending.begin(), sent.pending.end());
    for (const Skipped &each : outcome.skipped) {
        decided.remove(each.item);
    }
    return static_cast<int>(decided.size());
}

void GroupsView::countDecided(int row, int items)
{
    const store::ItemGroup group = *m_model.groupAt(row);
    m_model.setCounts(row, group.items, std::clamp(group.undecided - items, 0, group.items));
}

/// An own text that was accepted is the items' now; one that was not is still there to be picked.
void GroupsView::wasSaved(const Sent &sent, const DecisionOutcome &outcome)
{
    if (outcome.changed == 0) {
        return;
    }
    m_anyDecided = true;
    m_made.insert(outcome.batch, {sent.key, pendingOf(sent, outcome)});
    for (const ItemRef &item : sent.items) {
        m_choices.remove(item.id);
    }
    if (sent.kind == Decision::Kind::Edit) {
        const QString name = nameOf(sent.key);
        const auto own = m_words.wordsOn(name);
        if (own && own != sent.text) {
            m_picked.insert(name, sent.text); // the own one is there to be picked, and not what Enter takes
            return;
        }
        m_picked.remove(name);
        if (own) {
            m_words.drop(name);
        }
    }
}

void GroupsView::postponed()
{
    const Sent sent = std::exchange(m_sent, {});
    m_late << sent;
    m_model.setDecided(m_model.rowOf(sent.key), true);
    goToNext();
}

std::optional<GroupsView::Sent> GroupsView::takeLate(const Decision &decision)
{
    const auto late = std::find_if(
        m_late.begin(), m_late.end(), [&decision](const Sent &sent) { return sent.items == decision.items; });
    if (late == m_late.end()) {
        return std::nullopt;
    }
    const Sent sent = *late;
    m_late.erase(late);
    return sent;
}

void GroupsView::savedLate(const Decision &decision, const DecisionOutcome &outcome)
{
    if (const auto sent = takeLate(decision)) {
        wasSaved(*sent, outcome);
    }
}

void GroupsView::refused(const Decision &decision)
{
    if (isMine(decision)) {
        m_sent = {};
    } else if (const auto sent = takeLate(decision)) {
        m_model.setDecided(m_model.rowOf(sent->key), false);
    }
}

void GroupsView::undone(const DecisionOutcome &outcome, bool redone, const BatchId &of)
{
    m_anyDecided = true;
    if (outcome.items.isEmpty()) {
        return;
    }
    say(redone ? tr("Decided again: %n item(s).", nullptr, outcome.changed)
               : tr("Taken back: %n decision(s).", nullptr, outcome.changed));
    const auto made = m_made.constFind(of);
    const int decided = made == m_made.cend() ? 0 : made->decided;
    const auto key = made == m_made.cend() ? onlyGroupOf(outcome) : std::optional(made->key);
    const int row = key ? m_model.rowOf(*key) : -1;
    if (key) {
        m_made.insert(outcome.batch, {*key, decided});
    }
    if (row < 0) { // several, or none that is listed: each is counted anew
        m_shown = key.value_or(store::groupOf(outcome.items.first()));
        reload();
        return;
    }
    countDecided(row, redone ? decided : -decided);
    m_model.setDecided(row, redone);
    const bool current = m_table->currentIndex().row() == row;
    if (redone) { // as after a decision: its members may not be under the filter any more
        if (current) {
            goToNext();
        }
    } else if (current) {
        showRow(row);
    } else {
        m_table->goTo(row);
    }
}

} // namespace metaflow::ui
