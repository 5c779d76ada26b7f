#pragma once

#include "ui/importing/PlanTree.h"
#include "core/importing/ImportService.h"

namespace metaflow::ui {

/// What was chosen for single items, beside what goes for all.
struct ItemChoices {
    QSet<ItemId> replace;
    QHash<ItemId, importing::OnConflict> conflicts;
    QSet<ItemId> again; ///< came undone, and written again
    [[nodiscard]] qsizetype count() const;
    friend bool operator==(const ItemChoices &, const ItemChoices &) = default;
};

/// The choices with one more for these changes of a plan; those that do not take it stay as they were. Pure.
[[nodiscard]] ItemChoices withChoice(
    ItemChoices choices, const QVector<Change> &changes, const QVector<int> &meant, Choice choice);
/// What goes for all, and these choices for single items.
[[nodiscard]] importing::PlanOptions withChoices(importing::PlanOptions forAll, const ItemChoices &choices);
/// What goes for all, as a choice for each that it meant, so that single ones can be kept. Pure.
[[nodiscard]] ItemChoices replacedOf(const Plan &plan);

/// What a plan that is only known by its file or its row was made for: the same items.
[[nodiscard]] importing::PlanOptions itemsOf(const Plan &plan);

} // namespace metaflow::ui
