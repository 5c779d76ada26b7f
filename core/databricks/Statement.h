#pragma once

#include "core/base/Result.h"
#include "core/model/Plan.h"

#include <QVector>

#include <chrono>

namespace metaflow::databricks {

struct Statement {
    QString sql;
    QVector<StatementParameter> parameters; ///< `:name` markers, type STRING
    QVector<std::pair<QString, QString>> tags; ///< query tags: run id, plan id, chain head
    int rowLimit = 0; ///< 0: none
    std::chrono::milliseconds limit = std::chrono::minutes(10); ///< then it is cancelled
    std::chrono::milliseconds resendWithin
        = std::chrono::milliseconds::max(); ///< a refused one (429, 503) is final then
    bool readsOnly = false; ///< may be sent again when the answer to the POST was lost
};

using Row = QVector<Comment>; ///< every cell is text or NULL

struct StatementResult {
    QString statementId;
    QStringList columns;
    QVector<Row> rows;
    bool truncated = false;
    int attempts = 1; ///< more: the workspace refused it first, because it had too much to do (429, 503)
};

/// Why a statement ended without success; carried as Error: code by condition name and SQLSTATE, `detail` the message.
/// SyntaxRefused, TableNotFound, ColumnNotFound, Forbidden, ConcurrentChange, ResultTooLarge, ResultGone,
/// WarehouseStopped, StatementFailed, Cancelled.
[[nodiscard]] Error classifyStatementError(
    const QString &sqlState, const QString &errorCode, const QString &message, const QString &subject);

} // namespace metaflow::databricks
