#pragma once

#include "core/databricks/SessionInfo.h"
#include "core/databricks/Statement.h"

#include <QCoroTask>

#include <functional>

namespace metaflow::databricks {

/// How the probes run a statement; the session binds its stop token.
using RunStatement = std::function<QCoro::Task<Result<StatementResult>>(Statement)>;

/// Who, which version, which metastore, and whether string literals are read as we write them. Fills `info`, which
/// holds what is known without asking.
[[nodiscard]] QCoro::Task<Result<SessionInfo>> probe(SessionInfo info, RunStatement run);
/// Two numbers compared as numbers: a marker for a comment's text is legal from DBSQL 2025.40 on.
[[nodiscard]] bool takesCommentParameters(const QString &dbsqlVersion);

} // namespace metaflow::databricks
