#pragma once

#include "core/base/Error.h"
#include "core/store/StoreUrl.h"

#include <QSqlError>

namespace metaflow::store {

/// What a driver's error means to a caller: StoreBusy, StoreFull, StoreReadOnly, StoreCorrupt, StoreUnreachable,
/// Cancelled, else Storage. The detail is the database's message, which names objects and never values.
[[nodiscard]] Error errorOf(const StoreUrl &url, const QSqlError &error);
/// Somebody else's transaction came between: the same work may well succeed the next time.
[[nodiscard]] bool isRetriable(const StoreUrl &url, const QSqlError &error);

} // namespace metaflow::store
