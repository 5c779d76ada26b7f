#pragma once

#include "app/sandbox/sql/Query.h"

namespace metaflow::sandbox::api {

enum class StatementState { Pending, Running, Succeeded, Failed, Canceled, Closed };

/// The answer to execute and to status: `statement_id` and `status` always, `manifest` and the first chunk once it
/// succeeded.
[[nodiscard]] QByteArray statementJson(
    const QString &id, StatementState state, const sql::SqlError *error, const sql::ResultSet *result);

/// The answer to a chunk: what `result` holds above.
[[nodiscard]] QByteArray chunkJson(const QString &id, const sql::ResultSet &result, size_t index);

} // namespace metaflow::sandbox::api
