#include "app/sandbox/sql/Query.h"

#include "app/sandbox/http/JsonText.h"
#include "app/sandbox/sql/Failure.h"
#include "app/sandbox/sql/Values.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

ResultBuilder::ResultBuilder(std::vector<ResultColumn> columns, const ResultLimits &limits)
    : m_limits(limits)
{
    m_result.columns = std::move(columns);
}

bool ResultBuilder::beginRow()
{
    const bool full = m_limits.byteLimit >= 0 && m_result.bytes >= m_limits.byteLimit;
    if (full || (m_limits.rowLimit >= 0 && m_result.rows >= m_limits.rowLimit)) {
        m_result.truncated = true;
        return false;
    }
    if (m_result.chunks.empty() || m_result.chunks.back().rowCount >= m_limits.chunkRows) {
        if (!m_result.chunks.empty()) {
            m_result.chunks.back().json.append(']');
        }
        m_result.chunks.push_back({m_result.rows, 0, "["});
    }
    Chunk &chunk = m_result.chunks.back();
    chunk.json.append(chunk.rowCount == 0 ? "[" : ",[");
    m_firstCell = true;
    return true;
}

void ResultBuilder::cell(const std::optional<QString> &text)
{
    QByteArray &json = m_result.chunks.back().json;
    if (!m_firstCell) {
        json.append(',');
    }
    m_firstCell = false;
    const qsizetype before = json.size();
    http::appendJsonOrNull(&json, text);
    m_result.bytes += json.size() - before;
}

void ResultBuilder::endRow()
{
    m_result.chunks.back().json.append(']');
    ++m_result.chunks.back().rowCount;
    ++m_result.rows;
}

SqlResult<ResultSet> ResultBuilder::finish()
{
    if (!m_result.chunks.empty()) {
        m_result.chunks.back().json.append(']');
    }
    if (m_result.bytes > m_limits.inlineBytes) {
        return tl::unexpected(SqlError{{}, u"54000"_s,
            u"Inline byte limit exceeded. Statements executed with disposition=INLINE can have a result size of at "
            u"most "
            u"%1 bytes. Please execute the statement with disposition=EXTERNAL_LINKS if you want to download the full result."_s
                .arg(m_limits.inlineBytes)});
    }
    return std::move(m_result);
}

SqlResult<ResultSet> runQuery(sqlite3 *db, const Translated &query, const ResultLimits &limits)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = query.sql.toUtf8();
    ResultBuilder builder(query.columns, limits);
    int step = sqlite3_prepare_v2(db, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    while (step == SQLITE_OK || step == SQLITE_ROW) {
        step = sqlite3_step(statement);
        if (step != SQLITE_ROW || !builder.beginRow()) {
            break;
        }
        for (size_t i = 0; i < query.columns.size(); ++i) {
            sqlite3_value *value = sqlite3_column_value(statement, static_cast<int>(i));
            const bool null = sqlite3_value_type(value) == SQLITE_NULL;
            builder.cell(null ? std::nullopt : std::optional(cellText(value, query.columns.at(i).type)));
        }
        builder.endRow();
    }
    const QString problem = QString::fromUtf8(sqlite3_errmsg(db));
    sqlite3_finalize(statement);
    if (step != SQLITE_DONE && step != SQLITE_ROW) {
        return tl::unexpected(failureOf(problem));
    }
    return builder.finish();
}

SqlResult<ResultSet> tableOf(std::vector<ResultColumn> columns, const std::vector<QList<std::optional<QString>>> &rows,
    const ResultLimits &limits)
{
    ResultBuilder builder(std::move(columns), limits);
    for (const auto &row : rows) {
        if (!builder.beginRow()) {
            break;
        }
        for (const auto &cell : row) {
            builder.cell(cell);
        }
        builder.endRow();
    }
    return builder.finish();
}

SqlResult<ResultSet> tableOf(
    const QStringList &columns, const std::vector<QList<std::optional<QString>>> &rows, const ResultLimits &limits)
{
    std::vector<ResultColumn> described;
    for (const QString &column : columns) {
        described.push_back({column, u"STRING"_s});
    }
    return tableOf(std::move(described), rows, limits);
}

} // namespace metaflow::sandbox::sql
