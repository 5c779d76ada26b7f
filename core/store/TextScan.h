#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <functional>

namespace metaflow::store {

/// One item's text as it stands.
struct StandingText {
    ItemRef item;
    Status status = Status::Pending;
    QString text;
};
/// The texts of all live items under the filter, in the order of the objects, never many of them at once.
/// Errors as Connection::run.
[[nodiscard]] Result<void> forEachText(
    Connection &connection, const ItemFilter &filter, const std::function<void(const StandingText &)> &onText);

} // namespace metaflow::store
