#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// The first rows of a search for words that many items hold, without looking at all of the texts: as many as the
/// filter's limit, in the order of the list. Empty where the head of the list does not hold as many: then nothing is
/// known, and all texts have to be looked at. Errors as Connection::run.
[[nodiscard]] Result<QVector<ItemRef>> searchFirst(Connection &connection, const ItemFilter &filter, ItemOrder order);

} // namespace metaflow::store
