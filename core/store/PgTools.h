#pragma once

#include "core/store/Backups.h"

namespace metaflow::store {

/// The client program of this version of the server where it is installed, else the one of the path, else the newest.
/// Empty where there is none.
[[nodiscard]] QString pgTool(const QString &name, int serverMajor);
/// Runs pg_dump or pg_restore against the database of the source and waits; the password stands in the child's
/// environment, never among its arguments. ToolMissing (also: too old for this server), StoreSignIn, StoreFull,
/// StoreUnreachable, Cancelled, Storage; `detail` is its first line about an error, which holds no data.
[[nodiscard]] Result<void> runPgTool(const QString &name, int serverMajor, const BackupSource &source,
    const QStringList &arguments, const std::stop_token &stop);
/// `--dbname=…`, quoted as libpq reads it.
[[nodiscard]] QString pgDatabase(const QString &name);
/// 15 of 15.4. Errors as Connection::run.
[[nodiscard]] Result<int> pgServerMajor(Connection &connection);

} // namespace metaflow::store
