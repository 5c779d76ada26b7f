#pragma once

#include "core/databricks/Profile.h"
#include "core/databricks/Statement.h"

#include <QJsonObject>

namespace metaflow::databricks {

enum class StatementPhase {
    Waiting, ///< PENDING, RUNNING, or a word we do not know
    Succeeded,
    Failed,
    Cancelled,
    Closed, ///< done, and the result is gone
};

/// One answer about a statement: to the POST, to a poll, or one chunk of its result.
struct StatementAnswer {
    QString id;
    StatementPhase phase = StatementPhase::Waiting;
    Error error; ///< with Failed
    QStringList columns;
    QVector<Row> rows;
    bool truncated = false;
    int chunks = 0; ///< as the manifest says; 0 where it says nothing
    QString nextChunk; ///< path on the same host; empty after the last one
};

/// Body of the POST: inline JSON, answered at once with the id (see Session.cpp), every parameter a STRING.
[[nodiscard]] QByteArray statementBody(const Statement &statement, const QString &warehouseId);
/// What an answer to the POST or to a poll says. UnexpectedAnswer.
[[nodiscard]] Result<StatementAnswer> readStatement(const QJsonObject &json, const QString &subject);
/// What one chunk holds. UnexpectedAnswer.
[[nodiscard]] Result<StatementAnswer> readChunk(const QJsonObject &json, const QString &id, const QString &subject);

} // namespace metaflow::databricks
