#pragma once

#include "app/sandbox/sql/Query.h"

#include <QJsonObject>

namespace metaflow::sandbox::api {

enum class StatementState { Pending, Running, Succeeded, Failed, Canceled, Closed };

/// What a client must put up with in an answer.
struct JsonQuirks {
    bool unknownState = false;
    bool unknownFields = false;
    bool numbersAsText = false;
};

/// What an answer to execute or status is made of.
struct StatementView {
    QString id;
    StatementState state = StatementState::Pending;
    const sql::SqlError *error = nullptr; ///< shown once it failed
    const sql::ResultSet *result = nullptr; ///< shown once it succeeded
    JsonQuirks quirks;
    /// Makes the link to a chunk; empty for INLINE.
    std::function<QJsonObject(size_t)> link;
};

/// The answer to execute and to status: `statement_id` and `status` always, `manifest` and the first chunk once it
/// succeeded.
[[nodiscard]] QByteArray statementJson(const StatementView &view);

/// The answer to a chunk: what `result` holds above.
[[nodiscard]] QByteArray chunkJson(const StatementView &view, size_t index);

/// Index, offset and count of a chunk, and where the next one is.
[[nodiscard]] QJsonObject chunkHead(const QString &id, const sql::ResultSet &result, size_t index);

} // namespace metaflow::sandbox::api
