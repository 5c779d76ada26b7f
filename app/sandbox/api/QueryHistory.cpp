#include "app/sandbox/api/QueryHistory.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

constexpr size_t queriesKept = 10'000;
constexpr qsizetype usualPage = 100;
constexpr qsizetype largestPage = 1000;

/// The history's words, which are not the statement API's.
QString statusName(StatementState state)
{
    static const std::array<QString, 6> names
        = {u"QUEUED"_s, u"RUNNING"_s, u"FINISHED"_s, u"FAILED"_s, u"CANCELED"_s, u"FINISHED"_s};
    return names.at(static_cast<size_t>(state));
}

/// The public SDKs know no COMMENT among the types.
QString typeOf(const QString &statement)
{
    static const QSet<QString> known = {u"SELECT"_s, u"ALTER"_s, u"SHOW"_s, u"DESCRIBE"_s, u"CREATE"_s, u"DROP"_s,
        u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s, u"MERGE"_s, u"GRANT"_s, u"REVOKE"_s, u"SET"_s, u"USE"_s, u"EXPLAIN"_s};
    const QString text = statement.simplified();
    const QString word = text.section(u' ', 0, 0).toUpper();
    return known.contains(word) ? word : u"OTHER"_s;
}

/// All values of a repeated field, each perhaps a list with commas.
QStringList values(const Request &request, const QString &name)
{
    QStringList out;
    for (const QString &value : request.query.allQueryItemValues(name, QUrl::FullyDecoded)) {
        out += value.split(u',', Qt::SkipEmptyParts);
    }
    return out;
}

} // namespace

struct QueryHistory::Filter {
    QStringList ids, statuses, warehouses;
    qint64 from = 0;
    qint64 until = std::numeric_limits<qint64>::max();

    explicit Filter(const Request &request)
        : ids(values(request, u"filter_by.statement_ids"_s))
        , statuses(values(request, u"filter_by.statuses"_s))
        , warehouses(values(request, u"filter_by.warehouse_ids"_s))
    {
        const QStringList start = values(request, u"filter_by.query_start_time_range.start_time_ms"_s);
        const QStringList end = values(request, u"filter_by.query_start_time_range.end_time_ms"_s);
        from = start.isEmpty() ? from : start.first().toLongLong();
        until = end.isEmpty() ? until : end.first().toLongLong();
    }
    [[nodiscard]] bool holds(const Query &query) const
    {
        const auto any
            = [](const QStringList &wanted, const QString &is) { return wanted.isEmpty() || wanted.contains(is); };
        return any(ids, query.id) && any(statuses, query.status) && any(warehouses, query.warehouseId)
            && query.startMs >= from && query.startMs <= until;
    }
};

void QueryHistory::began(
    const QString &id, const Request &request, const StatementRequest &wanted, const QString &warehouseId)
{
    Query query;
    query.id = id;
    query.text = wanted.statement;
    query.user = request.user;
    query.warehouseId = warehouseId;
    // `metaflow/1.0.0 qt/6.4 …`: the product, which comes first
    query.client = QString::fromLatin1(request.headers.value("user-agent")).section(u' ', 0, 0).section(u'/', 0, 0);
    query.tags = wanted.queryTags;
    query.startMs = QDateTime::currentMSecsSinceEpoch();
    query.status = statusName(StatementState::Pending);
    m_queries.push_back(std::move(query));
    if (m_queries.size() > queriesKept) {
        m_queries.pop_front();
    }
}

void QueryHistory::moved(const QString &id, StatementState state, qint64 rows, const QString &error)
{
    // what moves is young: looked for from the end
    const auto query = std::find_if(m_queries.rbegin(), m_queries.rend(), [&](const Query &q) { return q.id == id; });
    if (query == m_queries.rend()) {
        return;
    }
    query->status = statusName(state);
    query->rows = rows;
    query->error = state == StatementState::Failed ? error : QString();
    query->endMs = state == StatementState::Running ? 0 : QDateTime::currentMSecsSinceEpoch();
}

void QueryHistory::clear()
{
    m_queries.clear();
}

QJsonObject QueryHistory::json(const Query &query)
{
    QJsonObject out{{u"query_id"_s, query.id}, {u"status"_s, query.status}, {u"query_text"_s, query.text},
        {u"query_start_time_ms"_s, query.startMs}, {u"user_name"_s, query.user},
        {u"executed_as_user_name"_s, query.user}, {u"warehouse_id"_s, query.warehouseId},
        {u"endpoint_id"_s, query.warehouseId}, {u"rows_produced"_s, query.rows},
        {u"statement_type"_s, typeOf(query.text)}, {u"client_application"_s, query.client},
        {u"is_final"_s, query.endMs > 0}};
    if (query.endMs > 0) {
        out.insert(u"query_end_time_ms"_s, query.endMs);
        out.insert(u"execution_end_time_ms"_s, query.endMs);
        out.insert(u"duration"_s, query.endMs - query.startMs);
    }
    if (!query.tags.isEmpty()) {
        out.insert(u"query_tags"_s, query.tags);
    }
    if (!query.error.isEmpty()) {
        out.insert(u"error_message"_s, query.error);
    }
    return out;
}

Reply QueryHistory::list(const Request &request) const
{
    const QString limit = request.query.queryItemValue(u"max_results"_s);
    const QString token = request.query.queryItemValue(u"page_token"_s, QUrl::FullyDecoded);
    bool goodLimit = true;
    bool goodToken = true;
    const qsizetype size = limit.isEmpty() ? usualPage : limit.toLongLong(&goodLimit);
    const qsizetype skip = token.isEmpty() ? 0 : token.section(u' ', 1).toLongLong(&goodToken);
    if (!goodLimit || !goodToken || size < 1 || size > largestPage || skip < 0) {
        return workspaceError(400, u"INVALID_PARAMETER_VALUE"_s,
            u"max_results must be between 1 and %1, page_token one that was given."_s.arg(largestPage));
    }
    const Filter filter(request);
    QJsonArray page;
    qsizetype passed = 0;
    bool more = false;
    for (auto query = m_queries.rbegin(); query != m_queries.rend() && !more; ++query) {
        if (!filter.holds(*query) || passed++ < skip) {
            continue;
        }
        more = page.size() == size;
        if (!more) {
            page.append(json(*query));
        }
    }
    QJsonObject answer{{u"res"_s, page}, {u"has_next_page"_s, more}};
    if (more) {
        answer.insert(u"next_page_token"_s, u"after %1"_s.arg(skip + size));
    }
    return jsonReply(answer);
}

} // namespace metaflow::sandbox::api
