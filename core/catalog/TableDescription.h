#pragma once

#include "core/base/Result.h"
#include "core/model/Snapshot.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow::databricks {
class Session;
}

namespace metaflow::catalog {

/// A field of a struct, at any depth: below an array its path goes on with `element`, below a map with `key` or
/// `value`.
struct NestedField {
    ObjectPath path; ///< of kind field
    QString type; ///< `decimal(18,2)`; of what is nested itself the whole text
    Comment comment;
    friend bool operator==(const NestedField &, const NestedField &) = default;
};

struct TableDescription {
    TableInfo table; ///< name, type and comment of it and of each column; nothing else is filled in
    QVector<NestedField> fields; ///< column by column, a struct before its own fields
    std::optional<qint64> rows; ///< where the statistics tell
    friend bool operator==(const TableDescription &, const TableDescription &) = default;
};

/// One table, its columns and their fields as the table itself says (DESCRIBE TABLE EXTENDED … AS JSON), not
/// information_schema, which knows no fields and may show a write only after a while. TableNotFound; where the
/// warehouse or the kind of table does not know the statement SyntaxRefused or StatementFailed.
[[nodiscard]] QCoro::Task<Result<TableDescription>> describeTable(
    databricks::Session &session, ObjectPath table, std::stop_token stop);

/// Reads the one cell of that answer. UnexpectedAnswer.
[[nodiscard]] Result<TableDescription> tableOfDescription(const ObjectPath &table, const QString &json);

} // namespace metaflow::catalog
