#pragma once

#include "core/store/ItemStates.h"

namespace metaflow::store {

/// Author, findings or score change, not only what reviewing does.
[[nodiscard]] bool changesWords(const ItemState &before, const ItemState &after);
/// What an undo has to bring back beside status and text, as JSON; nothing where all of it is the default.
[[nodiscard]] Comment undoFacts(const ItemState &before, const ItemState &after);
/// The content (ItemState::contentVersion) that the row's change led to.
[[nodiscard]] int contentAfter(const HistoryFields &row);
/// The content that it was made on.
[[nodiscard]] int contentBefore(const HistoryFields &row);
/// The state as it was before the row's change, one version on.
[[nodiscard]] ItemState undone(ItemState state, const HistoryFields &row);

} // namespace metaflow::store
