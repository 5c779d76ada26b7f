#pragma once

#include "core/store/Connection.h"

#include <QDateTime>

#include <functional>

namespace metaflow::store {

/// What Store::write does, on a connection that belongs to no Store (yet), for a thread that nobody waits for: a
/// transaction whose commit seals the history and wakes who watches, again where somebody else's came between. Errors
/// as Connection::run and those of `work`.
[[nodiscard]] Result<void> writeSealed(
    Connection &connection, const QDateTime &now, const std::function<Result<void>(Connection &)> &work);

} // namespace metaflow::store
