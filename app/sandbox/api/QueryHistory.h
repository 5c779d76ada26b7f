#pragma once

#include "app/sandbox/api/StatementJson.h"
#include "app/sandbox/api/StatementRequest.h"
#include "app/sandbox/api/Wire.h"

#include <deque>

namespace metaflow::sandbox::api {

/// What ran, for whom and how it ended, whatever became of the answers: the witness a client asks when a reply was
/// lost. The newest ten thousand.
class QueryHistory {
public:
    void began(const QString &id, const Request &request, const StatementRequest &wanted, const QString &warehouseId);
    void moved(const QString &id, StatementState state, qint64 rows, const QString &error);
    void clear();

    /// GET /api/2.0/sql/history/queries: newest first, by pages.
    [[nodiscard]] Reply list(const Request &request) const;

private:
    struct Query {
        QString id;
        QString text;
        QString user;
        QString warehouseId;
        QString client;
        QJsonArray tags;
        qint64 startMs = 0;
        qint64 endMs = 0; ///< 0 while it runs
        qint64 rows = 0;
        QString status;
        QString error;
    };
    struct Filter;
    [[nodiscard]] static QJsonObject json(const Query &query);

    std::deque<Query> m_queries; ///< oldest first
};

} // namespace metaflow::sandbox::api
