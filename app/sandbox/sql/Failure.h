#pragma once

#include "app/sandbox/sql/SqlError.h"

struct sqlite3_context;

namespace metaflow::sandbox::sql {

/// Lets the running statement fail with that error.
void failWith(sqlite3_context *context, const SqlError &error);

/// The error that `failWith` left in SQLite's message; for any other message INTERNAL_ERROR without its words, since
/// nobody is to see what runs underneath.
[[nodiscard]] SqlError failureOf(const QString &message);

} // namespace metaflow::sandbox::sql
