#include "ui/importing/Choices.h"

#include "core/importing/Verdicts.h"

namespace metaflow::ui {

namespace {

void choose(ItemChoices &choices, ItemId item, Choice choice)
{
    using importing::OnConflict;
    switch (choice) {
    case Choice::Replace:
        choices.replace.insert(item);
        break;
    case Choice::KeepTheirs:
        choices.replace.remove(item);
        choices.again.remove(item);
        choices.conflicts.insert(item, OnConflict::Theirs);
        break;
    case Choice::TakeOurs:
        choices.conflicts.insert(item, OnConflict::Ours);
        break;
    case Choice::Append:
        choices.conflicts.insert(item, OnConflict::Append);
        break;
    case Choice::WriteAgain:
        choices.again.insert(item);
        break;
    }
}

} // namespace

qsizetype ItemChoices::count() const
{
    QSet<ItemId> items = replace + again;
    for (auto it = conflicts.keyBegin(); it != conflicts.keyEnd(); ++it) {
        items.insert(*it);
    }
    return items.size();
}

ItemChoices withChoice(ItemChoices choices, const QVector<Change> &changes, const QVector<int> &meant, Choice choice)
{
    for (const int index : meant) {
        const Change &change = changes.at(index);
        if (canChoose(change, choice)) {
            choose(choices, change.item, choice);
        }
    }
    return choices;
}

importing::PlanOptions withChoices(importing::PlanOptions forAll, const ItemChoices &choices)
{
    forAll.replaceItems = {choices.replace.begin(), choices.replace.end()};
    forAll.conflictItems = choices.conflicts;
    forAll.againItems = {choices.again.begin(), choices.again.end()};
    return forAll;
}

ItemChoices replacedOf(const Plan &plan)
{
    ItemChoices choices;
    for (const Change &change : plan.changes) {
        if (change.verdict != Verdict::Replace) {
            continue;
        }
        choices.replace.insert(change.item);
        if (canChoose(change, Choice::TakeOurs)) { // theirs stands before ours
            choices.conflicts.insert(change.item, importing::OnConflict::Append);
        } else if (canChoose(change, Choice::Append)) {
            choices.conflicts.insert(change.item, importing::OnConflict::Ours);
        }
    }
    return choices;
}

importing::PlanOptions itemsOf(const Plan &plan)
{
    importing::PlanOptions options;
    options.filter.ids.reserve(plan.changes.size());
    for (const Change &change : plan.changes) {
        options.filter.ids << change.item;
    }
    return options;
}

} // namespace metaflow::ui
