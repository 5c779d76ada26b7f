#pragma once

#include "core/base/Result.h"
#include "core/store/StoreUrl.h"

struct sqlite3;

namespace metaflow::store {

/// Makes the file with mode 0600, and the folders to it with 0700, where they are missing. StoreReadOnly,
/// StoreUnreachable, StoreFull.
[[nodiscard]] Result<void> makeSqliteFile(const QString &path);
/// `mf_fold(text)`: SQLite folds ASCII only. Storage.
[[nodiscard]] Result<void> registerSqliteFunctions(sqlite3 *handle);
/// Runs many statements, triggers included. Errors as Connection::run.
[[nodiscard]] Result<void> runSqliteScript(sqlite3 *handle, const StoreUrl &url, const QString &script);

} // namespace metaflow::store
