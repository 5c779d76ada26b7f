#pragma once

#include "core/model/Snapshot.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow::databricks {
class Session;
}

namespace metaflow::catalog {

/// One table and its columns as the table itself says (DESCRIBE TABLE EXTENDED … AS JSON), not information_schema,
/// which may show a write only after a while. Name, type and comment of each; nothing else is filled in. TableNotFound;
/// where the warehouse or the kind of table does not know the statement SyntaxRefused or StatementFailed.
[[nodiscard]] QCoro::Task<Result<TableInfo>> describeTable(
    databricks::Session &session, ObjectPath table, std::stop_token stop);

/// Reads the one cell of that answer. UnexpectedAnswer.
[[nodiscard]] Result<TableInfo> tableOfDescription(const ObjectPath &table, const QString &json);

} // namespace metaflow::catalog
