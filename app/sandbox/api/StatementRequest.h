#pragma once

#include "app/sandbox/api/Wire.h"
#include "app/sandbox/sql/Dialect.h"

#include <QJsonArray>

#include <tl/expected.hpp>

namespace metaflow::sandbox::api {

struct StatementRequest {
    QString statement;
    QString catalog;
    QString schema;
    QHash<QString, sql::Parameter> parameters;
    QJsonArray queryTags; ///< as sent, at most twenty
    qint64 rowLimit = -1;
    qint64 byteLimit = -1;
    qint64 waitMs = 10'000;
    bool cancelAfterWait = false;
    bool externalLinks = false;
};

/// The body of an execute, or the 400 or 404 that Databricks gives for it.
[[nodiscard]] tl::expected<StatementRequest, Reply> readStatementRequest(
    const QByteArray &body, const QString &warehouseId);

} // namespace metaflow::sandbox::api
