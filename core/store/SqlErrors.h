#pragma once

#include "core/base/Error.h"
#include "core/store/StoreUrl.h"

#include <QSqlError>

namespace metaflow::store {

/// What a driver's error means to a caller: StoreBusy, StoreFull, StoreReadOnly, StoreCorrupt, StoreUnreachable,
/// RoleTooSmall (the role needed as detail), StoreSignIn, Cancelled, else Storage. The detail of the others is the
/// database's message, which names objects and never values. `systemError`: of SQLite, what it asked the system for
/// last (sqlite3_system_errno), as a full disk shows in many ways; 0: not known.
[[nodiscard]] Error errorOf(const StoreUrl &url, const QSqlError &error, int systemError = 0);
/// Somebody else's transaction came between: the same work may well succeed the next time.
[[nodiscard]] bool isRetriable(const StoreUrl &url, const QSqlError &error);

} // namespace metaflow::store
